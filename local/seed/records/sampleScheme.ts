import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { FileTable } from '../../../src/ui/spreadsheet/readFileTable';

/** What a page shows of every series of the sample, so that nobody takes it for an approved schedule (ui/scheme, `sample.ts`). */
export const sampleCitation = "Sample values, not an approved schedule / Valeurs d'exemple, non un calendrier approuvé";

/** The sample scheme as a file that somebody chooses for import. */
export function sampleTable(): FileTable {
  const text = fs.readFileSync(path.join(__dirname, 'sample-scheme.csv'), 'utf8');
  const [heads, ...lines] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  return { heads: [...heads, 'citation'], rows: lines.map((cells, index) => ({ line: index + 2, cells: [...cells, sampleCitation] })) };
}
