import { ListViewCommandSetContext, RowAccessor } from '@microsoft/sp-listview-extensibility';
import { internalName } from '../../kernel/lists/defineList';
import { Visitor } from '../../kernel/ports/people';
import { Language } from '../../kernel/text';
import { FoiCommand, foiCommands, isMine, SelectedRow, shownCommands } from '../../systems/foi/ui/commandState';
import { commandTitles } from '../../systems/foi/ui/commandTitles';
import { SiteTheme } from '../../ui/siteTheme';
import { workplaceOfPage } from '../../webparts/page/workplaceOfPage';
import { listNameIn } from '../listName';
import { commandIds } from './commandIds';

export interface FoiCommands {
  /** Words of each command, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Ids of the commands to show for the selected rows. */
  shown(rows: readonly RowAccessor[]): readonly string[];
  open(commandId: string, rows: readonly RowAccessor[]): void;
}

interface Surroundings {
  readonly language: Language;
  readonly theme: SiteTheme | undefined;
}

export async function createFoiCommands(context: ListViewCommandSetContext, { language, theme }: Surroundings): Promise<FoiCommands> {
  const work = await workplaceOfPage(context, language);
  const visitor = await work.people.visitor();
  const listName = listNameIn(context.pageContext.list?.serverRelativeUrl ?? '');

  return {
    titles: Object.fromEntries(foiCommands.map(command => [commandIds[command], commandTitles[command][language]])),
    shown: rows => shownCommands({ roles: visitor.roles, listName, rows: rows.map(row => selectedRow(row, visitor)) }).map(command => commandIds[command]),
    open: (id, rows) => {
      const command = commandCalled(id);
      if (!command) return;
      const itemIds = rows.map(row => Number(row.getValueByName('ID')));
      const onDone = (saved?: string): void => {
        // The list shows its own rows: only the list can read them anew.
        if (saved !== undefined) window.location.reload();
      };
      void import('../../systems/foi/ui/commandDialogs').then(({ openFoiCommand }) => openFoiCommand(command, { work, visitor, theme, language, listName, itemIds, onDone }));
    },
  };
}

function commandCalled(id: string): FoiCommand | undefined {
  return foiCommands.find(command => commandIds[command] === id);
}

/** Reads a row under the names that SharePoint gives to our columns. */
function selectedRow(row: RowAccessor, visitor: Visitor): SelectedRow {
  const status: unknown = row.getValueByName(internalName('status'));
  const persons = [row.getValueByName(internalName('assignedTo')), row.getValueByName(internalName('onBehalfOf'))];
  return { status: typeof status === 'string' ? status : undefined, isMine: isMine(visitor, persons.map(emailIn)) };
}

/** A person column in a list view is an array of one: `[{ id, title, email, ... }]`. */
function emailIn(value: unknown): string | undefined {
  const person: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof person !== 'object' || person === null || !('email' in person)) return undefined;
  return typeof person.email === 'string' ? person.email : undefined;
}
