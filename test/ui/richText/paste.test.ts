/** @jest-environment jsdom */
import '../support/browserParts';
import { fromHtml, toHtml } from '../../../src/ui/richText/editor/html';
import { htmlOfPlainText } from '../../../src/ui/richText/paste/plainText';
import { pastedHtml } from '../../../src/ui/richText/paste/pastedHtml';
import { wordDesktop, wordOnline, googleDocs, outlookMessage } from './support/clipboards';

let made = 0;
const paste = (html: string) => pastedHtml(html, () => `/pasted/${(made += 1)}`);
/** What the editor makes of it. */
const inEditor = (html: string) => toHtml(fromHtml(paste(html).html));

beforeEach(() => {
  made = 0;
});

it('makes of a Word document headings, lists with their levels, a table with its header row, and nothing else', () => {
  expect(inEditor(wordDesktop)).toBe(
    '<h2>Winter hours</h2><p>The office in <strong>North Bay</strong> opens at 8:30.</p><h3>What to bring</h3>' +
      '<ul><li>Your card<ul><li>or a letter</li><li>with <em>a date</em></li></ul></li><li>Your form</li></ul>' +
      '<ol><li>Sign in</li><li>Wait</li></ol>' +
      '<table><thead><tr><th scope="col">Day</th><th scope="col">Hours</th></tr></thead><tbody><tr><td>Monday</td><td>8:30</td></tr></tbody></table>',
  );
});

it('brings the lists of Word in a browser together', () => {
  expect(inEditor(wordOnline)).toBe('<h2>Hours</h2><ul><li>One<ul><li>Deeper</li></ul></li><li>Two</li></ul><p>After</p>');
});

it('reads the bold, the italic and the nested lists of Google Docs', () => {
  expect(inEditor(googleDocs)).toBe('<h2>Title</h2><p>Plain <strong>bold</strong> and <em>italic</em>.</p><ul><li>One<ul><li>Two</li></ul></li></ul>');
});

it('keeps the lines of an Outlook message and counts the images that are not in it', () => {
  const { html, missing } = paste(outlookMessage);
  expect(html).toBe('<p>Hello all,</p><p>The <a href="https://intranet.example/plan">plan</a> is out.</p>');
  expect(missing).toBe(1);
});

it('takes pictures out of their addresses, to be uploaded', () => {
  const { html, images } = paste('<p>a</p><img alt="A lake" src="data:image/png;base64,iVBORw0KGgo="><img src="data:image/png;base64,%%%">');
  expect(html).toBe('<p>a</p><img alt="A lake" src="/pasted/1">');
  expect(images).toHaveLength(1);
  expect(images[0].file).toMatchObject({ name: 'image.png', size: 8, type: 'image/png' });
});

it.each([
  ['paragraphs', 'One\r\n\r\nTwo < three', '<p>One</p><p>Two &lt; three</p>'],
  ['bullets', 'Bring:\n• a card\n• a form\nThanks', '<p>Bring:</p><ul><li>a card</li><li>a form</li></ul><p>Thanks</p>'],
  ['numbers', '3. Third\n4. Fourth', '<ol start="3"><li>Third</li><li>Fourth</li></ol>'],
  ['what only looks like a number', '2026 was long\n8:30 a.m.', '<p>2026 was long</p><p>8:30 a.m.</p>'],
])('reads %s of plain text', (_what, text, html) => {
  expect(htmlOfPlainText(text)).toBe(html);
});
