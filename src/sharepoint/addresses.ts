import { ItemId, ListDeclaration, LibraryDeclaration, placeInSite } from '../kernel/lists/defineList';
import { StoreError } from '../kernel/ports/storeError';

interface Site {
  /** `/sites/region` */
  readonly sitePath: string;
}

type Place = Pick<ListDeclaration, 'name' | 'template'>;

/** Lists are found by their address, which no one can rename; their title is in the language of the reader. */
export function listUrl({ sitePath }: Site, list: Place): string {
  return `${sitePath}/${placeInSite(list)}`;
}

export function listPath(site: Site, list: Place): string {
  return `getList('${quoted(listUrl(site, list))}')`;
}

export function itemsPath(site: Site, list: ListDeclaration): string {
  return `${listPath(site, list)}/items`;
}

/** Items of the list at this address from the root of the server. */
export function itemsUnder(url: string): string {
  return `getList('${quoted(url)}')/items`;
}

export function itemPath(site: Site, list: ListDeclaration, id: ItemId): string {
  return `${itemsPath(site, list)}(${id})`;
}

/** `decodedUrl`: SharePoint takes it as it is, so that `#` and `%` may stand in names. */
export function folderPath(site: Site, library: LibraryDeclaration, folder: string): string {
  return folderAt(folderUrl(site, library, folder));
}

/** By its address from the root of the server. */
export function folderAt(url: string): string {
  return `getFolderByServerRelativePath(decodedUrl='${quoted(url)}')`;
}

export function filePath(site: Site, library: LibraryDeclaration, folder: string, name: string): string {
  return fileAt(`${folderUrl(site, library, folder)}/${oneName(name)}`);
}

/** By its address from the root of the server. */
export function fileAt(url: string): string {
  return `getFileByServerRelativePath(decodedUrl='${quoted(url)}')`;
}

function folderUrl(site: Site, library: LibraryDeclaration, folder: string): string {
  return folder === '' ? listUrl(site, library) : `${listUrl(site, library)}/${oneName(folder)}`;
}

/** A name of one folder or file, never a way to another. Throws StoreError `invalid`. */
export function oneName(name: string): string {
  if (name === '' || /[/\\]/.test(name) || /^\.+$/.test(name)) throw new StoreError({ kind: 'invalid' }, 'refused before sending: a name with a slash');
  return name;
}

/** A text inside the quotes of an address. */
export function quoted(text: string): string {
  return encodeURIComponent(text.replace(/'/g, "''"));
}
