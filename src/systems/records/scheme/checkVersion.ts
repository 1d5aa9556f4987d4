import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Checked } from '../../../kernel/typed';
import { SchemeItem } from '../schemeList';
import { Scheme } from './contract';
import { entryOf } from './entryOf';
import { checkEntry, EntryTexts } from './import/checkEntry';
import { levelAbove } from './import/checkStructure';
import { draftDifferences, textsIn } from './import/differences';
import { EntryFault } from './import/draft';
import { NewVersion } from './import/plan';
import { TreeField } from './import/schemeFields';

export type VersionFault = EntryFault | 'missingParent' | 'notAfter' | 'nothingNew';

/** What a form of a new version begins with: the version in force, from today. */
export function versionTexts(item: SchemeItem, today: CalendarDate): EntryTexts {
  return { ...textsIn(entryOf(item)), code: item.code, fromOn: today };
}

/** Reads the form of a new version of an entry: all of it, or every fault at once. */
export function checkVersion(texts: EntryTexts, before: SchemeItem, scheme: Scheme): Checked<EntryTexts, NewVersion, VersionFault> {
  const faults: Partial<Record<TreeField, VersionFault>> = {};
  const fault = (field: TreeField, what: VersionFault): void => {
    faults[field] ??= what;
  };
  const entry = checkEntry(texts, (field, what) => fault(field, what));
  const { fromOn } = entry;
  if (texts.fromOn.trim() === '') fault('fromOn', 'missing');
  else if (fromOn !== null && fromOn <= before.fromOn) fault('fromOn', 'notAfter');
  const expected = levelAbove[entry.level];
  const above = entry.parent === null ? undefined : scheme.byCode.get(entry.parent);
  if (expected !== null && above?.level !== expected) fault('parent', 'missingParent');
  if (draftDifferences(entryOf(before), entry).length === 0) fault('titleEn', 'nothingNew');
  if (Object.keys(faults).length > 0 || fromOn === null) return { ok: false, faults };
  return { ok: true, facts: { ...entry, fromOn, appliesTo: entry.appliesTo ?? 'allUndisposed', version: before.schemeVersion + 1 } };
}
