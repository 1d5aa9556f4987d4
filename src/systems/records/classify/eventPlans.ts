import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { FieldsOf } from '../../../kernel/lists/defineList';
import { RecordEntry } from '../disposition/candidate';
import { RecordItem, RecordsLibrary } from '../recordsLibrary';
import { ArchivalReview } from '../retained';
import { withReopening } from '../retention/reopenings';
import { computedColumns } from '../retention/retentionOf';
import { Scheme } from '../scheme/contract';
import { RecordPlan, Unfit } from './recordStep';
import { hindranceOf } from './seriesPlans';

/** Events that a day is told of. Their names are those of the lifecycle. */
export const datedEvents = ['close', 'reopen', 'supersede', 'usePersonalInformation', 'correctDate'] as const;
export type DatedEvent = (typeof datedEvents)[number];

/** What may be recorded of a record beside its series. `accept`: what somebody changed in the list stands, but for what is computed. */
export type RecordEvent = { readonly kind: DatedEvent; readonly on: CalendarDate } | { readonly kind: 'review'; readonly answer: ArchivalReview } | { readonly kind: 'accept' };

type Changes = Partial<FieldsOf<RecordsLibrary>>;

/** What an event changes; its dates are computed from it under the scheme. */
export function planEvent({ item }: RecordEntry, event: RecordEvent, scheme: Scheme): RecordPlan {
  const because = unfitFor(item, event);
  if (because) return { kind: 'unfit', because };
  const changes = changesBy(item, event);
  if (!changes) return { kind: 'unfit', because: 'reopeningsUnreadable' };
  const computed = computedColumns({ ...item, ...changes }, scheme);
  return { kind: 'step', transition: event.kind, changes: { ...changes, ...computed }, data: { ...toldOf(event), series: item.seriesCode, eligibleOn: computed.eligibleOn } };
}

/** Why an event does not fit a record as it stands. What has its folder's series has its folder's dates: the event belongs there. */
export function unfitFor(item: RecordItem, event: RecordEvent): Unfit | undefined {
  const isPastBatch = event.kind === 'review' || event.kind === 'accept';
  const hindrance = hindranceOf(item);
  if (hindrance && !(isPastBatch && hindrance === 'inBatch')) return hindrance;
  if (item.status === null || (item.seriesCode === null && event.kind !== 'accept')) return 'noSeries';
  if (event.kind === 'close') return item.closedOn === null ? undefined : 'alreadyClosed';
  if (event.kind !== 'reopen') return undefined;
  if (item.closedOn === null) return 'notClosed';
  return event.on < item.closedOn ? 'closedLater' : undefined;
}

/** Undefined when earlier reopenings can't be read: they are not written over. */
function changesBy(item: RecordItem, event: RecordEvent): Changes | undefined {
  switch (event.kind) {
    case 'close':
      return { closedOn: event.on };
    case 'reopen':
      return reopened(item, event.on);
    case 'supersede':
      return { supersededOn: event.on };
    case 'usePersonalInformation':
      return { personalInformationUsedOn: event.on };
    case 'correctDate':
      return { datedOn: event.on };
    case 'review':
      return { archivalReview: event.answer };
    case 'accept':
      return {};
  }
}

function reopened({ closedOn, reopenings }: RecordItem, on: CalendarDate): Changes | undefined {
  if (closedOn === null) return undefined;
  const all = withReopening(reopenings, { closed: closedOn, reopened: on });
  return all === undefined ? undefined : { closedOn: null, reopenings: all };
}

function toldOf(event: RecordEvent): { readonly on?: CalendarDate; readonly answer?: ArchivalReview } {
  if (event.kind === 'accept') return {};
  return event.kind === 'review' ? { answer: event.answer } : { on: event.on };
}
