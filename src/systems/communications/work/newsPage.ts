import { FieldsOf } from '../../../kernel/lists/defineList';
import { PageContent } from '../../../kernel/ports/sitePages';
import { Workplace } from '../../../kernel/ports/workplace';
import { CleanHtml } from '../../../kernel/richText';
import { Language } from '../../../kernel/text';
import { newsPageAddress } from '../addresses';
import { communicationsComponents } from '../components';
import { NewsItem, NewsPage, newsPages } from '../newsLists';
import { languageText, textOf } from './newsText';
import { en } from './words.en';
import { fr } from './words.fr';

export type PageColumns = FieldsOf<typeof newsPages>;
const words = { en, fr } as const;

/** What the columns of a page say of a news item. */
export function pageColumns(item: NewsItem, language: Language): PageColumns {
  const text = textOf(item);
  const { title, description, bannerAlt } = languageText(text, language);
  return {
    title,
    newsNumber: item.number,
    newsLanguage: language,
    newsOn: item.newsOn,
    newsSummary: orNull(description),
    newsBanner: orNull(text.bannerPath),
    newsBannerAlt: orNull(bannerAlt),
    newsTopic: item.topic,
    newsAudience: item.audience,
    newsMustReadBy: item.mustReadBy,
    newsPinnedUntil: item.pinnedUntil,
    newsExpiresOn: item.expiresOn,
    newsRevision: item.revision,
    contentOwner: item.assignedTo ?? item.byline,
    reviewOn: item.reviewOn,
  };
}

/** What stands on the page. `topic` is the topic's name in the page's language; empty without one. */
export function pageContent(work: Pick<Workplace, 'sitePath'>, item: NewsItem, language: Language, topic: string): PageContent {
  const text = textOf(item);
  const { title, description, body, bannerAlt } = languageText(text, language);
  return {
    title,
    description,
    language,
    html: withCounterpart(work, item.number, language, body),
    banner: text.bannerPath ? { path: text.bannerPath, alternative: bannerAlt } : null,
    topic,
    author: item.byline?.email ?? null,
    webParts: [{ componentId: communicationsComponents.aboutPage, title: words[language].aboutPage, properties: { newsNumber: item.number, language } }],
  };
}

/** Whether a page says in its columns what it should: then its text, which changes with the revision, does too. */
export function isAsWanted(page: NewsPage, wanted: PageColumns): boolean {
  return (Object.keys(wanted) as (keyof PageColumns)[]).every(column => plain(page[column]) === plain(wanted[column]));
}

/** The text, and at its end the way to the other language. It stays clean: what is added is ours, and its address escaped. */
function withCounterpart(work: Pick<Workplace, 'sitePath'>, number: string, language: Language, body: CleanHtml): CleanHtml {
  const other: Language = language === 'en' ? 'fr' : 'en';
  const address = encodeURI(newsPageAddress(work, number, other)).replace(/&/g, '&amp;').replace(/"/g, '%22');
  return `${body}<p><a href="${address}" lang="${other}">${words[other].otherLanguage}</a></p>` as CleanHtml;
}

function plain(value: PageColumns[keyof PageColumns] | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? String(value.id) : String(value).replace(/\r\n?/g, '\n');
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
