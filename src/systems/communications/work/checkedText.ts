import { Language } from '../../../kernel/text';
import { NewsText } from './contract';
import { languageText } from './newsText';

/** Where a line of what is checked stands in the item. */
export type CheckedPlace = { readonly part: 'title' | 'description' | 'banner' } | { readonly part: 'body'; readonly line: number };

/** What readers of one language will see, as one HTML: the title and the summary as lines of their own, the picture, the text. */
export function checkedHtml(text: NewsText, language: Language): string {
  const { title, description, body, bannerAlt } = languageText(text, language);
  const banner = text.bannerPath ? `<img src="${escaped(text.bannerPath)}" alt="${escaped(bannerAlt)}">` : '';
  const isEmpty = [title, description, body].every(part => part.trim() === '');
  return isEmpty ? '' : `<p>${escaped(title)}</p><p>${escaped(description)}</p>${banner}${body}`;
}

/** Where a line of `checkedHtml` stands. */
export function checkedPlace({ bannerPath }: Pick<NewsText, 'bannerPath'>, line: number): CheckedPlace {
  if (line === 0) return { part: 'title' };
  if (line === 1) return { part: 'description' };
  if (bannerPath && line === 2) return { part: 'banner' };
  return { part: 'body', line: line - linesBefore({ bannerPath }) };
}

/** Lines that stand before the text itself. */
export function linesBefore({ bannerPath }: Pick<NewsText, 'bannerPath'>): number {
  return bannerPath ? 3 : 2;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
