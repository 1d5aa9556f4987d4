import { isLibrary } from './baseFields';

/** What SharePoint leaves out of an address that it makes from a title. */
const leftOut = /["#%&*:<>?\\/{|}~.',;!()[\]@$^+=`]/g;

/** The last segment of a new list's address: its first title without punctuation. */
const leafOf = (title: string): string => title.replace(leftOut, '').replace(/\s+/g, ' ').trim() || 'List';

const encodedCharacter = (character: string): string => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;

/** Names in XML and OData hold letters and digits; anything else is written `_x0020_`. */
export const encodedName = (text: string): string => text.replace(/[^A-Za-z0-9]/g, encodedCharacter);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface ListNames { readonly url: string; readonly entityTypeName: string }

/** Address and entity type of a new list, made from its first title and kept for good. `isTaken` says whether an address is in use. */
export const namesOf = (title: string, baseTemplate: number, webUrl: string, isTaken: (url: string) => boolean): ListNames => {
  const folder = isLibrary(baseTemplate) ? webUrl : `${webUrl}/Lists`;
  const leaf = leafOf(title);
  for (let attempt = 0; ; attempt++) {
    const free = attempt === 0 ? leaf : `${leaf}${attempt}`;
    if (isTaken(`${folder}/${free}`)) continue;
    const entity = capital(encodedName(free));
    return { url: `${folder}/${free}`, entityTypeName: isLibrary(baseTemplate) ? entity : `${entity}List` };
  }
};
