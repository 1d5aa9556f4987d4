import { listAddress } from './listInfo';
import { Rest } from './rest';

export interface PersonValue { readonly id: string; readonly title: string; readonly email: string; readonly sip?: string; readonly picture?: string }
export interface LookupValue { readonly lookupId: number; readonly lookupValue: string }
export type RowValue = string | readonly string[] | readonly PersonValue[] | readonly LookupValue[];

/** A row of `RenderListDataAsStream`: text for the grid under a column's name, and for some types the plain value under `name.`. */
export type Row = Readonly<Record<string, RowValue>> & { readonly ID: string };

export interface RowPage {
  readonly rows: readonly Row[];
  /** What to send as `Paging` for the next page; absent on the last. */
  readonly next?: string;
}

interface WireData { Row: Row[]; NextHref?: string }

/** Where the rows begin: after a page, in a folder of a library. */
interface RowsPlace {
  readonly paging?: string;
  readonly folder?: string;
}

/** Rows of a view by its CAML. Throws RestError with SharePoint's words when it refuses. */
export async function loadRows(rest: Rest, listUrl: string, viewXml: string, { paging, folder }: RowsPlace = {}): Promise<RowPage> {
  const parameters = {
    RenderOptions: 2, ViewXml: viewXml, DatesInUtc: true, AddRequiredFields: true, ...(paging !== undefined && { Paging: paging }), ...(folder !== undefined && { FolderServerRelativeUrl: folder }),
  };
  const data = await rest.post<WireData>(listAddress(listUrl, '/RenderListDataAsStream'), { parameters });
  return { rows: data.Row, next: data.NextHref?.replace(/^\?/, '') };
}

export function isPeople(value: RowValue): value is readonly PersonValue[] {
  return Array.isArray(value) && value.length > 0 && typeof value[0] === 'object' && 'email' in value[0];
}

export function isLookups(value: RowValue): value is readonly LookupValue[] {
  return Array.isArray(value) && value.length > 0 && typeof value[0] === 'object' && 'lookupId' in value[0];
}
