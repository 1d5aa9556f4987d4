/** @jest-environment jsdom */
import '../support/browserParts';
import * as fc from 'fast-check';
import { cleanHtml } from '../../../src/ui/richText/cleanHtml';
import { nastyInputs, nastyPieces } from './support/nasty';

it.each([
  ['headings, lists and paragraphs', '<h2>Hours</h2><p>Open <strong>daily</strong><br>from <em>8:30</em>.</p><ul><li>One<ol start="3"><li>Two</li></ol></li></ul>'],
  ['a table with its header row', '<table><thead><tr><th scope="col">Day</th></tr></thead><tbody><tr><td colspan="2">Monday</td></tr></tbody></table>'],
  ['links that lead somewhere', '<p><a href="https://a.ca/x?a=1&amp;b=2">A</a> <a href="/sites/b">B</a> <a href="mailto:c@d.ca">C</a> <a href="tel:+17055550100">D</a></p>'],
  ['an image', '<img src="/sites/region/a.png" alt="A lake" width="40" height="30">'],
  ['a call-out', '<div class="ri-callout" data-tone="important"><p>Closed.</p></div>'],
  ['a passage in another language', '<p>She said <span lang="oj">miigwech</span>.</p>'],
  ['the headings that the check reports', '<h1>A</h1><h5>B</h5><h6>C</h6>'],
  ['emoji, right-to-left words and spaces that do not break', '<p dir="auto">👩🏽‍🚒 مرحبا 14&nbsp;h&nbsp;30</p>'],
])('keeps %s as they are', (_what, html) => {
  expect(cleanHtml(html)).toBe(html);
});

it.each([
  ['a script', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
  ['a style sheet', '<style>p{color:red}</style><p>a</p>', '<p>a</p>'],
  ['styles and event attributes', '<p style="color:#eee" onclick="x()" class="MsoNormal" id="a">a</p>', '<p>a</p>'],
  ['a script address', '<p><a href="java\tscript:alert(1)">a</a></p>', '<p>a</p>'],
  ['an address of data', '<p><a href="data:text/html,x">a</a></p>', '<p>a</p>'],
  ['an address that only looks like a path', '<p><a href="/\\evil.example">a</a><a href="//evil.example">b</a><a href="/\t/evil.example">c</a></p>', '<p>abc</p>'],
  ['a picture inside its address', '<p>a</p><img src="data:image/png;base64,AAAA" alt="x">', '<p>a</p>'],
  ['a picture that may be read on its way', '<img src="http://a.ca/a.png" alt="x">', ''],
  ['drawings and formulas', '<p>a<svg onload="x()"><a href="https://b.ca"><text>b</text></a></svg><math><mtext>c</mtext></math></p>', '<p>a</p>'],
  ['frames, objects and forms', '<iframe src="/a"></iframe><object data="/a"></object><form action="/a"><input name="b"><p>c</p></form>', '<p>c</p>'],
  ['comments', '<p>a<!-- b --></p>', '<p>a</p>'],
  ['a link without an address and a span without a language', '<p><a name="x">a</a> <span class="y">b</span></p>', '<p>a b</p>'],
  ['other names of the same marks', '<p><b>a</b> <i>b</i></p><aside class="ri-callout other"><p>c</p></aside>', '<p><strong>a</strong> <em>b</em></p><div class="ri-callout" data-tone="info"><p>c</p></div>'],
  ['boxes', '<div>a</div><div><p>b</p></div>', '<p>a</p><p>b</p>'],
  ['numbers that are none', '<table><tbody><tr><td colspan="1e9" rowspan="-1">a</td></tr></tbody></table>', '<table><tbody><tr><td>a</td></tr></tbody></table>'],
])('takes away %s', (_what, html, clean) => {
  expect(cleanHtml(html)).toBe(clean);
});

const textTags = /^(P|H[1-6]|UL|OL|LI|TABLE|THEAD|TBODY|TR|TH|TD|A|IMG|STRONG|EM|SUB|SUP|BR|HR|BLOCKQUOTE|SPAN|DIV)$/;

/** What reads the output as a browser would: no element and no attribute that a text has not. */
function expectOnlyText(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.head.innerHTML).toBe('');
  for (const element of Array.from(page.body.querySelectorAll('*'))) {
    expect(element.tagName).toMatch(textTags);
    for (const { name, value } of Array.from(element.attributes)) {
      expect(name).toMatch(/^(href|src|alt|width|height|scope|colspan|rowspan|start|lang|dir|class|data-tone)$/);
      if (name === 'href' || name === 'src') expect(value).toMatch(/^(https?:\/\/|mailto:|tel:|\/(?![/\\]))/i);
    }
  }
  expect(cleanHtml(html)).toBe(html);
}

it.each(nastyInputs)('leaves only a text of %j', html => {
  expectOnlyText(cleanHtml(html));
});

it('leaves only a text of any mixture of nasty pieces, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...nastyPieces), fc.string({ maxLength: 6 })), { maxLength: 14 }), pieces => {
      expectOnlyText(cleanHtml(pieces.join('')));
    }),
    { numRuns: 400 },
  );
});

it('refuses to work where there is no parser, for it would hand back what it was given', () => {
  expect(() => cleanHtml('<p>a</p>', {} as Window & typeof globalThis)).toThrow(/parser/);
});
