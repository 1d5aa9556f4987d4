/** @jest-environment jsdom */
import '../support/browserParts';
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { richTextWords } from '../../../src/ui/richText/richTextWords';
import { openEditor } from './support/openEditor';
import { png } from './support/pictures';

const words = richTextWords.en;
const picture = new File([png(40, 30)], 'lake.png', { type: 'image/png' });
const kept = { src: '/sites/region/lake.png', width: 40, height: 30 };

it('adds an image with its alternative text, asked for until it is given', async () => {
  const editor = await openEditor('<p>a</p>', { uploadImage: async () => kept });
  await editor.press(words.image);
  await editor.press(words.imageDialog.add);
  expect(screen.getByText(words.imageDialog.noFile)).toBeTruthy();
  expect(screen.getByText(words.imageDialog.noAlternative)).toBeTruthy();
  fireEvent.change(screen.getByLabelText(words.imageDialog.file), { target: { files: [picture] } });
  fireEvent.change(screen.getByLabelText(words.imageDialog.alternative, { selector: 'input' }), { target: { value: 'A frozen lake' } });
  await editor.press(words.imageDialog.add);
  await waitFor(() => expect(editor.now()).toBe('<p>a</p><img src="/sites/region/lake.png" alt="A frozen lake" width="40" height="30">'));
});

it('gives an image another alternative text later', async () => {
  const editor = await openEditor('<p>a</p><img src="/a.png" alt="A lake">', { uploadImage: async () => kept });
  editor.select(1, 0, 0);
  await editor.press(words.imageDialog.titleOld);
  expect(screen.getByLabelText(words.imageDialog.alternative, { selector: 'input' })).toHaveValue('A lake');
  fireEvent.click(screen.getByLabelText(words.imageDialog.decorative));
  await editor.press(words.imageDialog.save);
  expect(editor.now()).toBe('<p>a</p><img src="/a.png" alt="">');
});

it('sends an image that is pasted within a text to storage, and never keeps it as its own address', async () => {
  const sent: string[] = [];
  const editor = await openEditor('<p>a</p>', { uploadImage: async file => (sent.push(file.name), kept) });
  editor.select(0, 1, 1);
  const bytes = btoa(String.fromCharCode(...png(40, 30)));
  await editor.paste({ 'text/html': `<p>One</p><table><tr><td><img src="data:image/png;base64,${bytes}" alt="A lake"></td></tr></table><p>Two</p>` });
  await waitFor(() => expect(editor.now()).toContain('<img src="/sites/region/lake.png" alt="A lake" width="40" height="30">'));
  expect(editor.told.filter(html => /data:|pasted-image/.test(html))).toEqual([]);
  expect(editor.now()).toContain('Two');
  expect(sent).toEqual(['image.png']);
});

it('says that an image did not arrive, leaves the text alone and offers it again', async () => {
  let isBroken = true;
  const editor = await openEditor('<p>a</p>', { uploadImage: async () => (isBroken ? Promise.reject(new Error('gone')) : kept) });
  await editor.paste({}, [picture]);
  expect(await screen.findByText(words.upload.failed('lake.png'))).toBeTruthy();
  expect(editor.told).toEqual([]);
  isBroken = false;
  await editor.press(words.upload.again);
  await waitFor(() => expect(editor.now()).toContain('<img src="/sites/region/lake.png"'));
  expect(screen.queryByText(words.upload.failed('lake.png'))).toBeNull();
});

it('refuses what is no image in words, and pastes the rest', async () => {
  const editor = await openEditor('<p>a</p>', { uploadImage: async () => kept });
  editor.select(0, 1, 1);
  await editor.paste({ 'text/html': `<p>b</p><img src="data:image/svg+xml;base64,${btoa('<svg onload="x()"></svg>')}">` });
  expect(await screen.findByText(words.refused.kind('image.svg'))).toBeTruthy();
  expect(editor.now()).toContain('b');
  expect(editor.now()).not.toContain('<img');
});

it('refuses an image where images are not kept', async () => {
  const editor = await openEditor('<p>a</p>');
  await editor.paste({}, [picture]);
  expect(await screen.findByText(words.refused.notHere)).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.image })).toBeNull();
});
