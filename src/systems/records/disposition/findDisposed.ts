import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { between } from '../../../kernel/lists/conditions';
import { everyPage } from '../../../kernel/lists/everyPage';
import { askInHalves, halveDays, Span } from '../../../kernel/lists/windows';
import { Workplace } from '../../../kernel/ports/workplace';
import { DisposedRecord, disposedRecords } from '../dispositionLists';

export type DisposedQuestion = { readonly batch: string } | { readonly from: CalendarDate; readonly to: CalendarDate };

/** What is left of disposed records: of one batch, or of some days, the latest first. Throws StoreError. */
export async function findDisposed({ lists }: Pick<Workplace, 'lists'>, question: DisposedQuestion): Promise<readonly DisposedRecord[]> {
  if ('batch' in question) {
    const { batch } = question;
    return everyPage(after => lists.find(disposedRecords, { where: { batch }, top: 500, after }));
  }
  const ask = (span: Span) => everyPage(after => lists.find(disposedRecords, { where: { disposedOn: between(span.from, span.to) }, top: 500, after }));
  const found = await askInHalves({ from: question.from, to: question.to }, halveDays, ask);
  return [...found].sort((a, b) => (a.disposedOn < b.disposedOn ? 1 : -1) * Number(a.disposedOn !== b.disposedOn) || b.id - a.id);
}
