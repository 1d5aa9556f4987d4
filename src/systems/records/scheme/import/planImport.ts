import { addDays } from '../../../../kernel/dates/calendarDate';
import { inSlices } from '../../../../kernel/inSlices';
import { schemeLevels, SchemeItem, SchemeLevel } from '../../schemeList';
import { SchemeCode, SchemeEntry } from '../contract';
import { entryOf } from '../entryOf';
import { mostInForce } from '../readScheme';
import { checkStructure } from './checkStructure';
import { CurrentScheme } from './currentScheme';
import { draftDifferences, EntryDifference } from './differences';
import { DraftLine, SchemeProblem } from './draft';
import { ImportChoices, NewVersion, SchemePlan, SchemeStep } from './plan';
import { ReadRows } from './readRows';

type Planned = Extract<SchemeStep, { kind: 'add' | 'change' }>;

/** Versions that may begin on one day: SharePoint reads 5,000 at once, and older versions are asked for by their day. */
const mostOnOneDay = 4_900;

/** Compares what a file says with the scheme as it is, and lets the page breathe meanwhile. Nothing is asked and nothing is written. */
export async function planImport({ drafts, problems }: ReadRows, current: CurrentScheme, choices: ImportChoices, pause: () => Promise<void>): Promise<SchemePlan> {
  const { inForce } = current;
  const entries = new Map([...inForce].map(([code, item]) => [code, entryOf(item)]));
  const planned: Planned[] = [];
  await inSlices(drafts, pause, draft => planned.push(...stepsFor(draft, current, choices)));
  await pause();
  const structure = structureFaults(drafts, problems, entries);
  await pause();
  const { retired, kept } = absentOnes(drafts, inForce, entries, choices);
  const accounts = current.unaccounted.map((before): SchemeStep => ({ kind: 'account', before }));
  const steps = [...accounts, ...current.unended.map(endOf), ...planned.sort(parentsFirst), ...retired.sort((a, b) => parentsFirst(b, a))];
  const all = [...problems, ...structure, ...steps.flatMap(dayFaults)];
  return {
    steps,
    unchanged: drafts.length - planned.length,
    kept,
    problems: all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    tooMany: tooManyIn(inForce.size + planned.filter(({ kind }) => kind === 'add').length - retired.length, planned, current),
  };
}

/** Where the level itself is wrong, nothing can be said of what the entry belongs to. */
function structureFaults(drafts: readonly DraftLine[], problems: readonly SchemeProblem[], entries: ReadonlyMap<SchemeCode, SchemeEntry>): readonly SchemeProblem[] {
  const withoutLevel = new Set(problems.filter(({ field }) => field === 'level').map(({ line }) => line));
  return checkStructure(drafts, entries).filter(({ line, field }) => field !== 'parent' || !withoutLevel.has(line));
}

function endOf({ item, untilOn }: CurrentScheme['unended'][number]): SchemeStep {
  return { kind: 'end', before: item, untilOn };
}

function stepsFor(draft: DraftLine, { inForce, newest }: CurrentScheme, choices: ImportChoices): readonly Planned[] {
  const before = inForce.get(draft.code);
  const version = (newest.get(draft.code) ?? 0) + 1;
  if (!before) return [{ kind: 'add', line: draft.line, entry: { ...versionOf(draft, choices), appliesTo: draft.appliesTo ?? 'allUndisposed', version } }];
  const differences = draftDifferences(entryOf(before), draft);
  if (differences.length === 0) return [];
  return [{ kind: 'change', line: draft.line, entry: { ...changed(draft, before, differences, choices), version }, before, differences }];
}

function versionOf(draft: DraftLine, { effectiveOn, appliesTo }: ImportChoices): Omit<NewVersion, 'version'> {
  const { line: _line, ...entry } = draft;
  return { ...entry, fromOn: draft.fromOn ?? effectiveOn, appliesTo: draft.appliesTo ?? appliesTo };
}

/** A row of an exported file still carries the day and the scope of the version that it changes: they say nothing of the new one. */
function changed(draft: DraftLine, before: SchemeItem, differences: readonly EntryDifference[], choices: ImportChoices): Omit<NewVersion, 'version'> {
  const ownDay = draft.fromOn !== null && draft.fromOn > before.fromOn ? draft.fromOn : null;
  const ownScope = differences.some(({ field }) => field === 'appliesTo') ? draft.appliesTo : null;
  return versionOf({ ...draft, fromOn: ownDay, appliesTo: ownScope }, choices);
}

/** An entry that the file leaves out is kept or retired as the person says; one that entries of the file stand under is kept. */
function absentOnes(drafts: readonly DraftLine[], inForce: CurrentScheme['inForce'], entries: ReadonlyMap<SchemeCode, SchemeEntry>, { absent, effectiveOn }: ImportChoices) {
  const used = new Set<SchemeCode>();
  for (const { code, parent } of drafts) {
    used.add(code);
    for (let above = parent; above !== null && !used.has(above); above = entries.get(above)?.parent ?? null) used.add(above);
  }
  const left = [...inForce.values()].filter(({ code }) => !used.has(code as SchemeCode));
  if (absent === 'keep') return { retired: [], kept: left.map(entryOf) };
  return { retired: left.map((before): Extract<SchemeStep, { kind: 'retire' }> => ({ kind: 'retire', before, untilOn: addDays(effectiveOn, -1) })), kept: [] };
}

/** A version must have begun before the next one can, or before it can end. */
function dayFaults(step: SchemeStep): readonly SchemeProblem[] {
  if (step.kind !== 'change' && step.kind !== 'retire') return [];
  const lastDay = step.kind === 'change' ? addDays(step.entry.fromOn, -1) : step.untilOn;
  const { code, fromOn } = step.before;
  return lastDay >= fromOn ? [] : [{ line: step.kind === 'change' ? step.line : null, field: 'fromOn', fault: 'notAfter', value: `${code}: ${fromOn}` }];
}

const levels = Object.keys(schemeLevels) as SchemeLevel[];

/** What others stand under is written before them, so that an import that stops leaves nothing without its parent. New ones come before changed ones, which may move under them. */
function parentsFirst(a: SchemeStep, b: SchemeStep): number {
  return levels.indexOf(levelOf(a)) - levels.indexOf(levelOf(b));
}

function levelOf(step: SchemeStep): SchemeLevel {
  return 'entry' in step ? step.entry.level : step.before.level;
}

function tooManyIn(inForce: number, planned: readonly Planned[], { beginning }: CurrentScheme): SchemePlan['tooMany'] {
  if (inForce > mostInForce) return { count: inForce, most: mostInForce };
  const onDay = new Map(beginning);
  planned.forEach(({ entry }) => onDay.set(entry.fromOn, (onDay.get(entry.fromOn) ?? 0) + 1));
  const count = Math.max(0, ...onDay.values());
  return count > mostOnOneDay ? { count, most: mostOnOneDay } : undefined;
}
