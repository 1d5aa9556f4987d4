import { styleOf, wordsOf } from './styleFacts';

/** A list item as Word copies it: a paragraph that says of which list it is and how deep it stands, with its bullet or number as words. */
interface WordItem {
  readonly paragraph: Element;
  readonly list: string;
  readonly level: number;
  readonly isNumbered: boolean;
  readonly number: number;
}

interface OpenList {
  readonly level: number;
  readonly element: Element;
}

const itemStyle = /\bl(\d+)\s+level(\d+)/i;
const numberMark = /^\(?(\d{1,4}|[a-z]|[ivxlc]{1,6})[.)]/i;

/** Makes lists of the paragraphs that Word calls list items, each at its level. */
export function makeWordLists(root: Element): void {
  let run: WordItem[] = [];
  for (const paragraph of Array.from(root.querySelectorAll('p, h1, h2, h3, h4, h5, h6'))) {
    const item = wordItem(paragraph);
    const goesOn = item && run.length > 0 && paragraph.previousElementSibling === run[run.length - 1].paragraph;
    if (!goesOn) {
      placeRun(run);
      run = [];
    }
    if (item) run.push(item);
  }
  placeRun(run);
}

function wordItem(paragraph: Element): WordItem | undefined {
  const found = itemStyle.exec(styleOf(paragraph, 'mso-list') ?? '');
  // A numbered heading is a heading.
  if (!found || paragraph.tagName !== 'P') return undefined;
  const mark = Array.from(paragraph.querySelectorAll('span')).find(span => /ignore/i.test(styleOf(span, 'mso-list') ?? ''));
  const text = mark ? wordsOf(mark) : '';
  const numbered = numberMark.exec(text);
  return { paragraph, list: found[1], level: Number(found[2]), isNumbered: numbered !== null, number: Number(numbered?.[1]) || 1 };
}

function placeRun(run: readonly WordItem[]): void {
  const open: OpenList[] = [];
  let before: WordItem | undefined;
  for (const item of run) {
    while (open.length > 0 && (open[open.length - 1].level > item.level || isAnother(open[open.length - 1], item, before))) open.pop();
    if (open.length === 0 || open[open.length - 1].level < item.level) open.push(beginList(item, open[open.length - 1]));
    open[open.length - 1].element.append(listItem(item));
    before = item;
  }
  run.forEach(({ paragraph }) => paragraph.remove());
}

/** Another list, or the other kind, at the same level. */
function isAnother(list: OpenList, item: WordItem, before: WordItem | undefined): boolean {
  if (list.level !== item.level) return false;
  return list.element.tagName !== tagOf(item) || (item.level === 1 && before?.list !== undefined && before.list !== item.list);
}

function beginList(item: WordItem, outer: OpenList | undefined): OpenList {
  const element = item.paragraph.ownerDocument.createElement(tagOf(item));
  if (item.isNumbered && item.number > 1) element.setAttribute('start', String(item.number));
  const holder = outer?.element.lastElementChild;
  if (holder) holder.append(element);
  else item.paragraph.before(element);
  return { level: item.level, element };
}

function tagOf({ isNumbered }: WordItem): string {
  return isNumbered ? 'OL' : 'UL';
}

function listItem({ paragraph }: WordItem): Element {
  const made = paragraph.ownerDocument.createElement('li');
  for (const span of Array.from(paragraph.querySelectorAll('span'))) if (/ignore/i.test(styleOf(span, 'mso-list') ?? '')) span.remove();
  made.append(...Array.from(paragraph.childNodes));
  return made;
}
