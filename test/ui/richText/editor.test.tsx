/** @jest-environment jsdom */
import '../support/browserParts';
import '@testing-library/jest-dom';
import { fireEvent, screen, within } from '@testing-library/react';
import { findings } from '../support/accessible';
import { TextFix, TextPlace } from '../../../src/kernel/richText';
import { richTextWords } from '../../../src/ui/richText/richTextWords';
import { frame, openEditor } from './support/openEditor';

const words = richTextWords.en;
const place = (line: number, start: number, end: number): TextPlace => ({ line, start, end });

it('is a named text box in the language of the text, with its help and its toolbar, and axe-core finds nothing', async () => {
  const { text } = await openEditor('<h2>Hours</h2><p>Open.</p>', { describedBy: 'hint', language: 'fr' });
  expect(text).toHaveAttribute('lang', 'fr-CA');
  expect(text).toHaveAttribute('aria-multiline', 'true');
  expect(text).toHaveAttribute('aria-describedby', 'hint text-help');
  expect(screen.getByRole('toolbar', { name: words.toolbar('Text') })).toHaveAttribute('aria-controls', 'text');
  expect(await findings()).toEqual([]);
});

it('speaks the language of the reader, whatever that of the text', async () => {
  await openEditor('<p>a</p>', { reader: 'fr', language: 'en' });
  expect(screen.getByRole('button', { name: 'Gras' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'FR : ces mots sont en français' })).toBeTruthy();
});

it('tells nothing while nothing changes', async () => {
  expect((await openEditor('<p>a</p>')).told).toEqual([]);
});

it('tells its own form of a text that came from elsewhere, so that lines are counted alike', async () => {
  expect((await openEditor('<p>a<img src="/a.png" alt="">b</p>')).told).toEqual(['<p>a</p><img src="/a.png" alt=""><p>b</p>']);
});

it('formats by buttons that say what is on', async () => {
  const editor = await openEditor('<p>One two</p>');
  editor.select(0, 0, 3);
  await editor.press(words.strong);
  expect(editor.now()).toBe('<p><strong>One</strong> two</p>');
  expect(screen.getByRole('button', { name: words.strong })).toHaveAttribute('aria-pressed', 'true');
  await editor.press(words.heading(3));
  expect(editor.now()).toBe('<h3><strong>One</strong> two</h3>');
  await editor.press(words.heading(3));
  await editor.press(words.numberedList);
  await editor.press(words.bulletedList);
  expect(editor.now()).toBe('<ul><li><strong>One</strong> two</li></ul>');
  await editor.press(words.bulletedList);
  await editor.press(words.callout);
  expect(editor.now()).toBe('<div class="ri-callout" data-tone="info"><p><strong>One</strong> two</p></div>');
  await editor.press(words.tones.important);
  expect(editor.now()).toContain('data-tone="important"');
  await editor.press(words.tones.important);
  await editor.press(words.markAs.fr);
  expect(editor.now()).toBe('<p><span lang="fr"><strong>One</strong></span> two</p>');
});

it('formats by keys', async () => {
  const editor = await openEditor('<p>One two</p>');
  editor.select(0, 0, 3);
  await editor.key('b', { ctrlKey: true });
  await editor.key('i', { ctrlKey: true });
  expect(editor.now()).toBe('<p><strong><em>One</em></strong> two</p>');
  await editor.key('z', { ctrlKey: true });
  await editor.key('z', { ctrlKey: true });
  expect(editor.now()).toBe('<p>One two</p>');
});

it('moves in the toolbar by arrows, as one stop of the Tab key, and back to the text by Escape', async () => {
  const editor = await openEditor('<p>a</p>');
  await editor.key('F10', { altKey: true });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: words.undo }));
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: words.redo }));
  fireEvent.keyDown(document.activeElement as Element, { key: 'End' });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: words.callout }));
  expect(within(screen.getByRole('toolbar')).getAllByRole('button').filter(button => button.tabIndex === 0)).toHaveLength(1);
  fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
  expect(document.activeElement).toBe(editor.text);
});

