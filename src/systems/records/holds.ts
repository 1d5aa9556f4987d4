import { act } from '../../kernel/activity/act';
import { begin } from '../../kernel/activity/begin';
import { readLastAction } from '../../kernel/activity/lastAction';
import { recordIfMissing, subjectOf } from '../../kernel/activity/record';
import { CalendarDate } from '../../kernel/dates/calendarDate';
import { FieldsOf } from '../../kernel/lists/defineList';
import { HoldRequest, Holds } from '../../kernel/ports/holds';
import { StoreError } from '../../kernel/ports/storeError';
import { Workplace } from '../../kernel/ports/workplace';
import { holdLifecycle } from './lifecycle';
import { Hold, holds, recordsActivity } from './lists';

/** What brings a hold to where it is wanted. */
interface Step {
  readonly action: keyof typeof holdLifecycle.transitions;
  readonly changes: Partial<FieldsOf<typeof holds>>;
}
/** The step for a hold as it stands; undefined for one that is there already. */
type StepFor = (hold: Hold) => Step | undefined;
/** The port without itself: all that a hold needs. */
type Desk = Omit<Workplace, 'holds'>;

const attempts = 4;

/** Whether a hold keeps records from disposal on a day. Its last day belongs to it. */
export function isInForce({ status, until }: Pick<Hold, 'status' | 'until'>, on: CalendarDate): boolean {
  return status === 'placed' || (status === 'ending' && (until === null || on <= until));
}

/** The port to holds, kept in the list of the Records system. Foi and records coordinators both may write there. */
export function createHolds(desk: Desk): Holds {
  // Nothing on the way from here asks for a hold, so the port is whole as far as this code goes.
  const work: Workplace = { ...desk, holds: { place: refused, release: refused } };
  return {
    place: async request => {
      const kept = (await holdOf(work, request.matter)) ?? (await make(work, request));
      await bring(work, kept, hold => placing(hold, seriesText(request.series)));
    },
    release: async (matter, after) => {
      const kept = await holdOf(work, matter);
      if (kept) await bring(work, kept, hold => ending(hold, after));
    },
  };
}

function refused(): Promise<never> {
  return Promise.reject(new RangeError('A hold asks for no other hold.'));
}

function placing({ status, series: kept }: Hold, series: string | null): Step | undefined {
  if (status === 'placed') return kept === series ? undefined : { action: 'amend', changes: { series } };
  return { action: 'placeAgain', changes: { status: 'placed', series, until: null, dueOn: null } };
}

/** What a records coordinator has lifted already stays lifted. */
function ending({ status, until }: Hold, after: CalendarDate | null): Step | undefined {
  if (status === 'released' || (status === 'ending' && until === after)) return undefined;
  return { action: 'endAfter', changes: { status: 'ending', until: after, dueOn: after } };
}

/** Null for all series. */
function seriesText(series: readonly string[]): string | null {
  return series.length === 0 ? null : series.join(', ');
}

async function holdOf({ lists }: Workplace, matter: string): Promise<Hold | undefined> {
  return (await lists.find(holds, { where: { matter }, top: 1 })).items[0];
}

/** One matter has one hold, so its name makes the id of the action: a second try, and a colleague's in the same moment, find the first. */
async function make(work: Workplace, { matter, reason, series, from }: HoldRequest): Promise<Hold> {
  const { person } = await work.people.visitor();
  const fields = { title: matter, matter, reason, series: seriesText(series), placedOn: from, status: 'placed' } as const;
  const outcome = await begin(work, { list: holds, activity: recordsActivity, action: 'place', actionId: `hold:${matter}`, actor: person.email, fields, data: { matter, reason, placedOn: from } });
  // The name of the matter is taken by an item that was made past our pages.
  if (outcome.kind === 'duplicate') throw new StoreError({ kind: 'duplicate' }, matter);
  return outcome.item;
}

/** Takes the step that the hold needs as it stands: what a colleague did meanwhile is read, and may have made it needless. */
async function bring(work: Workplace, hold: Hold, stepFor: StepFor): Promise<void> {
  const { person } = await work.people.visitor();
  let item = hold;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const step = stepFor(item);
    if (!step) return completeRecord(work, item);
    const { action, changes } = step;
    const data = { matter: item.matter, until: changes.until ?? null };
    const outcome = await act(work, { list: holds, activity: recordsActivity, item, action, actionId: work.newId(), actor: person.email, changes, data });
    if (outcome.kind === 'done') return;
    item = outcome.theirs;
  }
  throw new StoreError({ kind: 'busy' }, `hold ${hold.matter}`);
}

/** A try that broke off after the item was written left its account to whoever comes next. */
async function completeRecord(work: Workplace, hold: Hold): Promise<void> {
  const last = readLastAction(hold.lastAction);
  if (last) await recordIfMissing(work, recordsActivity, subjectOf(holds, hold.id), last);
}
