import { FindIn, Found } from '../found';
import { NumberedLine, placeIn } from '../readText';
import { inOneLine, withCapital } from '../words/plain';

const longest = 150;
const extension = /[^\s.]\.(?:jpe?g|jfif|png|gif|webp|svg|bmp|tiff?|heic|avif|ico|pdf|docx?|xlsx?|pptx?)$/i;
/** What cameras, scanners and telephones call a picture. */
const cameraName = /^(?:(?:img|dsc[nf]?|pxl|mvimg|pict|gopr|sam|scan|screenshot|image|photo|picture)[_-]?\d+\S*|(?:img|dsc[nf]?|pxl) \d{3,}|\d{8}[_-]\d{4,}\S*)$/i;
/** "banner_final_v2", "team-photo-2026": no words that somebody wrote for a reader. */
const nameOfParts = /^(?=\S*\p{L})(?:\S*[^\s_]_[^\s_]\S*|(?=\S*\d)[\p{L}\d]+(?:-[\p{L}\d]+){2,})$/u;
const kind = /^["'«“]?\s*(?:(?:image|picture|photo) of\b|(?:image|photo) (?:de\b|du\b|des\b|d'))\s*/i;

/** WCAG 1.1.1. `alt=""` says that the image is decoration. */
export const imageAlt: FindIn<'image-alt'> = ({ lines }) => lines.filter(line => line.kind === 'image').flatMap(faultOf);

function faultOf(line: NumberedLine): readonly Found<'image-alt'>[] {
  const place = placeIn(line, 0, 0);
  const written = line.element.getAttribute('alt');
  if (written === null) return [{ place, excerpt: fileOf(line.element), because: 'missing' }];
  const alternative = inOneLine(written);
  if (isFileName(alternative, line.element)) return [{ place, excerpt: alternative, because: 'fileName' }];
  if (kind.test(alternative)) return [{ place, excerpt: alternative, because: 'startsWithKind', ...withoutKind(alternative, line.number) }];
  const length = Array.from(alternative).length;
  return length > longest ? [{ place, excerpt: alternative, because: 'tooLong', facts: { length, longest } }] : [];
}

function isFileName(alternative: string, image: Element): boolean {
  if (extension.test(alternative) || cameraName.test(alternative) || nameOfParts.test(alternative)) return true;
  const name = fileOf(image).replace(/\.\w+$/, '');
  return alternative !== '' && /[-_\d]/.test(name) && alternative.toLowerCase() === name.toLowerCase();
}

/** « photo du pont » may be "le pont" or the bridge's name: only a plain "of" and « de » are taken away for certain. */
function withoutKind(alternative: string, line: number): Pick<Found, 'fix'> {
  const rest = alternative.replace(kind, '');
  if (rest === '' || /^\S+ d(?:u|es)\b/i.test(alternative)) return {};
  return { fix: { kind: 'setAlternative', line, alternative: withCapital(rest) } };
}

function fileOf(image: Element): string {
  const path = (image.getAttribute('src') ?? '').split(/[?#]/)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1);
}
