import * as fc from 'fast-check';
import { readView } from '../../../local/sharepoint/caml/view';
import { CamlContext } from '../../../local/sharepoint/caml/context';
import { parseBatch } from '../../../local/sharepoint/batch/parseBatch';
import { FieldIndex } from '../../../local/sharepoint/fieldIndex';
import { parseFilter } from '../../../local/sharepoint/odata/filter';
import { itemTarget } from '../../../local/sharepoint/odata/itemTarget';
import { parseQueryOptions } from '../../../local/sharepoint/odata/queryOptions';
import { readSkipToken, writeSkipToken } from '../../../local/sharepoint/odata/skipToken';
import { parseSegments } from '../../../local/sharepoint/url/segments';
import { baseFields } from '../../../local/store/baseFields';
import { FieldRow, SharePointError } from '../../../local/store/contract';

const custom = (internalName: string, type: FieldRow['type'], more: Partial<FieldRow> = {}): FieldRow => ({
  id: '00000000-0000-4000-8000-000000000000', internalName, title: internalName, titles: {}, type, indexed: false, enforceUnique: false, required: false, hidden: false,
  readOnly: false, fromBase: false, description: '', settings: {}, ...more,
});
const fields = new FieldIndex([
  ...baseFields(100), custom('Due', 'DateTime', { dateOnly: true }), custom('Size', 'Number'), custom('Open', 'Boolean'), custom('Owner', 'User'), custom('Kinds', 'MultiChoice'),
  custom('Parent', 'Lookup'), custom('Team', 'UserMulti'), custom('Text', 'Note'), custom('_odd', 'Text'),
]);
const zone = 'America/Toronto';
const filter = (text: string) => parseFilter(text, itemTarget(fields, zone));
const caml: CamlContext = { fields, zone, now: Date.parse('2026-03-05T17:00:00Z'), userId: 7, groupIds: () => [3, 4] };
const where = (inner: string) => readView(`<View><Query><Where>${inner}</Where></Query></View>`, caml).where;
const none = new Map<string, string>();

/** Runs something with hostile input: it may refuse, in SharePoint's manner, and nothing else. */
function refusesAtWorst(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof SharePointError)) throw error;
  }
}

function refusal(run: () => unknown): { readonly status: number; readonly message: string } | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (!(error instanceof SharePointError)) throw error;
    return { status: error.status, message: error.message };
  }
}

describe('an address below _api', () => {
  it('is cut at slashes outside quotes, and doubled quotes are one', () => {
    expect(parseSegments("web/lists/getByTitle('a''b/c')/items(3)", none)).toEqual([
      { name: 'web' }, { name: 'lists' }, { name: 'getByTitle', args: [{ value: { kind: 'string', value: "a'b/c" } }] }, { name: 'items', args: [{ value: { kind: 'number', value: 3 } }] },
    ]);
  });

  it('means the same with percent-escapes', () => {
    expect(parseSegments("web/getList(%27%2Fsites%2Fregion%2FLists%2FTasks%27)", none)).toEqual(parseSegments("web/getList('/sites/region/Lists/Tasks')", none));
  });

  it('takes guids, named arguments and aliases', () => {
    expect(parseSegments("lists(guid'ABCDEF00-0000-4000-8000-000000000000')", none)[0].args?.[0].value).toEqual({ kind: 'guid', value: 'ABCDEF00-0000-4000-8000-000000000000' });
    expect(parseSegments('addroleassignment(principalid=3, roledefid=4)', none)[0].args).toEqual([
      { name: 'principalid', value: { kind: 'number', value: 3 } }, { name: 'roledefid', value: { kind: 'number', value: 4 } },
    ]);
    expect(parseSegments('GetList(@a1)', new Map([['@a1', "'/sites/x'"]]))[0].args?.[0].value).toEqual({ kind: 'string', value: '/sites/x' });
  });

  it('is refused with 400 when it cannot be read', () => {
    for (const path of ["lists('a", 'lists(3', 'lists)3(', '%E0%A4%A', 'GetList(@missing)', "lists('a'b')"]) expect(refusal(() => parseSegments(path, none))?.status).toBe(400);
  });

  it('never breaks on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => refusesAtWorst(() => parseSegments(text, none))));
    fc.assert(fc.property(fc.array(fc.constantFrom('web', '/', '(', ')', "'", ',', '=', '@a', 'guid', '{', '}', '%27', '%', ' ', '3')), parts => refusesAtWorst(() => parseSegments(parts.join(''), none))), { numRuns: 500 });
  });

  it('gives any title back as it was written', () => {
    fc.assert(fc.property(fc.string(), title => {
      const [segment] = parseSegments(`getByTitle('${encodeURIComponent(title.replace(/'/g, "''"))}')`, none);
      expect(segment.args?.[0].value.value).toBe(title);
    }));
  });
});

