import { folded } from '../../../kernel/folded';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Person } from '../../../kernel/lists/columns';
import { AllocateEntry, AllocateFacts, Checked } from './contract';
import { anyDate, good, wrong } from '../../../kernel/typed';
import { checkedForm, Read } from './typed';

type Named = Pick<Person, 'name' | 'email'>;

/** What a screen may know beside the managers, to say more exactly what is wrong. */
export interface AllocateContext {
  /** People of the directory, so that somebody who is no manager is told from somebody unknown. */
  readonly known?: readonly Named[];
  /** The request's own due date, which a manager's day may not pass. */
  readonly deadline?: CalendarDate | null;
}

/** Reads the allocation form. `managers` are the members of the managers' group. */
export function checkAllocate(
  entry: AllocateEntry,
  managers: readonly Person[],
  today: CalendarDate,
  { known = [], deadline = null }: AllocateContext = {},
): Checked<AllocateEntry, AllocateFacts> {
  return checkedForm<AllocateEntry, AllocateFacts>({
    manager: managerOf(entry.manager, managers, known),
    dueOn: entry.dueOn.trim() === '' ? good(null) : dayForManager(entry.dueOn, today, deadline),
  });
}

/** The manager whose name or address was typed. `known` are others, so that somebody who is no manager is told from somebody unknown. */
export function managerOf(typed: string, managers: readonly Person[], known: readonly Named[] = []): Read<Person> {
  if (typed.trim() === '') return wrong('missing');
  const [manager, ...others] = matching(typed, managers);
  if (others.length > 0) return wrong('severalPersons');
  if (manager) return good(manager);
  return matching(typed, known).length > 0 ? wrong('notAManager') : wrong('unknownPerson');
}

/** An address names one person; a name may be that of several. */
function matching<Someone extends Named>(typed: string, people: readonly Someone[]): readonly Someone[] {
  const wanted = folded(typed);
  const byAddress = people.filter(person => folded(person.email) === wanted);
  return byAddress.length > 0 ? byAddress.slice(0, 1) : people.filter(person => folded(person.name) === wanted);
}

/** A day on which a manager's answer may be due: from today to the request's own due date. */
export function dayForManager(typed: string, today: CalendarDate, deadline: CalendarDate | null): Read<CalendarDate> {
  const day = anyDate(typed);
  if (!day.ok) return day;
  if (day.value < today) return wrong('inPast');
  return deadline !== null && day.value > deadline ? wrong('afterDeadline') : day;
}