it('deepens a list item by Tab, and lets Tab leave the text elsewhere and after Escape', async () => {
  const editor = await openEditor('<p>a</p><ul><li>b</li><li>c</li></ul>');
  editor.select(0, 0, 0);
  expect(await editor.key('Tab')).toBe(true);
  editor.select(2, 0, 0);
  await editor.key('Escape');
  expect(await editor.key('Tab')).toBe(true);
  expect(editor.told).toEqual([]);
  await editor.key('ArrowLeft');
  expect(await editor.key('Tab')).toBe(false);
  expect(editor.now()).toBe('<p>a</p><ul><li>b<ul><li>c</li></ul></li></ul>');
});

it('makes a table, moves by Tab in it, and offers its tools there alone', async () => {
  const editor = await openEditor('<p>a</p>');
  editor.select(0, 1, 1);
  expect(screen.queryByRole('button', { name: words.tableTools.rowAfter })).toBeNull();
  await editor.press(words.table);
  expect(editor.now()).toMatch(/^<p>a<\/p><table><thead><tr><th scope="col"><\/th><th scope="col"><\/th><\/tr><\/thead><tbody>(<tr><td><\/td><td><\/td><\/tr>){2}<\/tbody><\/table>$/);
  expect(await editor.key('Tab')).toBe(false);
  await editor.press(words.tableTools.columnAfter);
  await editor.press(words.tableTools.rowAfter);
  expect(editor.now()?.match(/<th /g)).toHaveLength(3);
  expect(editor.now()?.match(/<tr>/g)).toHaveLength(4);
  await editor.press(words.tableTools.headerRow);
  expect(editor.now()).not.toContain('<th');
  await editor.press(words.tableTools.removeTable);
  expect(editor.now()).toBe('<p>a</p>');
});

describe('a link', () => {
  const field = (label: string) => screen.getByLabelText(label);

  it('is made of the selected words, with the address that was meant', async () => {
    const editor = await openEditor('<p>See the plan now</p>');
    editor.select(0, 8, 12);
    await editor.key('k', { ctrlKey: true });
    expect(field(words.linkDialog.words)).toHaveValue('plan');
    fireEvent.change(field(words.linkDialog.address), { target: { value: 'javascript:alert(1)' } });
    await editor.press(words.linkDialog.save);
    expect(screen.getByText(words.linkDialog.noAddress)).toBeTruthy();
    fireEvent.change(field(words.linkDialog.address), { target: { value: 'ontario.ca/plan' } });
    fireEvent.keyDown(field(words.linkDialog.address), { key: 'Enter' });
    await frame();
    expect(editor.now()).toBe('<p>See the <a href="https://ontario.ca/plan">plan</a> now</p>');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is edited and removed as a whole from anywhere in it', async () => {
    const editor = await openEditor('<p>See <a href="/a">the <strong>whole</strong> plan</a> now</p>');
    editor.select(0, 5, 5);
    await editor.press(words.link);
    expect(field(words.linkDialog.words)).toHaveValue('the whole plan');
    fireEvent.change(field(words.linkDialog.address), { target: { value: 'lead@ontario.ca' } });
    await editor.press(words.linkDialog.save);
    expect(editor.now()).toBe('<p>See <a href="mailto:lead@ontario.ca">the <strong>whole</strong> plan</a> now</p>');
    await editor.press(words.link);
    fireEvent.change(field(words.linkDialog.words), { target: { value: 'our plan' } });
    await editor.press(words.linkDialog.save);
    expect(editor.now()).toBe('<p>See <a href="mailto:lead@ontario.ca">our plan</a> now</p>');
    await editor.press(words.link);
    await editor.press(words.linkDialog.remove);
    expect(editor.now()).toBe('<p>See our plan now</p>');
  });
});

