import { FieldCustomizerContext, ListItemAccessor } from '@microsoft/sp-listview-extensibility';
import { Language } from '../../kernel/text';
import { createSeriesCells } from '../../systems/records/ui/classify/seriesCells';
import { SiteTheme } from '../../ui/siteTheme';
import { workplaceOfPage } from '../../webparts/page/workplaceOfPage';
import { listNameIn } from '../listName';

export interface SeriesDrawer {
  /** Draws one cell; returns what takes it away again. `stored` is the code that the column holds, empty for none. */
  draw(cell: HTMLElement, row: ListItemAccessor, stored: string): () => void;
}

export async function createSeriesDrawer(context: FieldCustomizerContext, language: Language, theme: SiteTheme | undefined): Promise<SeriesDrawer> {
  const work = await workplaceOfPage(context, language);
  const visitor = await work.people.visitor();
  const listName = listNameIn(context.pageContext.list?.serverRelativeUrl ?? '');
  const classify = (id: number): void => void openPanel(id);

  async function openPanel(id: number): Promise<void> {
    const { openRecordCommand } = await import('../../systems/records/ui/classify/commandDialogs');
    openRecordCommand('classify', { work, visitor, theme, language, listName, itemIds: [id], onDone: isSaved => isSaved && window.location.reload() });
  }

  const cells = createSeriesCells({ work, visitor, listName, language, theme, onClassify: classify });
  return {
    draw: (cell, row, stored) => cells.draw(cell, { id: Number(row.getValueByName('ID')), name: textIn(row, 'FileLeafRef'), path: textIn(row, 'FileRef'), seriesCode: stored }),
  };
}


function textIn(row: ListItemAccessor, name: string): string {
  const value: unknown = row.getValueByName(name);
  return typeof value === 'string' ? value : '';
}
