import { SchemeLevel } from '../../schemeList';
import { SchemeCode, SchemeEntry } from '../contract';
import { DraftLine, SchemeProblem } from './draft';

/** Where an entry stands, in the file or in the scheme in force. */
interface Place {
  readonly level: SchemeLevel;
  readonly parent: SchemeCode | null;
}

/** Lines and codes that one message names: enough to find the others. */
const shown = 6;
/** The level that an entry of each level stands under. */
export const levelAbove: Readonly<Record<SchemeLevel, SchemeLevel | null>> = { function: null, activity: 'function', series: 'activity' };

/** What is wrong with entries among the others: the same code twice, a parent that is nowhere, a level out of order, a cycle. */
export function checkStructure(drafts: readonly DraftLine[], inForce: ReadonlyMap<SchemeCode, SchemeEntry>): readonly SchemeProblem[] {
  const byCode = new Map<SchemeCode, DraftLine[]>();
  for (const draft of drafts) {
    if (draft.code === '') continue;
    const others = byCode.get(draft.code);
    if (others) others.push(draft);
    else byCode.set(draft.code, [draft]);
  }
  const placeOf = (code: SchemeCode): Place | undefined => byCode.get(code)?.[0] ?? inForce.get(code);
  const onCycle = codesOnCycles([...byCode.keys()], placeOf);
  return drafts.flatMap(draft => [...twiceFaults(draft, byCode), ...parentFaults(draft, placeOf, onCycle)]);
}

/** Told at every row that has the code, with the lines of the others. */
function twiceFaults({ code, line }: DraftLine, byCode: ReadonlyMap<SchemeCode, readonly DraftLine[]>): readonly SchemeProblem[] {
  const lines = (byCode.get(code) ?? []).slice(0, shown).map(other => other.line);
  return lines.length < 2 ? [] : [{ line, field: 'code', fault: 'usedTwice', value: `${code} (${lines.filter(other => other !== line).join(', ')})` }];
}

function parentFaults(draft: DraftLine, placeOf: (code: SchemeCode) => Place | undefined, onCycle: ReadonlyMap<SchemeCode, string>): readonly SchemeProblem[] {
  const { code, line, level, parent } = draft;
  const expected = levelAbove[level];
  const cycle = onCycle.get(code);
  if (cycle !== undefined) return [{ line, field: 'parent', fault: 'cycle', value: cycle }];
  if (parent === null) return expected === null ? [] : [{ line, field: 'parent', fault: 'missingParent', value: '' }];
  const above = placeOf(parent);
  if (!above) return [{ line, field: 'parent', fault: 'missingParent', value: parent }];
  return above.level === expected ? [] : [{ line, field: 'parent', fault: 'wrongLevel', value: parent }];
}

/** The codes that lead back to themselves, each with its cycle in words: `A > B > A`. */
function codesOnCycles(codes: readonly SchemeCode[], placeOf: (code: SchemeCode) => Place | undefined): ReadonlyMap<SchemeCode, string> {
  const found = new Map<SchemeCode, string>();
  const isDone = new Set<SchemeCode>();
  for (const start of codes) {
    const path: SchemeCode[] = [];
    const placeInPath = new Map<SchemeCode, number>();
    let code: SchemeCode | null = start;
    while (code !== null && !isDone.has(code) && !placeInPath.has(code)) {
      placeInPath.set(code, path.length);
      path.push(code);
      code = placeOf(code)?.parent ?? null;
    }
    const from = code === null ? undefined : placeInPath.get(code);
    if (from !== undefined) {
      const cycle = path.slice(from);
      cycle.forEach((each, place) => found.set(each, cycleFrom(cycle, place)));
    }
    path.forEach(each => isDone.add(each));
  }
  return found;
}

function cycleFrom(cycle: readonly SchemeCode[], place: number): string {
  const codes = Array.from({ length: Math.min(cycle.length, shown) }, (_, step) => cycle[(place + step) % cycle.length]);
  return [...codes, ...(cycle.length > shown ? ['…'] : []), cycle[place]].join(' > ');
}
