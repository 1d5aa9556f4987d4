import { FieldCustomizerContext, ListItemAccessor } from '@microsoft/sp-listview-extensibility';
import { internalName } from '../../kernel/lists/defineList';
import { Workplace } from '../../kernel/ports/workplace';
import { Language } from '../../kernel/text';
import { dateAtSite } from '../../sharepoint/dateOnly';
import { CallOutId, callOuts, FoiRequestId, requests } from '../../systems/foi/lists';
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
  const explain = explainerOf(listNameIn(context.pageContext.list?.serverRelativeUrl ?? ''));
  return {
    draw: (cell, row, shown) => {
      // The list gives the date twice: in the words of the site's region, and under the name with a dot as a moment in UTC.
      const stored: unknown = row.getValueByName(`${column}.`);
      const date = typeof stored === 'string' && stored !== '' ? (dateAtSite(stored, bias) ?? null) : null;
      if (date === null && shown !== '') {
        cell.textContent = shown;
        return undefined;
      }
      const id = Number(row.getValueByName('ID'));
      return drawDueDate(cell, { date, today: work.clock.today(), language, theme, loadSteps: explain && (() => explain(work, id, language)) });
    },
  };
}

/** Gives the reasons of one row's date. What it takes to know them loads when somebody asks. */
type Explainer = (work: Workplace, id: number, language: Language) => Promise<readonly string[]>;

function explainerOf(listName: string): Explainer | undefined {
  switch (listName) {
    case requests.name:
      return async (work, id, language) => (await import('../../systems/foi/ui/dueSteps')).loadDueSteps(work, id as FoiRequestId, language);
    case callOuts.name:
      return async (work, id, language) => (await import('../../systems/foi/ui/dueDate/callOutDueSteps')).loadCallOutDueSteps(work, id as CallOutId, language);
    default:
      return undefined;
  }
}
