/** Enough of HTML to find the elements that SharePoint keeps of a page: `div`s, one within another. */
export interface Div {
  /** The opening tag as it is written. */
  readonly open: string;
  readonly inner: string;
  /** Where what comes after it begins. */
  readonly end: number;
}

const anyDiv = /<(\/?)div\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** The first `div` from a place on that has the attribute; undefined when there is none. One that is never closed ends with the text. */
export function divWith(html: string, attribute: string, from = 0): Div | undefined {
  const tags = new RegExp(anyDiv);
  tags.lastIndex = from;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    if (tag[1] === '' && new RegExp(`\\s${attribute}[\\s=>]`, 'i').test(tag[0])) return whole(html, tag[0], tag.index);
  }
  return undefined;
}

function whole(html: string, open: string, start: number): Div {
  const tags = new RegExp(anyDiv);
  tags.lastIndex = start + open.length;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '' ? 1 : -1;
    if (depth === 0) return { open, inner: html.slice(start + open.length, tag.index), end: tags.lastIndex };
  }
  return { open, inner: html.slice(start + open.length), end: html.length };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi, (_all, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()];
    return String.fromCodePoint(decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal));
  });
}

/** An attribute's value, decoded; undefined when the tag has none of that name. */
export function attributeOf({ open }: Pick<Div, 'open'>, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(open);
  return found ? decoded(found[1] ?? found[2] ?? '') : undefined;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;', '{': '&#123;', '}': '&#125;', ':': '&#58;' };

/** JSON as SharePoint writes it into an attribute. */
export function encodedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[&"<>{}:]/g, character => escapes[character]);
}
