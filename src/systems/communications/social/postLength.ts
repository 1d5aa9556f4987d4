import { Platform } from '../planLists';
import { platformLimits } from './platformLimits';

export interface PostLength {
  readonly characters: number;
  readonly hashtags: number;
}

/** Every address counts as the short link that X puts in its place. */
const linkWeight = 23;
/** Code points that weigh one; all others, and an emoji however it is put together, weigh two. */
const lightRanges = [[0, 4351], [8192, 8205], [8208, 8223], [8242, 8247]] as const;

const address = /(?:https?:\/\/[^\s<>"]+|\b(?:[a-z0-9-]+\.)+(?:ca|com|org|net|info|gov|edu|io)\b(?:\/[^\s<>"]*)?)/giu;
const emojiUnit = '(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F)\\p{Emoji_Modifier}?';
const emoji = new RegExp(`\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F?\\u20E3|${emojiUnit}(?:\\u200D(?:${emojiUnit}|\\p{Extended_Pictographic}\\p{Emoji_Modifier}?))*`, 'gu');
const hashtag = /(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;

/** How long a text is as the platform counts it. */
export function postLength(platform: Platform, text: string): PostLength {
  const { counting } = platformLimits[platform];
  return { characters: counting === 'weighted' ? weighted(text) : text.length, hashtags: [...text.matchAll(hashtag)].length };
}

function weighted(text: string): number {
  const whole = text.normalize('NFC');
  const withoutLinks = whole.replace(address, '');
  const withoutEmoji = withoutLinks.replace(emoji, '');
  const links = [...whole.matchAll(address)].length;
  const drawings = [...withoutLinks.matchAll(emoji)].length;
  return links * linkWeight + drawings * 2 + [...withoutEmoji].reduce((sum, character) => sum + weightOf(character), 0);
}

function weightOf(character: string): 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  return lightRanges.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
}
