import { invalidName, pathTooLong } from './refusals';

/** SharePoint Online's rules for names of files and folders. */
const forbidden = /["*:<>?/\\|]/;
const reserved = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/i;
const longestPath = 400;

/** Throws SharePoint's refusal of a name, or of the whole path when it grows too long with it. `path` is server-relative. */
export const refuseName = (name: string, path: string): void => {
  const isForbidden = name === '' || forbidden.test(name) || name.trim() !== name || name.endsWith('.') || reserved.test(name) || name.startsWith('~$') || /_vti_/i.test(name);
  if (isForbidden) throw invalidName(name);
  if (path.replace(/^\//, '').length > longestPath) throw pathTooLong();
};

/** The ending of a file's name, without its dot; null for a folder and for a name without one. */
export const fileType = (leaf: string, isFolder: boolean): string | null => {
  const dot = leaf.lastIndexOf('.');
  return isFolder || dot <= 0 ? null : leaf.slice(dot + 1).toLowerCase();
};
