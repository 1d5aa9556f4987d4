import { addDays, CalendarDate, earliest } from '../../../kernel/dates/calendarDate';
import { Scheme, SchemeCode, SchemeEntry } from './contract';
import { isInForceOn } from './entryOf';

/**
 * The scheme on one day, from all versions of its entries. A version ends on the day before the next one begins, whatever its own item says:
 * an import that broke off between the new version and the end of the one before leaves exactly one version for each day all the same.
 */
export function schemeOn(all: readonly SchemeEntry[], day: CalendarDate): Scheme {
  const histories = historiesOf(all);
  const entries = [...histories.values()].flatMap(history => history.filter(entry => isInForceOn(entry, day)).slice(-1));
  entries.sort((a, b) => (a.code < b.code ? -1 : 1));
  return { entries, byCode: new Map(entries.map(entry => [entry.code, entry])), versions: seriesAlone(histories) };
}

/** The versions of each code, oldest first, each with its true last day. */
export function historiesOf(all: readonly SchemeEntry[]): ReadonlyMap<SchemeCode, readonly SchemeEntry[]> {
  const byCode = new Map<SchemeCode, SchemeEntry[]>();
  for (const entry of all) {
    const others = byCode.get(entry.code);
    if (others) others.push(entry);
    else byCode.set(entry.code, [entry]);
  }
  return new Map([...byCode].map(([code, versions]) => [code, endedInTurn(versions)]));
}

function endedInTurn(versions: readonly SchemeEntry[]): readonly SchemeEntry[] {
  const inOrder = [...versions].sort((a, b) => a.version - b.version);
  return inOrder.map((entry, index) => {
    const next = inOrder[index + 1];
    if (!next) return entry;
    const lastDay = addDays(next.fromOn, -1);
    return { ...entry, untilOn: entry.untilOn === null ? lastDay : earliest(entry.untilOn, lastDay) };
  });
}

function seriesAlone(histories: ReadonlyMap<SchemeCode, readonly SchemeEntry[]>): Scheme['versions'] {
  return new Map([...histories].filter(([, versions]) => versions.some(({ level }) => level === 'series')));
}
