import { act } from '../../kernel/activity/act';
import { begin } from '../../kernel/activity/begin';
import { FieldsOf } from '../../kernel/lists/defineList';
import { CalendarDate } from '../../kernel/dates/calendarDate';
import { HoldRequest, Holds } from '../../kernel/ports/holds';
import { StoreError } from '../../kernel/ports/storeError';
import { Workplace } from '../../kernel/ports/workplace';
import { Hold, holds, recordsActivity } from './lists';

type Changes = Partial<FieldsOf<typeof holds>>;
const attempts = 4;

/** Whether a hold keeps records from disposal on a day. Its last day belongs to it. */
export function isInForce({ status, until }: Pick<Hold, 'status' | 'until'>, on: CalendarDate): boolean {
  return status === 'placed' || (status === 'ending' && (until === null || on <= until));
}

/** The port to holds, kept in the list of the Records system. */
export function createHolds(work: Omit<Workplace, 'holds'>): Holds {
  const whole = work as Workplace;
  return {
    place: async request => {
      const kept = await holdOf(whole, request.matter);
      if (!kept) return make(whole, request);
      const series = seriesText(request.series);
      if (kept.status === 'placed' && (kept.series ?? '') === (series ?? '')) return;
      await change(whole, kept, kept.status === 'placed' ? 'amend' : 'placeAgain', () => ({ status: 'placed', series, until: null, dueOn: null }));
    },
    release: async (matter, after) => {
      const kept = await holdOf(whole, matter);
      if (!kept || (kept.status === 'ending' && kept.until === after)) return;
      await change(whole, kept, 'endAfter', () => ({ status: 'ending', until: after, dueOn: after }));
    },
  };
}

/** Null for all series. */
function seriesText(series: readonly string[]): string | null {
  return series.length === 0 ? null : series.join(', ');
}

async function holdOf({ lists }: Workplace, matter: string): Promise<Hold | undefined> {
  return (await lists.find(holds, { where: { matter }, top: 1 })).items[0];
}

async function make(work: Workplace, { matter, reason, series, from }: HoldRequest): Promise<void> {
  const { person } = await work.people.visitor();
  const fields = { title: matter, matter, reason, series: seriesText(series), placedOn: from, status: 'placed' } as const;
  // One matter has one hold, so its name makes the id of the action: a second try finds the first.
  await begin(work, { list: holds, activity: recordsActivity, action: 'place', actionId: `hold:${matter}`, actor: person.email, fields, data: { matter, reason, placedOn: from } });
}

/** What a colleague changed meanwhile is read again; the change itself is the same whoever makes it. */
async function change(work: Workplace, hold: Hold, action: string, changesOf: () => Changes): Promise<void> {
  const { person } = await work.people.visitor();
  const changes = changesOf();
  for (let attempt = 0, item = hold; attempt < attempts; attempt += 1) {
    const outcome = await act(work, {
      list: holds, activity: recordsActivity, item, action, actionId: work.newId(), actor: person.email, changes, data: { matter: hold.matter, until: changes.until ?? null },
    });
    if (outcome.kind === 'done') return;
    item = outcome.theirs;
  }
  throw new StoreError({ kind: 'busy' }, `hold ${hold.matter}`);
}
