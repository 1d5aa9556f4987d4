import { Language } from '../../../../kernel/text';
import { Words } from '../../../../ui/words';
import { readContent, settingNames } from '../../officeWords/wordContent';
import { WordEntry } from '../../officeWords/wordEntry';
import { OfficeWord } from '../../planLists';
import { en } from './words.en';

type Texts = Pick<Words<typeof en>, 'settings'>;

/** What an item is called in the reader's language. */
export function wordTitle({ kind, title, titleFr, content }: OfficeWord, language: Language, words: Texts): string {
  const setting = kind === 'setting' ? readContent('setting', content)?.setting : undefined;
  if (setting) return words.settings[setting];
  return language === 'fr' ? (titleFr ?? title) : title;
}

/** What stands in the column of its name: the English one, whose French stands beside it, whatever language the reader has. */
export function wordName(item: OfficeWord, language: Language, words: Texts): string {
  return item.kind === 'setting' ? wordTitle(item, language, words) : item.title;
}

/** What it says beyond its name, in the order of its columns. */
export function wordDetails({ kind, titleFr, content, fromOn, untilOn }: OfficeWord, language: Language): readonly string[] {
  switch (kind) {
    case 'acronym':
      return [];
    case 'jargon':
      return [readContent('jargon', content)?.instead ?? ''];
    case 'identityName':
      return [readContent('identityName', content)?.wrong.join(', ') ?? ''];
    case 'setting':
      return [readContent('setting', content)?.value.toLocaleString(`${language}-CA`) ?? ''];
    case 'topic':
    case 'office':
    case 'branch':
      return [titleFr ?? ''];
    case 'quietDay':
      return [titleFr ?? '', [fromOn, untilOn].filter(day => day !== null).join(' / ')];
  }
}

/** An item as its form shows it. */
export function wordEntry({ kind, title, titleFr, language, content, fromOn, untilOn }: OfficeWord): WordEntry {
  const setting = kind === 'setting' ? readContent('setting', content) : undefined;
  return {
    title,
    titleFr: titleFr ?? '',
    language: language ?? '',
    instead: (kind === 'jargon' && readContent('jargon', content)?.instead) || '',
    wrong: (kind === 'identityName' && readContent('identityName', content)?.wrong.join('\n')) || '',
    setting: setting?.setting ?? '',
    value: setting ? String(setting.value) : '',
    fromOn: fromOn ?? '',
    untilOn: untilOn ?? '',
  };
}

export const emptyWord: WordEntry = { title: '', titleFr: '', language: '', instead: '', wrong: '', setting: '', value: '', fromOn: '', untilOn: '' };

export function settingOptions(words: Texts): readonly { readonly value: string; readonly label: string }[] {
  return (Object.keys(settingNames) as (keyof typeof settingNames)[]).map(value => ({ value, label: words.settings[value] }));
}
