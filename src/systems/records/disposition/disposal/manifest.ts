import { Workplace } from '../../../../kernel/ports/workplace';
import { Batch, DisposedRecord, dispositionFiles } from '../../dispositionLists';
import { sha256Of } from './content';

const columns = ['recordKey', 'medium', 'title', 'place', 'branch', 'seriesCode', 'schemeVersion', 'retentionRule', 'finalDisposition', 'datedOn', 'closedOn', 'eligibleOn', 'disposedOn', 'method', 'batch', 'size', 'sha256'] as const;

/**
 * Keeps the list of what was exported beside it, as CSV for people and as JSON for the Archives' program: metadata and checksum of each record.
 * The same records give the same files. Safe to repeat. Throws StoreError.
 */
export async function keepManifest({ documents }: Workplace, { number }: Batch, stubs: readonly DisposedRecord[]): Promise<void> {
  const sorted = [...stubs].sort((a, b) => (a.recordKey < b.recordKey ? -1 : 1));
  await documents.ensureFolder(dispositionFiles, number);
  for (const [name, text] of [[`${number}.csv`, csvOf(sorted)], [`${number}.json`, jsonOf(sorted)]] as const) {
    const content = new TextEncoder().encode(text);
    await documents.add(dispositionFiles, number, name, content, { title: name, batch: number, kind: 'manifest', sha256: await sha256Of(content) });
  }
}

function jsonOf(stubs: readonly DisposedRecord[]): string {
  return JSON.stringify(stubs.map(stub => Object.fromEntries(columns.map(column => [column, stub[column]]))), null, 2);
}

/** With a mark of its encoding, for Excel. */
function csvOf(stubs: readonly DisposedRecord[]): string {
  const rows = [columns, ...stubs.map(stub => columns.map(column => String(stub[column] ?? '')))];
  return `\uFEFF${rows.map(row => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins as a formula would be run by a spreadsheet; an apostrophe keeps it a text. */
function cellOf(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replace(/"/g, '""')}"`;
}
