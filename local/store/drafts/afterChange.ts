import { ListRow } from '../contract';
import { RawItem } from '../itemRows';
import { keepsDrafts } from './keepsDrafts';
import { versionStep } from './numbers';

/** What a change makes of an item's version: its number afterwards, and whether what was there before is kept as an earlier one. */
export interface Change { readonly uiVersion: number; readonly keepsPrevious: boolean }

/** A file that is checked out is written over until it comes back; a folder has no drafts. */
export const afterChange = (list: ListRow, raw: RawItem): Change => {
  const uiVersion = Number(raw._UIVersion);
  if (!list.enableVersioning || typeof raw.CheckoutUser === 'number') return { uiVersion, keepsPrevious: false };
  const isDraft = keepsDrafts(list) && raw.tp_Folder !== 1;
  return { uiVersion: uiVersion + (isDraft ? 1 : versionStep), keepsPrevious: true };
};
