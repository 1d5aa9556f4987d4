import { Platform } from '../../../../src/systems/communications/planLists';
import { postLacks } from '../../../../src/systems/communications/social/postLacks';
import { postLength } from '../../../../src/systems/communications/social/postLength';

const weight = (text: string): number => postLength('x', text).characters;

it.each<[string, string, number]>([
  ['letters, accents and French marks weigh one', 'Réunion « demain »', 18],
  ['a combining accent belongs to its letter', 'e\u0301', 1],
  ['an address weighs 23 however long it is', 'See https://www.ontario.ca/page/a-very-long-address-of-a-page-that-goes-on?x=1', 4 + 23],
  ['an address without its scheme too', 'ontario.ca/plan now', 23 + 4],
  ['an emoji weighs two, joined, coloured or as a flag', '👩‍🚒👍🏽🇨🇦', 6],
  ['a digit with a keycap is an emoji', '1️⃣', 2],
  ['other scripts weigh two', '会議', 4],
  ['the sign of a trademark weighs two', '™', 2],
  ['a full stop after a word is no address', 'The end.Then more', 17],
])('%s', (_what, text, expected) => {
  expect(weight(text)).toBe(expected);
});

it('hashtags are counted, and a number or a part of a word is none', () => {
  expect(postLength('instagram', '#Sudbury et #forêt_boréale, #42, a#b, &#39; #a1').hashtags).toBe(3);
});

const whole = { textEn: 'Hello', textFr: 'Bonjour', hasPicture: true, altEn: 'A bridge', altFr: 'Un pont' } as const;
const lacks = (platform: Platform, change: object): string[] => postLacks({ platform, ...whole, ...change }).map(({ language, lack }) => `${language} ${lack}`);

it.each<[string, Platform, object, string[]]>([
  ['nothing', 'x', {}, []],
  ['a language', 'x', { textFr: ' ' }, ['fr text']],
  ['an alternative in each language when there is a picture', 'x', { altEn: null, altFr: null }, ['en alternative', 'fr alternative']],
  ['no alternative without a picture', 'x', { hasPicture: false, altEn: null }, []],
  ['280 are not too long', 'x', { textEn: 'a'.repeat(280) }, []],
  ['281 are', 'x', { textEn: 'a'.repeat(281) }, ['en tooLong']],
  ['LinkedIn takes 3,000', 'linkedin', { textFr: 'é'.repeat(3_001) }, ['fr tooLong']],
  ['Facebook takes 63,206', 'facebook', { textFr: 'é'.repeat(63_206) }, []],
  ['Instagram takes 2,200 and 30 hashtags', 'instagram', { textEn: '#a '.repeat(31), textFr: 'a'.repeat(2_201) }, ['en tooManyHashtags', 'fr tooLong']],
])('a post lacks %s', (_what, platform, change, expected) => {
  expect(lacks(platform, change)).toEqual(expected);
});
