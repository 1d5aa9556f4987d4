import { ListViewCommandSetContext, RowAccessor } from '@microsoft/sp-listview-extensibility';
import { Visitor } from '../../kernel/ports/people';
import { Bilingual, Language } from '../../kernel/text';
import { callOutLifecycle, requestLifecycle } from '../../systems/foi/lifecycle';
import { FoiCommand, isMine, SelectedRow, shownCommands } from '../../systems/foi/ui/commandState';
import { SiteTheme } from '../../ui/siteTheme';
import { workplaceOfPage } from '../../webparts/page/workplaceOfPage';
import { listNameIn } from '../listName';

export interface FoiCommands {
  /** Words of each command, by id. SharePoint reads only one language from the manifest. */
  readonly titles: Readonly<Record<string, string>>;
  /** Ids of the commands to show for the selected rows. */
  shown(rows: readonly RowAccessor[]): readonly string[];
  open(commandId: string, rows: readonly RowAccessor[]): void;
}

interface Surroundings {
  readonly language: Language;
  readonly theme: SiteTheme | undefined;
}

const openTitle: Bilingual = { en: 'Open the request', fr: 'Ouvrir la demande' };
const commandIds: Readonly<Record<FoiCommand, string>> = { open: 'FOI_OPEN', allocate: 'FOI_ALLOCATE', answer: 'FOI_ANSWER', close: 'FOI_CLOSE' };

export async function createFoiCommands(context: ListViewCommandSetContext, { language, theme }: Surroundings): Promise<FoiCommands> {
  const work = await workplaceOfPage(context, language);
  const visitor = await work.people.visitor();
  const listName = listNameIn(context.pageContext.list?.serverRelativeUrl ?? '');
  const commandCalled = (id: string): FoiCommand | undefined => (Object.keys(commandIds) as FoiCommand[]).find(command => commandIds[command] === id);

  return {
    titles: Object.fromEntries((Object.keys(commandIds) as FoiCommand[]).map(command => [commandIds[command], commandTitle(command, language)])),
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

function commandTitle(command: FoiCommand, language: Language): string {
  if (command === 'open') return openTitle[language];
  if (command === 'answer') return callOutLifecycle.transitions.answer.label[language];
  return requestLifecycle.transitions[command].label[language];
}

function selectedRow(row: RowAccessor, visitor: Visitor): SelectedRow {
  const status: unknown = row.getValueByName('Status');
  return { status: typeof status === 'string' ? status : undefined, isMine: isMine(visitor, emailIn(row.getValueByName('AssignedTo'))) };
}

/** A person column in a list view is an array of one: `[{ id, title, email, ... }]`. */
function emailIn(value: unknown): string | undefined {
  const person: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof person !== 'object' || person === null || !('email' in person)) return undefined;
  return typeof person.email === 'string' ? person.email : undefined;
}
