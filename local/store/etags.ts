import { ItemRow } from './contract';
import { staleEtag } from './refusals';

/** `"<guid>,<version>"`, the raw header value of an item. */
export const etagOf = (item: Pick<ItemRow, 'uniqueId' | 'version'>): string => `"${item.uniqueId},${item.version}"`;

const plain = (etag: string): string => etag.trim().replace(/^W\//i, '').toLowerCase();

/** Refuses a write with 412 unless the client named the version it has seen, or `*`. */
export const requireEtag = (given: string | undefined, item: Pick<ItemRow, 'uniqueId' | 'version'>): void => {
  const actual = etagOf(item);
  if (given === undefined || given === '') throw staleEtag('', actual);
  if (given.trim() !== '*' && plain(given) !== plain(actual)) throw staleEtag(given, actual);
};
