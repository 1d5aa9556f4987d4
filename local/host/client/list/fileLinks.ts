import { Row } from '../sharePoint/rows';
import type { ListPlace } from './place';

export function isFolder(row: Row): boolean {
  return row.FSObjType === '1';
}

/** The view as it is now, opened at a folder by its server-relative path. */
export function folderAddress({ view }: Pick<ListPlace, 'view'>, path: string): string {
  return `${view.url}?id=${encodeURIComponent(path)}`;
}

/** Where a file is downloaded from. */
export function fileAddress(row: Row): string {
  return String(row.FileRef).split('/').map(encodeURIComponent).join('/');
}
