import { calendarDate } from '../../../kernel/dates/calendarDate';
import { between } from '../../../kernel/lists/conditions';
import { FieldsOf } from '../../../kernel/lists/defineList';
import { everyPage } from '../../../kernel/lists/everyPage';
import { askInHalves, halveDays, Span } from '../../../kernel/lists/windows';
import { ColumnsOf, ListStore } from '../../../kernel/ports/listStore';
import { schemeEntries } from '../schemeList';

/** Before the first and after the last day that a scheme can have. */
const always: Span = { from: calendarDate('1900-01-01'), to: calendarDate('2199-12-31') };

/**
 * These columns of every version that was replaced or retired, in no order. They pile up over the years, so they are asked for by the day on
 * which they began; one day never has more than SharePoint reads at once, because an import is refused before (planImport.ts). Throws StoreError.
 */
export function olderVersions<K extends keyof FieldsOf<typeof schemeEntries> & string>(lists: ListStore, columns: readonly K[]): Promise<readonly ColumnsOf<typeof schemeEntries, K>[]> {
  return askInHalves(always, halveDays, ({ from, to }) =>
    everyPage(after => lists.findColumns(schemeEntries, { where: { fromOn: between(from, to), status: ['replaced', 'retired'] }, top: 5_000, after }, columns)),
  );
}
