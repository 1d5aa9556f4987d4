import { body } from '@pnp/queryable';
import { ISPQueryable, SPInstance, spPost } from '@pnp/sp';
import { Culture, Texts } from '../../kernel/provisioning/actual';
import { TextAssignment } from '../../kernel/provisioning/changes';
import { Connection } from '../connection';
import { isRefusal } from '../problem';

/** The title or description behind a resource in each language. A language that SharePoint can't tell is left out. */
export async function readTexts({ ask }: Connection, path: string, cultures: readonly Culture[]): Promise<Texts> {
  const read = (cultureName: Culture): Promise<readonly [Culture, unknown]> =>
    ask<unknown>(sp => spPost(SPInstance(sp.web, `${path}/getValueForUICulture`), body({ cultureName }))).then(
      text => [cultureName, text],
      error => (isUnknownResource(error) ? [cultureName, undefined] : Promise.reject(error)),
    );
  const texts = await Promise.all(cultures.map(read));
  return Object.fromEntries(texts.filter((entry): entry is readonly [Culture, string] => typeof entry[1] === 'string'));
}

/** Writes the title or description of a list, column or view in one language. False when the site can't keep that text in several. */
export async function writeText(owner: ISPQueryable, part: TextAssignment['part'], cultureName: Culture, value: string): Promise<boolean> {
  try {
    await spPost(SPInstance(owner, `${part}Resource/setValueForUICulture`), body({ cultureName, value }));
    return true;
  } catch (error) {
    if (isUnknownResource(error)) return false;
    throw error;
  }
}

// Not everything has texts in several languages on every site: SharePoint answers that it knows no such resource.
function isUnknownResource(error: unknown): boolean {
  return isRefusal(error) && (error.status === 400 || error.status === 404);
}
