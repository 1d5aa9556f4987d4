import { FindIn, Found } from '../found';
import { elementsOf, placeOf, ReadText } from '../readText';
import { linkWords } from './linkWords';

/** What the words may call each type. */
const names = { pdf: /\bpdf\b/i, docx: /\b(?:docx|word)\b/i, xlsx: /\b(?:xlsx|excel)\b/i, pptx: /\b(?:pptx|powerpoint)\b/i, zip: /\bzip\b/i } as const;
type FileType = keyof typeof names;
const types = Object.keys(names) as readonly FileType[];
const size = /\d\s?(?:[kmgt]i?[bo]|octets?|bytes?|(?:kilo|m[eé]ga|giga)(?:bytes?|octets?))(?![\p{L}\d])/iu;
const anyType = /\b(?:pdf|docx|xlsx|pptx|zip)\b/i;

/** House rule: who follows a link to a file knows before what opens and how large it is. */
export const fileLink: FindIn<'file-link'> = text => elementsOf(text, 'a[href]').flatMap(link => linkFault(link, text));

function linkFault(link: Element, text: ReadText): readonly Found<'file-link'>[] {
  const type = typeOf(link.getAttribute('href') ?? '');
  if (!type) return [];
  const words = linkWords(link);
  const because = faultOf(words, type);
  return because ? [{ place: placeOf(link, text), excerpt: words, because, facts: { type: type.toUpperCase() } }] : [];
}

function faultOf(words: string, type: FileType): Found<'file-link'>['because'] | undefined {
  const hasType = names[type].test(words);
  const hasSize = size.test(words);
  if (hasType) return hasSize ? undefined : 'size';
  if (anyType.test(words)) return 'otherType';
  return hasSize ? 'type' : 'typeAndSize';
}

/** Of the path, or of the `file` that SharePoint's viewer is asked to open. */
function typeOf(address: string): FileType | undefined {
  const [path = '', query = ''] = (address.trim().split('#')[0] ?? '').split('?');
  const viewed = /(?:^|&)file=([^&]*)/i.exec(query)?.[1];
  return types.find(type => [path, viewed].some(name => name?.toLowerCase().endsWith(`.${type}`)));
}
