import { FieldCustomizerContext, ListItemAccessor } from '@microsoft/sp-listview-extensibility';
import { internalName } from '../../kernel/lists/defineList';
import { Workplace } from '../../kernel/ports/workplace';
import { Language } from '../../kernel/text';
import { dateAtSite } from '../../sharepoint/dateOnly';
import { FoiRequestId, requests } from '../../systems/foi/lists';
import { drawDueDate } from '../../systems/foi/ui/dueDateCell';
import { SiteTheme } from '../../ui/siteTheme';
import { biasOfPage, workplaceOfPage } from '../../webparts/page/workplaceOfPage';
import { listNameIn } from '../listName';

export interface DueDateDrawer {
  /** Draws one cell; returns what takes it away again. `shown` is what SharePoint itself would show. */
  draw(cell: HTMLElement, row: ListItemAccessor, shown: string): (() => void) | undefined;
}

const column = internalName('dueOn');

export async function createDueDateDrawer(context: FieldCustomizerContext, language: Language, theme: SiteTheme | undefined): Promise<DueDateDrawer> {
  const work = await workplaceOfPage(context, language);
  const bias = biasOfPage(context) ?? 0;
  const explains = listNameIn(context.pageContext.list?.serverRelativeUrl ?? '') === requests.name;
  return {
    draw: (cell, row, shown) => {
      // The list gives the date twice: in the words of the site's region, and under the name with a dot as a moment in UTC.
      const stored: unknown = row.getValueByName(`${column}.`);
      const date = typeof stored === 'string' && stored !== '' ? (dateAtSite(stored, bias) ?? null) : null;
      if (date === null && shown !== '') {
        cell.textContent = shown;
        return undefined;
      }
      const id = Number(row.getValueByName('ID')) as FoiRequestId;
      return drawDueDate(cell, { date, today: work.clock.today(), language, theme, loadSteps: explains ? () => stepsOf(work, id, language) : undefined });
    },
  };
}

/** The clock and its words load when somebody wants to know. */
async function stepsOf(work: Workplace, id: FoiRequestId, language: Language): Promise<readonly string[]> {
  const { loadDueSteps } = await import('../../systems/foi/ui/dueSteps');
  return loadDueSteps(work, id, language);
}
