import { body } from '@pnp/queryable';
import { ISPQueryable, spPostMerge } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { TextAssignment } from '../../kernel/provisioning/changes';
import { writeText } from './texts';
import { findView } from './views';

/** Writes titles and descriptions in the languages of the site. What a site can't keep in two languages it keeps in English. */
export async function setTexts(list: IList, texts: readonly TextAssignment[]): Promise<void> {
  for (const text of texts) await setText(list, text);
}

async function setText(list: IList, { of, part, culture, text }: TextAssignment): Promise<void> {
  const owner = await ownerOf(list, of);
  const isKept = await writeText(owner, part, culture, text);
  if (!isKept && culture.startsWith('en')) await spPostMerge(owner, body(part === 'title' ? { Title: text } : { Description: text }));
}

async function ownerOf(list: IList, of: TextAssignment['of']): Promise<ISPQueryable> {
  switch (of.kind) {
    case 'list':
      return list;
    case 'column':
      return list.fields.getByInternalNameOrTitle(of.column);
    case 'view':
      return (await findView(list, of.view)) ?? list.views.getByTitle(of.view);
  }
}
