import { ExtraDay } from '../../../kernel/calendar/ontarioCalendar';
import { ListStore } from '../../../kernel/ports/listStore';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { ClockSettings, defaultClockSettings } from '../clock/clockTypes';
import { ClockRules, ontarioRules } from '../clock/context';
import { OfficeRuleItem, officeRuleItems } from '../officeLists';
import { everyPage } from '../../../kernel/lists/everyPage';
import { officeRulesFrom } from './officeRulesFrom';

/** Why an item of the office's rules is left out. */
export type RuleFault =
  /** A holiday or a set of rules without its day. */
  | 'noDay'
  /** Its content is not what our pages write. */
  | 'unreadable'
  /** A set of rules that begins before the newest rules that ship: what was settled law then is not for an office to change. */
  | 'tooEarly'
  /** Two sets of rules begin on one day: the one that was added last counts. */
  | 'replaced';

export interface RuleProblem {
  readonly item: Pick<OfficeRuleItem, 'id' | 'title' | 'kind'>;
  readonly fault: RuleFault;
}

/** The rules that ship, with what the office's owner added to them. */
export interface OfficeRules {
  readonly clock: ClockRules;
  readonly settings: ClockSettings;
  /** Program areas, as they are written in requests. */
  readonly programAreas: readonly string[];
  /** Holidays and closures that the office added. */
  readonly extraDays: readonly ExtraDay[];
  /** What the office added and has not retired, first to last. */
  readonly items: readonly OfficeRuleItem[];
  /** Items that could not be used. The rest stands. */
  readonly problems: readonly RuleProblem[];
}

/** The rules as they ship. */
export const ontarioOffice: OfficeRules = { clock: ontarioRules, settings: defaultClockSettings, programAreas: [], extraDays: [], items: [], problems: [] };

interface Kept {
  readonly readAt: number;
  readonly rules: Promise<OfficeRules>;
}

/** Milliseconds. An owner hardly ever adds a rule; a page that stands open overnight must not keep yesterday's. */
const longestAge = 60_000;
const keptBy = new WeakMap<ListStore, Kept>();

/**
 * The rules of this office. Read once for a page and again after a minute; asked for beside other reads it travels with them. A site whose
 * set-up is older than this list has the rules that ship. Throws StoreError.
 */
export function officeRulesOf({ lists, clock }: Pick<Workplace, 'lists' | 'clock'>): Promise<OfficeRules> {
  const now = Date.parse(clock.now());
  const kept = keptBy.get(lists);
  if (kept && Math.abs(now - kept.readAt) < longestAge) return kept.rules;
  const rules = read(lists);
  keptBy.set(lists, { readAt: now, rules });
  rules.catch(() => keptBy.delete(lists));
  return rules;
}

/** The page has changed the rules itself: they are read anew when they are next asked for. */
export function forgetOfficeRules({ lists }: Pick<Workplace, 'lists'>): void {
  keptBy.delete(lists);
}

async function read(lists: ListStore): Promise<OfficeRules> {
  try {
    const items = await everyPage(after =>
      lists.find(officeRuleItems, { where: { kind: ['proclaimed', 'officeClosure', 'regime', 'setting', 'programArea'] }, and: { status: 'inForce' }, top: 500, after }),
    );
    return officeRulesFrom(ontarioOffice, items);
  } catch (error) {
    if (isProblem(error, 'notFound')) return ontarioOffice;
    throw error;
  }
}
