import { CalendarDate, latest } from '../../../kernel/dates/calendarDate';
import { Workplace } from '../../../kernel/ports/workplace';
import { FoiRequest } from '../lists';
import { untilAnswered } from '../../../kernel/ports/untilAnswered';

/** The codes of record series that a request names: `PSR-ENQ, PSR-CMM`. None named means all. */
export function seriesOf({ series }: Pick<FoiRequest, 'series'>): readonly string[] {
  return (series ?? '').split(/[,;]/).map(code => code.trim()).filter(code => code !== '');
}

/** Asks that what a request may concern is kept from disposal (FIPPA s. 10.1, MFIPPA s. 4.1). Safe to repeat. Throws StoreError. */
export async function preserve(work: Workplace, request: Pick<FoiRequest, 'number' | 'series' | 'receivedOn'>): Promise<void> {
  await untilAnswered(() => work.holds.place({ matter: request.number, reason: 'foi', series: seriesOf(request), from: request.receivedOn }));
}

/** Lets the hold of a request that has ended go after its last day. Safe to repeat. Throws StoreError. */
export async function endPreservation(work: Workplace, request: FoiRequest): Promise<void> {
  const until = preservedUntil(request, work.clock.today());
  await untilAnswered(() => work.holds.release(request.number, until));
}

/**
 * The last day on which the records of a request that has ended are kept for it: of the time to appeal, when a decision was sent; this
 * very day without one. Null while that day is not known: under appeal, or where the rules give no time to appeal and nobody has set it.
 */
export function preservedUntil({ decisionSentOn, appealUntil, appealedOn, appealEndedOn }: EndedRequest, today: CalendarDate): CalendarDate | null {
  if (appealedOn !== null && appealEndedOn === null) return null;
  if (decisionSentOn === null) return today;
  return appealUntil && latest(appealUntil, today);
}

type EndedRequest = Pick<FoiRequest, 'decisionSentOn' | 'appealUntil' | 'appealedOn' | 'appealEndedOn'>;
