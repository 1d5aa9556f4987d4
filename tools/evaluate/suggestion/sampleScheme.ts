import { join } from 'node:path';
import { calendarDate } from '../../../src/kernel/dates/calendarDate';
import { Bilingual } from '../../../src/kernel/text';
import { SchemeCode, SchemeEntry } from '../../../src/systems/records/scheme/contract';
import { keywordsIn } from '../../../src/systems/records/scheme/entryOf';
import { readTable, TableRow } from './table';

export const sampleSchemePath = join(__dirname, '..', '..', '..', 'local', 'seed', 'records', 'sample-scheme.csv');

const columns = ['code', 'function_en', 'function_fr', 'activity_en', 'activity_fr', 'series_en', 'series_fr', 'scope_en', 'scope_fr', 'keywords_en', 'keywords_fr'] as const;
const noText: Bilingual = { en: '', fr: '' };

/** A scheme in the form of the sample: one row for each series, its function and activity beside it. What retention needs is left out. @throws Error */
export function readSampleScheme(path: string = sampleSchemePath): readonly SchemeEntry[] {
  const entries = new Map(readTable(path, columns).flatMap(entriesOf).map(entry => [entry.code, entry]));
  return [...entries.values()];
}

/** A function, an activity and a series; `PSR-MED-10` stands under `PSR-MED` and `PSR`. */
function entriesOf(row: TableRow): readonly SchemeEntry[] {
  const code = row.code as SchemeCode;
  const [functionCode, activityCode] = code.split('-');
  const above = functionCode as SchemeCode;
  const parent = `${functionCode}-${activityCode}` as SchemeCode;
  return [
    entryFor(above, 'function', null, { en: row.function_en, fr: row.function_fr }),
    entryFor(parent, 'activity', above, { en: row.activity_en, fr: row.activity_fr }),
    {
      ...entryFor(code, 'series', parent, { en: row.series_en, fr: row.series_fr }),
      scope: { en: row.scope_en, fr: row.scope_fr },
      keywords: { en: keywordsIn(row.keywords_en), fr: keywordsIn(row.keywords_fr) },
    },
  ];
}

function entryFor(code: SchemeCode, level: SchemeEntry['level'], parent: SchemeCode | null, title: Bilingual): SchemeEntry {
  return { code, version: 1, level, parent, title, scope: noText, keywords: { en: [], fr: [] }, rule: null, finalDisposition: null, citation: '', appliesTo: 'allUndisposed', fromOn: calendarDate('2026-01-01'), untilOn: null };
}