describe('$filter', () => {
  it('binds and before or, and keeps parentheses', () => {
    expect(filter("Title eq 'a' or Size gt 1 and Open eq true")).toMatchObject({ kind: 'or', terms: [{ kind: 'compare' }, { kind: 'and' }] });
    expect(filter("(Title eq 'a' or Size gt 1) and Open eq 1")).toMatchObject({ kind: 'and', terms: [{ kind: 'or' }, { kind: 'compare', value: true }] });
  });

  it('knows persons by number and by property', () => {
    expect(filter('OwnerId eq 5')).toEqual({ kind: 'compare', ref: { field: 'Owner', sub: 'Id' }, op: 'eq', value: 5 });
    expect(filter("Author/EMail eq 'a@b'")).toEqual({ kind: 'compare', ref: { field: 'Author', sub: 'EMail' }, op: 'eq', value: 'a@b' });
  });

  it('reads dates with and without the datetime prefix, and without a zone in the site’s', () => {
    const expected = { kind: 'compare', ref: { field: 'Due' }, op: 'ge', value: '2026-03-05T05:00:00Z' };
    for (const text of ["datetime'2026-03-05T05:00:00Z'", "'2026-03-05T05:00:00.000Z'", "'2026-03-05'", "datetime'2026-03-05T00:00:00'"]) expect(filter(`Due ge ${text}`)).toEqual(expected);
  });

  it('turns null into emptiness and takes the constant first', () => {
    expect(filter('Due eq null')).toEqual({ kind: 'isNull', ref: { field: 'Due' } });
    expect(filter('Due ne null')).toEqual({ kind: 'isNotNull', ref: { field: 'Due' } });
    expect(filter('3 lt Size')).toMatchObject({ op: 'gt', value: 3 });
  });

  it('knows startswith, substringof and the parts of dates', () => {
    expect(filter("startswith(Title,'x')")).toEqual({ kind: 'startsWith', ref: { field: 'Title' }, value: 'x' });
    expect(filter("substringof('x',Title) eq true")).toEqual({ kind: 'contains', ref: { field: 'Title' }, value: 'x' });
    expect(filter('year(Due) eq 2026')).toEqual({ kind: 'datePart', ref: { field: 'Due' }, part: 'year', op: 'eq', value: 2026 });
  });

  it('finds a name that begins with an underscore behind its prefix', () => {
    expect(filter("OData__odd eq 'x'")).toMatchObject({ ref: { field: '_odd' } });
  });

  it.each([
    ["endswith(Title,'x')", 'is not valid'], ['Title', 'is not valid'], ["Title eq 'x' and", 'is not valid'], ["Title in ('a','b')", 'is not valid'], ["tolower(Title) eq 'x'", 'is not valid'],
    ["Nope eq 'x'", "Column 'Nope' does not exist."], ["Text eq 'x'", "The field 'Text' of type 'Note' cannot be used in the query filter expression."],
    ['TeamId eq 3', "The field 'Team' of type 'UserMulti' cannot be used"], ["Title/Sub eq 'x'", "The query to field 'Title/Sub' is not valid."], ["Due gt 'March 5'", "'Edm.DateTime'"],
    ["Size gt 'many'", "'Edm.Double'"],
  ])('refuses %s', (text, message) => {
    const refused = refusal(() => filter(text));
    expect(refused?.status).toBe(400);
    expect(refused?.message).toContain(message);
  });

  it('never breaks on any text, nor on deep nesting', () => {
    const words = fc.array(fc.constantFrom('Title', 'Owner/Id', 'eq', 'and', 'or', 'not', '(', ')', "'x'", '3', 'null', 'true', ',', 'startswith', 'substringof', 'year', "datetime'2026-01-01'", "''", ' '));
    fc.assert(fc.property(words, parts => refusesAtWorst(() => filter(parts.join(' ')))), { numRuns: 1000 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => refusesAtWorst(() => filter(text))));
    refusesAtWorst(() => filter(`${'('.repeat(20000)}Title eq 'x'${')'.repeat(20000)}`));
    refusesAtWorst(() => filter(`${'not '.repeat(20000)}Title eq 'x'`));
  });

  it('keeps any text that is quoted', () => {
    fc.assert(fc.property(fc.string(), text => {
      expect(filter(`Title eq '${text.replace(/'/g, "''")}'`)).toMatchObject({ value: text });
    }));
  });
});

describe('the other query options', () => {
  it('never break on any text', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom('$select', '$expand', '$orderby', '$top', '$skip', '$skiptoken'), (text, name) => refusesAtWorst(() => parseQueryOptions(new URLSearchParams([[name, text]])))));
  });

  it('read a page token back as it was written', () => {
    fc.assert(fc.property(fc.nat(), fc.string(), (id, title) => {
      const orderValues = { Title: title, Due: '2026-03-05T05:00:00Z' };
      expect(readSkipToken(writeSkipToken({ id, orderValues }, fields), fields)).toEqual({ id, orderValues, back: false });
    }));
  });
});

