import fc from 'fast-check';
import { formText } from '../../../local/host/client/form/saveForm';
import { cellText } from '../../../local/host/client/list/cellText';
import { csv } from '../../../local/host/client/list/csv';
import { FieldInfo } from '../../../local/host/client/sharePoint/listInfo';
import { dayIn, minuteIn } from '../../../local/host/pages/dates';
import { initials } from '../../../local/host/pages/chrome';
import { escapeHtml, html, jsonBlock } from '../../../local/host/pages/html';
import { readMail } from '../../../local/host/pages/mailMessage';

const field = (type: string, over: Partial<FieldInfo> = {}): FieldInfo => ({
  id: '', internalName: 'Due', title: 'Due', description: '', type, required: false, hidden: false, readOnly: false, indexed: false, choices: [], dateOnly: false, fromBase: false, ...over,
});

describe('markup', () => {
  it('escapes every inserted value and leaves markup alone', () => {
    expect(html`<p title="${'"<&\''}">${[html`<b>${1}</b>`, '<i>', undefined]}</p>`.text).toBe('<p title="&quot;&lt;&amp;&#39;"><b>1</b>&lt;i&gt;</p>');
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text))));
  });

  it('writes data that comes back whole and can never close its block', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: false }).filter((value) => JSON.stringify(value) !== undefined), fc.constantFrom('</script>', '<!--', '\u2028'), (value, danger) => {
      const { text } = jsonBlock('x', { value, danger });
      const inside = text.slice(text.indexOf('>') + 1, -'</script>'.length);
      expect(inside).not.toContain('<');
      expect(JSON.stringify(JSON.parse(inside))).toBe(JSON.stringify({ value, danger }));
    }));
  });

  it('makes initials of the first and the last name', () => {
    expect(['Northern Region', 'Région du Nord', 'Helen van der Veen', 'Marie-Ève Gagnon', 'sam'].map(initials)).toEqual(['NR', 'RN', 'HV', 'MG', 'S']);
  });
});

describe('dates', () => {
  it.each([['2026-03-05T05:00:00Z', '2026-03-05'], ['2026-07-01T04:00:00Z', '2026-07-01'], ['2026-07-01T03:59:59Z', '2026-06-30'], ['nonsense', 'nonsense']])('%s is the day %s in Toronto', (instant, day) => {
    expect(dayIn(instant, 'America/Toronto')).toBe(day);
  });

  it('are shown with the hour where it counts', () => {
    expect(minuteIn('2026-03-05T17:30:00Z', 'America/Toronto')).toBe('2026-03-05 12:30');
    expect(cellText(field('DateTime'), { ID: '1', Due: '3/5/2026 12:30 PM', 'Due.': '2026-03-05T17:30:00Z' }, 'America/Toronto')).toBe('2026-03-05 12:30');
    expect(cellText(field('DateTime', { dateOnly: true }), { ID: '1', Due: '3/5/2026', 'Due.': '2026-03-05T05:00:00Z' }, 'America/Toronto')).toBe('2026-03-05');
  });
});

describe('cells', () => {
  it.each([
    ['User', [{ id: '7', title: 'Maya', email: 'm@x' }, { id: '8', title: 'Luc', email: 'l@x' }], 'Maya; Luc'],
    ['Lookup', [{ lookupId: 1, lookupValue: 'One' }], 'One'],
    ['MultiChoice', ['a', 'b'], 'a; b'],
    ['Text', '', ''],
    ['Number', '1,234.5', '1,234.5'],
  ])('of type %s are told in words', (type, value, expected) => {
    expect(cellText(field(type), { ID: '1', Due: value }, 'America/Toronto')).toBe(expected);
  });
});

describe('an exported file', () => {
  it('quotes everything and runs nothing in a spreadsheet', () => {
    expect(csv([['Title', 'a "b"'], ['=1+1', '-5'], ['@x', '+1 705 555-0100']])).toBe('"Title","a ""b"""\r\n"\'=1+1","-5"\r\n"\'@x","\'+1 705 555-0100"\r\n');
  });
});

describe('a form value', () => {
  it.each([
    ['DateTime', '2026-03-05', '3/5/2026'], ['DateTime', '2026-03-05T00:05', '3/5/2026 12:05 AM'], ['DateTime', '2026-03-05T14:30', '3/5/2026 2:30 PM'], ['DateTime', '', ''],
    ['Boolean', '1', '1'], ['Boolean', '', '0'], ['MultiChoice', 'a\nb', 'a;#b'], ['LookupMulti', '1\n2', '1;#;#2'], ['Text', 'x', 'x'], ['User', '', '[]'],
    ['User', 'Maya@Region.example', '[{"Key":"i:0#.f|membership|maya@region.example"}]'],
  ])('of type %s: %j is sent as %j', (type, text, sent) => {
    expect(formText(field(type), text)).toBe(sent);
  });
});

describe('kept mail', () => {
  it('is shown as text', () => {
    const body = JSON.stringify({ subject: 'S', toRecipients: [{ emailAddress: { address: 'a@x' } }], ccRecipients: [{ emailAddress: { name: 'B' } }], body: { contentType: 'HTML', content: '<style>p{}</style><p>One<br>two</p><p>A &amp;amp; B &lt;x&gt; &#233;</p>' } });
    expect(readMail(body)).toEqual({ subject: 'S', to: ['a@x', 'B'], text: 'One\ntwo\nA &amp; B <x> é' });
    expect(readMail('no json')).toEqual({ subject: '', to: [], text: 'no json' });
    expect(readMail('{"body":{"contentType":"Text","content":"<b>"}}').text).toBe('<b>');
  });
});
