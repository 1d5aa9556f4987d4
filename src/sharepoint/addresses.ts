import { ItemId, ListDeclaration } from '../kernel/lists/defineList';

interface Site {
  /** `/sites/region` */
  readonly sitePath: string;
}

/** Lists are found by their address, which no one can rename; their title is in the language of the reader. */
export function listUrl({ sitePath }: Site, list: Pick<ListDeclaration, 'name'>): string {
  return `${sitePath}/Lists/${list.name}`;
}

export function listPath(site: Site, list: Pick<ListDeclaration, 'name'>): string {
  return `getList('${encodeURIComponent(listUrl(site, list).replace(/'/g, "''"))}')`;
}

export function itemsPath(site: Site, list: ListDeclaration): string {
  return `${listPath(site, list)}/items`;
}

export function itemPath(site: Site, list: ListDeclaration, id: ItemId): string {
  return `${itemsPath(site, list)}(${id})`;
}
