import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Person } from '../../../../kernel/lists/columns';
import { AllocateContext, dayForManager, managerOf } from '../checkAllocate';
import { Checked } from '../contract';
import { good } from '../../../../kernel/typed';
import { checkedForm, Read } from '../typed';

/** The allocation form as typed: whoever was chosen before, and whoever stands in the field besides. */
export interface AllocateSeveralEntry {
  /** Name or address of a manager. */
  readonly managers: string;
  /** Addresses of the managers who were chosen before, one a line. */
  readonly chosen: string;
  /** Blank takes the regional table's day for records back. */
  readonly dueOn: string;
  readonly inCalendar: boolean;
}
/** The facts of the form, under the names of its fields. `chosen` is in `managers` already. */
interface ReadFacts {
  readonly managers: readonly Person[];
  readonly chosen: null;
  readonly dueOn: CalendarDate | null;
  readonly inCalendar: boolean;
}

/** The managers who were chosen before the one that is being typed. */
export function chosenManagers(chosen: string, managers: readonly Person[]): readonly Person[] {
  const addresses = chosen.split('\n').filter(line => line !== '');
  return addresses.flatMap(address => managers.find(({ email }) => email === address) ?? []);
}

/** Reads the allocation form for one or several managers. */
export function checkSeveral(entry: AllocateSeveralEntry, managers: readonly Person[], today: CalendarDate, { known, deadline = null }: AllocateContext = {}): Checked<AllocateSeveralEntry, ReadFacts> {
  return checkedForm<AllocateSeveralEntry, ReadFacts>({
    managers: everyone(entry, managers, known),
    chosen: good(null),
    dueOn: entry.dueOn.trim() === '' ? good(null) : dayForManager(entry.dueOn, today, deadline),
    inCalendar: good(entry.inCalendar),
  });
}

function everyone(entry: AllocateSeveralEntry, managers: readonly Person[], known: AllocateContext['known']): Read<readonly Person[]> {
  const chosen = chosenManagers(entry.chosen, managers);
  if (entry.managers.trim() === '' && chosen.length > 0) return good(chosen);
  const typed = managerOf(entry.managers, managers, known);
  if (!typed.ok) return typed;
  return good([...chosen.filter(({ id }) => id !== typed.value.id), typed.value]);
}
