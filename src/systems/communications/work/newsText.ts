import { CleanHtml } from '../../../kernel/richText';
import { Language } from '../../../kernel/text';
import { NewsItem } from '../newsLists';
import { NewsText } from './contract';

/** The fields of a text in their order. */
export const textFields = [
  'title', 'titleFr', 'descriptionEn', 'descriptionFr', 'bodyEn', 'bodyFr', 'bannerPath', 'bannerAltEn', 'bannerAltFr',
] as const satisfies readonly (keyof NewsText)[];

type TextColumns = Pick<NewsItem, 'title' | 'titleFr' | 'descriptionEn' | 'descriptionFr' | 'bodyEn' | 'bodyFr' | 'bannerPath' | 'bannerAltEn' | 'bannerAltFr'>;

/**
 * The text of an item or of an earlier version. What the list holds was cleaned when it was written; whoever shows it cleans it again, because
 * a list can be changed past our pages.
 */
export function textOf(item: TextColumns): NewsText {
  return {
    title: item.title,
    titleFr: item.titleFr ?? '',
    descriptionEn: item.descriptionEn ?? '',
    descriptionFr: item.descriptionFr ?? '',
    bodyEn: (item.bodyEn ?? '') as CleanHtml,
    bodyFr: (item.bodyFr ?? '') as CleanHtml,
    bannerPath: item.bannerPath ?? '',
    bannerAltEn: item.bannerAltEn ?? '',
    bannerAltFr: item.bannerAltFr ?? '',
  };
}

export function isSameText(a: NewsText, b: NewsText): boolean {
  return changedFields(a, b).length === 0;
}

/** The fields that differ. SharePoint may give a line end as another sign than it was written with. */
export function changedFields(a: NewsText, b: NewsText): readonly (keyof NewsText)[] {
  return textFields.filter(field => withPlainEnds(a[field]) !== withPlainEnds(b[field]));
}

function withPlainEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** One language of a text. */
export interface LanguageText {
  readonly title: string;
  readonly description: string;
  readonly body: CleanHtml;
  readonly bannerAlt: string;
}

export function languageText(text: NewsText, language: Language): LanguageText {
  return language === 'en'
    ? { title: text.title, description: text.descriptionEn, body: text.bodyEn, bannerAlt: text.bannerAltEn }
    : { title: text.titleFr, description: text.descriptionFr, body: text.bodyFr, bannerAlt: text.bannerAltFr };
}

/** Names of the fields of one language. */
export const fieldsOfLanguage = {
  en: { title: 'title', description: 'descriptionEn', body: 'bodyEn', bannerAlt: 'bannerAltEn' },
  fr: { title: 'titleFr', description: 'descriptionFr', body: 'bodyFr', bannerAlt: 'bannerAltFr' },
} as const satisfies Record<Language, Record<keyof LanguageText, keyof NewsText>>;
