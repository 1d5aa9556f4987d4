import { isLibrary } from '../../store/baseFields';
import { ListRow } from '../../store/contract';

/** Addresses relative to `_api/`, in the form that SharePoint puts into `odata.editLink`. */

export const listPath = (listId: string): string => `Web/Lists(guid'${listId}')`;
export const itemPath = (listId: string, itemId: number): string => `${listPath(listId)}/Items(${itemId})`;
export const fieldPath = (listId: string, fieldId: string): string => `${listPath(listId)}/Fields(guid'${fieldId}')`;
export const viewPath = (listId: string, viewId: string): string => `${listPath(listId)}/Views(guid'${viewId}')`;
export const userPath = (userId: number): string => `Web/GetUserById(${userId})`;
export const groupPath = (groupId: number): string => `Web/SiteGroups/GetById(${groupId})`;

/** By the decoded path; quotes inside are doubled. */
export const filePath = (path: string): string => `Web/GetFileByServerRelativePath(decodedurl='${path.replace(/'/g, "''")}')`;
export const folderPath = (path: string): string => `Web/GetFolderByServerRelativePath(decodedurl='${path.replace(/'/g, "''")}')`;

/** A decoded path as it stands in an address. */
export const encodedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Where a list's views and forms lie: a library keeps them in a folder of its own. */
export const formsPath = (list: Pick<ListRow, 'baseTemplate' | 'serverRelativeUrl'>): string => (isLibrary(list.baseTemplate) ? `${list.serverRelativeUrl}/Forms` : list.serverRelativeUrl);

export const emptyGuid = '00000000-0000-0000-0000-000000000000';

/** `&`, `<`, `>` and quotes, for the XML that SharePoint keeps of fields and views. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Attributes of an element; what is undefined is left out, truth values are SharePoint's capitals. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : escapeXml(String(value))}"`)
    .join('');
}
