import { richTextWords } from '../../src/ui/richText/richTextWords';
import { uiWords } from '../../src/ui/uiWords';
import { foiWords } from '../../src/systems/foi/ui/foiWords';

type Leaf = readonly [path: string, value: string];

/** Every text of a table; functions are called with stand-ins for their facts, one and several. */
function leaves(table: object, path = ''): Leaf[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]): Leaf[] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, said(value)]];
    return leaves(value as object, here);
  });
}

function said(words: Function): string {
  return [1, 5].map(count => String(words(count, count))).join(' | ');
}

/** Words that the two languages share. */
const sameInBoth: readonly string[] = ['suggestions'];

const tables = [
  ['shared', uiWords],
  ['rich text', richTextWords],
  ['FOI', foiWords],
] as const;

describe.each(tables)('the %s words', (_name, { en, fr }) => {
  const english = leaves(en);
  const french = new Map(leaves(fr));

  it('have the same keys in both languages', () => {
    expect([...french.keys()]).toEqual(english.map(([path]) => path));
  });

  it('are never the same in both languages', () => {
    const same = english.filter(([path, value]) => french.get(path) === value).map(([path]) => path);
    expect(same.filter(path => !sameInBoth.includes(path))).toEqual([]);
  });

  it('leave nothing empty', () => {
    expect([...english, ...french].filter(([, value]) => value.trim() === '')).toEqual([]);
  });

  it('keep a space before a colon in French and no English apostrophe', () => {
    expect([...french.values()].filter(value => /[^ \d]:(?!\/)/.test(value))).toEqual([]);
  });
});
