/** @jest-environment jsdom */
import '../support/browserParts';
import * as fc from 'fast-check';
import { CleanHtml } from '../../../src/kernel/richText';
import { cleanHtml } from '../../../src/ui/richText/cleanHtml';
import { fromHtml, toHtml } from '../../../src/ui/richText/editor/html';
import { linesOf } from '../../../src/ui/richText/editor/lines';
import { linesOf as checkLinesOf } from '../../../src/systems/communications/check/lines';
import { nastyPieces } from './support/nasty';

const again = (html: string): CleanHtml => toHtml(fromHtml(cleanHtml(html)));

it.each([
  ['<h2>Hours</h2><p>Open <strong>daily</strong><br>from <em>8:30</em>, 10 m<sup>2</sup>.</p>'],
  ['<ul><li>One<ol start="3"><li>Two</li></ol></li><li>Three</li></ul>'],
  ['<table><thead><tr><th scope="col">Day</th><th scope="col">Hours</th></tr></thead><tbody><tr><th scope="row">Monday</th><td>8:30</td></tr></tbody></table>'],
  ['<table><tbody><tr><td colspan="2">a</td></tr><tr><td>b</td><td></td></tr></tbody></table>'],
  ['<p><a href="/a">A <strong>bold</strong> link</a></p><hr><blockquote><p>Quoted</p></blockquote>'],
  ['<img src="/a.png" alt="" width="40" height="30"><img src="/b.png"><p>After</p>'],
  ['<div class="ri-callout" data-tone="success"><p>Done.</p><ul><li>a</li></ul></div>'],
  ['<p>She said <span lang="oj">miigwech</span>.</p>'],
  ['<p dir="auto">مرحبا 👩🏽‍🚒</p><p>14&nbsp;h&nbsp;30</p><ul><li dir="auto">שלום</li></ul>'],
  ['<p></p><p>An empty line before</p>'],
  ['<ul><li><p></p><ul><li>Deeper</li></ul></li></ul>'],
  ['<p>Two  spaces, and one at the end </p>'],
])('keeps %s', html => {
  expect(again(html)).toBe(html);
});

it.each([
  ['a language of a block to its words', '<p lang="fr">Bonjour <strong>tous</strong></p>', '<p><span lang="fr">Bonjour <strong>tous</strong></span></p>'],
  ['an image out of its paragraph', '<p>a<img src="/a.png" alt="">b</p>', '<p>a</p><img src="/a.png" alt=""><p>b</p>'],
  ['loose words into a paragraph', 'a <strong>b</strong><h2>c</h2>', '<p>a <strong>b</strong></p><h2>c</h2>'],
  ['source that is laid out to what it says', '\n<p>\n  One\n  <strong>two</strong>\n</p>\n<p>Three</p>\n', '<p>One <strong>two</strong></p><p>Three</p>'],
  ['an item without words to one with an empty line', '<ul><li><ul><li>Deeper</li></ul></li></ul>', '<ul><li><p></p><ul><li>Deeper</li></ul></li></ul>'],
  ['nothing to nothing', '<p></p>', ''],
])('brings %s', (_what, html, brought) => {
  expect(again(html)).toBe(brought);
});

/** The check sees no words where there are only spaces. */
const wordsIn = (text: string) => (text.trim() === '' ? '' : text);
const ourLines = (html: CleanHtml) => linesOf(fromHtml(html)).map(({ node }) => (node.isTextblock ? wordsIn(node.textContent) : 'image'));
const linesOfCheck = (html: string) => checkLinesOf(new DOMParser().parseFromString(html, 'text/html')).map(({ kind, text }) => (kind === 'words' ? text.replace(/\u2028/g, '\n') : 'image'));

it('counts lines as the check does: blocks of words, empty ones too, and images', () => {
  const html = again('<h2>a</h2><ul><li>b<br>b<ul><li>c</li></ul></li><li><ul><li>d</li></ul></li></ul><table><tbody><tr><td></td><td>e</td></tr></tbody></table><img src="/a.png"><div class="ri-callout"><p>f</p></div><hr><p></p>');
  expect(ourLines(html)).toEqual(['a', 'b\nb', 'c', '', 'd', '', 'e', 'image', 'f', '']);
  expect(linesOfCheck(html)).toEqual(ourLines(html));
});

it('makes of any text one that is clean, stays as it is and is counted as the check counts', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...nastyPieces), fc.constantFrom('Mot ', '<li>x', 'שלום', '😀')), { maxLength: 12 }), pieces => {
      const html = again(pieces.join(''));
      expect(cleanHtml(html)).toBe(html);
      expect(again(html)).toBe(html);
      if (html !== '') expect(linesOfCheck(html)).toEqual(ourLines(html));
    }),
    { numRuns: 300 },
  );
});