describe('CAML', () => {
  it('compares a person by number only when told', () => {
    expect(where('<Eq><FieldRef Name="Owner" LookupId="TRUE"/><Value Type="Integer">5</Value></Eq>')).toEqual({ kind: 'compare', ref: { field: 'Owner', sub: 'Id' }, op: 'eq', value: 5 });
    expect(where('<Eq><FieldRef Name="Owner"/><Value Type="User">Sam Oduya</Value></Eq>')).toMatchObject({ ref: { sub: 'Title' }, value: 'Sam Oduya' });
    expect(where('<Eq><FieldRef Name="Owner"/><Value Type="Integer"><UserID/></Value></Eq>')).toMatchObject({ ref: { sub: 'Id' }, value: 7 });
  });

  it('compares dates by day unless the hour is included', () => {
    expect(where('<Eq><FieldRef Name="Created"/><Value Type="DateTime"><Today OffsetDays="3"/></Value></Eq>')).toEqual({
      // The clocks of Toronto go forward on March 8, so that day has 23 hours.
      kind: 'and', terms: [{ kind: 'compare', ref: { field: 'Created' }, op: 'ge', value: '2026-03-08T05:00:00Z' }, { kind: 'compare', ref: { field: 'Created' }, op: 'lt', value: '2026-03-09T04:00:00Z' }],
    });
    expect(where('<Lt><FieldRef Name="Created"/><Value Type="DateTime" IncludeTimeValue="TRUE">2026-03-08T12:30:00Z</Value></Lt>')).toMatchObject({ op: 'lt', value: '2026-03-08T12:30:00Z' });
  });

  it('flattens a chain of Or', () => {
    const term = (n: number): string => `<Eq><FieldRef Name="ID"/><Value Type="Counter">${n}</Value></Eq>`;
    const chain = Array.from({ length: 40 }, (_, n) => n).reduce((inner, n) => (inner === '' ? term(n) : `<Or>${inner}${term(n)}</Or>`), '');
    expect(where(chain)).toMatchObject({ kind: 'or', terms: { length: 40 } });
  });

  it('answers nothing for an empty Eq and for Includes on a multiple choice', () => {
    expect(where('<Eq><FieldRef Name="Title"/><Value Type="Text"></Value></Eq>')).toMatchObject({ kind: 'in', values: [] });
    expect(where('<Includes><FieldRef Name="Kinds"/><Value Type="Text">A</Value></Includes>')).toMatchObject({ kind: 'in', values: [] });
  });

  it('reads In, order, columns and row limit', () => {
    const view = readView('<View><Query><Where><In><FieldRef Name="Size"/><Values><Value Type="Number">1</Value><Value Type="Number">2</Value></Values></In></Where><OrderBy><FieldRef Name="Due" Ascending="FALSE"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">20</RowLimit></View>', caml);
    expect(view).toMatchObject({ where: { kind: 'in', values: [1, 2] }, orderBy: [{ ref: { field: 'Due' }, descending: true }], viewFields: ['Title'], rowLimit: 20, paged: true });
  });

  it('decodes entities in values', () => {
    expect(where('<Eq><FieldRef Name="Title"/><Value Type="Text">R&amp;D &lt;1&gt; é</Value></Eq>')).toMatchObject({ value: 'R&D <1> é' });
  });

  it('refuses unknown columns and broken XML as SharePoint does', () => {
    expect(refusal(() => where('<Eq><FieldRef Name="Nope"/><Value Type="Text">x</Value></Eq>'))?.message).toContain('field types are not installed properly');
    expect(refusal(() => readView('<View><Query>', caml))?.status).toBe(500);
    expect(refusal(() => where('<Frobnicate/>'))?.status).toBe(500);
  });

  it('never breaks on any text', () => {
    const pieces = fc.array(fc.constantFrom('<View>', '</View>', '<Query>', '<Where>', '</Where>', '<Eq>', '</Eq>', '<FieldRef Name="Title"/>', '<Value>', 'x', '</Value>', '<Or>', '</Or>', '&amp;', '&', '<', '<!DOCTYPE x [<!ENTITY e "v">]>', '&e;', '<![CDATA[', ']]>'));
    fc.assert(fc.property(pieces, parts => refusesAtWorst(() => readView(parts.join(''), caml))), { numRuns: 1000 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => refusesAtWorst(() => readView(text, caml))));
  });
});

describe('a batch body', () => {
  it('never breaks on any text', () => {
    const lines = fc.array(fc.constantFrom('--b', '--b--', '--c', 'Content-Type: multipart/mixed; boundary="c"', 'Content-Type: application/http', 'GET http://x/_api/web HTTP/1.1', '', '{}', 'nonsense'));
    fc.assert(fc.property(lines, parts => refusesAtWorst(() => parseBatch(parts.join('\n'), 'multipart/mixed; boundary=b'))), { numRuns: 1000 });
    fc.assert(fc.property(fc.string(), fc.string(), (text, type) => refusesAtWorst(() => parseBatch(text, type))));
  });
});
