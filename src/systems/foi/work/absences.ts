import { addDays, CalendarDate } from '../../../kernel/dates/calendarDate';
import { between } from '../../../kernel/lists/conditions';
import { Person } from '../../../kernel/lists/columns';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { Absence, absences } from '../officeLists';
import { everyPage } from '../../../kernel/lists/everyPage';

export interface AbsenceFacts {
  readonly manager: Person;
  readonly delegate: Person;
  /** First and last day. */
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate;
}

/** How far absences are looked for ahead, in days. */
const ahead = 3660;

/** Absences that are not over, the one that ends first at the top. */
export async function currentAbsences(work: Workplace, today: CalendarDate): Promise<readonly Absence[]> {
  const found = await everyPage(after => work.lists.find(absences, { where: { untilOn: between(today, addDays(today, ahead)) }, after }));
  return found.filter(({ fromOn, untilOn }) => fromOn <= untilOn).sort((a, b) => (a.untilOn === b.untilOn ? a.id - b.id : a.untilOn < b.untilOn ? -1 : 1));
}

/** The absence by which somebody stands in for a manager today. Of several, the one entered last. */
export async function standInFor(work: Workplace, manager: Person, today: CalendarDate): Promise<Absence | undefined> {
  const { items } = await work.lists.find(absences, { where: { manager: manager.id, untilOn: between(today, addDays(today, ahead)) } });
  const now = items.filter(({ fromOn, delegate }) => fromOn <= today && delegate !== null);
  return now.sort((a, b) => b.id - a.id)[0];
}

/** Keeps an absence. The same one entered again, after a broken connection or a second press, is found and not made twice. Throws StoreError. */
export async function keepAbsence(work: Workplace, facts: AbsenceFacts): Promise<Absence> {
  const { manager, delegate, fromOn, untilOn } = facts;
  const kept = await sameAbsence(work, facts);
  if (kept) return kept;
  try {
    return await work.lists.add(absences, { title: `${manager.name}: ${fromOn} / ${untilOn}`, manager, delegate, fromOn, untilOn });
  } catch (error) {
    const made = isProblem(error, 'disconnected') ? await sameAbsence(work, facts) : undefined;
    if (made) return made;
    throw error;
  }
}

/** Ends an absence: from today on the manager is asked again. Safe to repeat. Throws StoreError, `stale` when a colleague changed it. */
export function endAbsence(work: Workplace, absence: Absence): Promise<Absence> {
  return work.lists.update(absences, absence.id, absence.etag, { untilOn: addDays(work.clock.today(), -1) });
}

async function sameAbsence(work: Workplace, { manager, delegate, fromOn, untilOn }: AbsenceFacts): Promise<Absence | undefined> {
  const { items } = await work.lists.find(absences, { where: { manager: manager.id, untilOn: between(untilOn, untilOn) } });
  return items.find(item => item.fromOn === fromOn && item.delegate?.id === delegate.id);
}
