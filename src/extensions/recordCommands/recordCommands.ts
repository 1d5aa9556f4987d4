import { ListViewCommandSetContext, RowAccessor } from '@microsoft/sp-listview-extensibility';
import { internalName } from '../../kernel/lists/defineList';
import { Language } from '../../kernel/text';
import { RecordCommand, recordCommands, SelectedRow, shownCommands } from '../../systems/records/ui/classify/commandState';
import { commandTitles } from '../../systems/records/ui/classify/commandTitles';
import { SiteTheme } from '../../ui/siteTheme';
import { workplaceOfPage } from '../../webparts/page/workplaceOfPage';
import { listNameIn } from '../listName';
import { commandIds } from './commandIds';

export interface RecordCommands {
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

export async function createRecordCommands(context: ListViewCommandSetContext, { language, theme }: Surroundings): Promise<RecordCommands> {
  const work = await workplaceOfPage(context, language);
  const visitor = await work.people.visitor();
  const listName = listNameIn(context.pageContext.list?.serverRelativeUrl ?? '');

  return {
    titles: Object.fromEntries(recordCommands.map(command => [commandIds[command], commandTitles[command][language]])),
    shown: rows => shownCommands({ roles: visitor.roles, rows: rows.map(selectedRow) }).map(command => commandIds[command]),
    open: (id, rows) => {
      const command = commandCalled(id);
      if (!command) return;
      const itemIds = rows.map(row => Number(row.getValueByName('ID')));
      const onDone = (isSaved: boolean): void => {
        // The list shows its own rows: only the list can read them anew.
        if (isSaved) window.location.reload();
      };
      void import('../../systems/records/ui/classify/commandDialogs').then(({ openRecordCommand }) => openRecordCommand(command, { work, visitor, theme, language, listName, itemIds, onDone }));
    },
  };
}

function commandCalled(id: string): RecordCommand | undefined {
  return recordCommands.find(command => commandIds[command] === id);
}

/** Reads a row under the names that SharePoint gives to our columns. */
function selectedRow(row: RowAccessor): SelectedRow {
  const text = (column: string): string | undefined => {
    const value: unknown = row.getValueByName(internalName(column));
    return typeof value === 'string' ? value : undefined;
  };
  return { seriesCode: text('seriesCode'), closedOn: text('closedOn'), status: text('status') };
}