it('pastes what Word copies as a text of ours', async () => {
  const editor = await openEditor('<p>Before</p>');
  editor.select(0, 6, 6);
  await editor.paste({ 'text/html': '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p class=MsoNormal style="color:red">after<script>alert(1)</script><o:p></o:p></p></body></html>' });
  expect(editor.now()).toBe('<p>Beforeafter</p>');
});

it('pastes plain text line by line, bullets as a list', async () => {
  const editor = await openEditor('<p>Bring</p>');
  editor.select(0, 5, 5);
  await editor.paste({ 'text/plain': ' these' });
  await editor.paste({ 'text/plain': '!\n• a card\n• a form' });
  expect(editor.now()).toBe('<p>Bring these!</p><ul><li>a card</li><li>a form</li></ul>');
});

it.each<[string, string, TextFix, string]>([
  ['a word', '<p>We <strong>utilize</strong> it</p>', { kind: 'replaceText', place: place(0, 3, 10), text: 'use' }, '<p>We <strong>use</strong> it</p>'],
  ['a word after a line break and an emoji', '<p>😀<br>utilize</p>', { kind: 'replaceText', place: place(0, 3, 10), text: 'use' }, '<p>😀<br>use</p>'],
  ['a heading', '<p>a</p><h4>b</h4>', { kind: 'setHeadingLevel', line: 1, level: 2 }, '<p>a</p><h2>b</h2>'],
  ['an image', '<p>a</p><img src="/a.png">', { kind: 'setAlternative', line: 1, alternative: '' }, '<p>a</p><img src="/a.png" alt="">'],
  ['a passage', '<p>Say bonjour à tous now</p>', { kind: 'markLanguage', place: place(0, 4, 18), language: 'fr' }, '<p>Say <span lang="fr">bonjour à tous</span> now</p>'],
  ['a table', '<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>', { kind: 'makeHeaderRow', line: 1 }, '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>'],
])('mends %s, as one step that can be undone', async (_what, html, fix, mended) => {
  const editor = await openEditor(html);
  await editor.fix(fix);
  expect(editor.now()).toBe(mended);
  await editor.press(words.undo);
  expect(editor.now()).toBe(html);
});

it('mends nothing where the place is gone', async () => {
  const editor = await openEditor('<p>a</p>');
  await editor.fix({ kind: 'replaceText', place: place(7, 0, 1), text: 'x' });
  await editor.fix({ kind: 'setHeadingLevel', line: 0, level: 2 });
  expect(editor.told).toEqual([]);
});

it('marks places by shapes, and says which one was pressed', async () => {
  const onMark = jest.fn();
  const marks = [
    { id: 'm1', place: place(0, 3, 10), tone: 'warning' },
    { id: 'm2', place: place(1, 0, 0), tone: 'error' },
    { id: 'm3', place: place(9, 0, 0), tone: 'error' },
  ] as const;
  const { text } = await openEditor('<p>We utilize it</p><img src="/a.png">', { marks, onMark });
  const word = text.querySelector('[data-mark="m1"]');
  expect(word?.textContent).toBe('utilize');
  expect(word).toHaveClass('ri-mark-warning');
  expect(text.querySelector('img')).toHaveClass('ri-mark-error');
  expect(text.querySelectorAll('[data-mark]')).toHaveLength(2);
});

it('takes another text from its caller as one step that can be undone', async () => {
  const editor = await openEditor('<p>a</p>');
  await editor.give('<h2>b</h2><p>c</p>');
  expect(editor.text.innerHTML).toContain('<h2>b</h2>');
  expect(editor.told).toEqual([]);
  await editor.press(words.undo);
  expect(editor.now()).toBe('<p>a</p>');
});

it('can be read and not written', async () => {
  const { text } = await openEditor('<p>a</p>', { isReadOnly: true });
  expect(text).toHaveAttribute('contenteditable', 'false');
  expect(text).toHaveAttribute('aria-readonly', 'true');
  expect(screen.queryByRole('toolbar')).toBeNull();
});
