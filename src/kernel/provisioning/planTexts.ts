import { Bilingual } from '../text';
import { ActualList, Culture, Texts } from './actual';
import { TextAssignment } from './changes';
import { DesiredList } from './desired';

type Subject = Pick<TextAssignment, 'of' | 'part'>;

/**
 * Titles and descriptions to write, for each language of the site that we have words in. `cultures` begins with the site's own language.
 * What a new column and the description of a new list say in English they were made with.
 */
export function planTexts(list: DesiredList, there: ActualList | undefined, cultures: readonly Culture[]): readonly TextAssignment[] {
  const madeWith: Texts = cultures[0]?.startsWith('en') ? { [cultures[0]]: 'en' } : {};
  const wanted = (subject: Subject, text: Bilingual, actual: Texts | undefined, given: Texts): TextAssignment[] =>
    cultures
      .map(culture => ({ ...subject, culture, text: text[culture.startsWith('fr') ? 'fr' : 'en'] }))
      .filter(({ culture, text: words }) => (actual ? culture in actual && actual[culture] !== words : !(culture in given)));

  return [
    ...wanted({ of: { kind: 'list' }, part: 'title' }, list.title, there?.titles, {}),
    ...wanted({ of: { kind: 'list' }, part: 'description' }, list.description, there?.descriptions, madeWith),
    ...list.columns.flatMap(column => {
      const old = there?.columns.find(other => other.name === column.name);
      const of = { kind: 'column' as const, column: column.name };
      const given = column.name === 'Title' ? {} : madeWith;
      return [
        ...wanted({ of, part: 'title' }, column.title, old?.titles, given),
        ...(column.hint ? wanted({ of, part: 'description' }, column.hint, old?.descriptions, given) : []),
      ];
    }),
    ...list.views.flatMap(view => {
      const old = there?.views.find(other => other.name.toLowerCase() === view.name.toLowerCase());
      return wanted({ of: { kind: 'view', view: view.name }, part: 'title' }, view.title, old?.titles, {});
    }),
  ];
}
