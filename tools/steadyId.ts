import { createHash } from 'node:crypto';
import { DesiredColumn, DesiredList } from '../src/kernel/provisioning/desired';

/** SharePoint knows columns by id, so the same column must have the same id in every file and every time. In braces, as CAML writes it. */
export function columnId(list: DesiredList, column: DesiredColumn): string {
  const digits = createHash('sha256').update(`regional-intranet:${list.name}.${column.name}`).digest('hex');
  return `{${[digits.slice(0, 8), digits.slice(8, 12), `5${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-')}}`;
}
