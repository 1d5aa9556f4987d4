/** @jest-environment jsdom */
import '../support/browserParts';
import * as React from 'react';
import * as fc from 'fast-check';
import { render } from '@testing-library/react';
import { languages } from '../../../src/kernel/text';
import { cleanHtml } from '../../../src/ui/richText/cleanHtml';
import { Compared } from '../../../src/ui/richText/Compared';
import { ComparedLine, compareTexts } from '../../../src/ui/richText/compare';
import { richTextWords } from '../../../src/ui/richText/richTextWords';
import { stepsBetween } from '../../../src/ui/richText/sequences';
import { PlainRoot } from '../../../src/ui/PlainRoot';

const compare = (old: string, renewed: string) => compareTexts(cleanHtml(old), cleanHtml(renewed));
const signs = { same: '', added: '+', removed: '-' } as const;
const said = ({ parts, change }: ComparedLine): string => `${change}: ${parts.map(part => `${signs[part.change]}[${part.pieces.map(({ text }) => text).join('')}]`).join('')}`;

it('finds nothing where two versions are the same', () => {
  expect(compare('<h2>A</h2><p>b</p>', '<h2>A</h2><p>b</p>')).toEqual([]);
});

it.each([
  ['a word', '<p>Open at 8:30 daily.</p>', '<p>Open at 9:00 daily.</p>', ['changed: [Open at ]-[8:30]+[9:00][ daily.]']],
  ['a line', '<p>One</p><p>Two</p>', '<p>One</p><p>New here</p><p>Two</p>', ['same: [One]', 'added: +[New here]', 'same: [Two]']],
  ['a line that went', '<ul><li>One</li><li>Two</li></ul>', '<ul><li>Two</li></ul>', ['removed: -[One]', 'same: [Two]']],
  ['what went before and came before a line that changed', '<p>Apples</p><p>Open at 8:30 daily</p>', '<p>Pears</p><p>Open at 9:00 daily</p>', ['removed: -[Apples]', 'added: +[Pears]', 'changed: [Open at ]-[8:30]+[9:00][ daily]']],
  ['another text altogether', '<p>Apples</p>', '<p>Le bureau ferme</p>', ['removed: -[Apples]', 'added: +[Le bureau ferme]']],
  ['the address of a link alone', '<p><a href="/a">Plan</a></p>', '<p><a href="/b">Plan</a></p>', ['changed: -[Plan]+[Plan]']],
  ['a cell', '<table><tbody><tr><td>a b c</td><td>d</td></tr></tbody></table>', '<table><tbody><tr><td>a x c</td><td>d</td></tr></tbody></table>', ['changed: [a ]-[b]+[x][ c]', 'same: [d]']],
])('shows %s', (_what, old, renewed, lines) => {
  expect(compare(old, renewed).map(said)).toEqual(lines);
});

it('says what a line was before it became a heading', () => {
  const [line] = compare('<p>Hours</p>', '<h2>Hours</h2>');
  expect(line).toMatchObject({ change: 'changed', before: { kind: 'paragraph' }, line: { kind: 'heading', level: 2 } });
});

it('shows that an image has another alternative text', () => {
  const [line] = compare('<img src="/a.png" alt="A lake">', '<img src="/a.png" alt="A frozen lake">');
  expect(line).toMatchObject({ change: 'changed', before: { image: { alternative: 'A lake' } }, line: { image: { alternative: 'A frozen lake' } } });
});

it('gives back both versions of any two sequences, and keeps what they share', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, (old, renewed) => {
      const steps = stepsBetween(old, renewed, letter => letter);
      expect(steps.flatMap(step => (step.kind === 'added' ? [] : [step.old]))).toEqual(old);
      expect(steps.flatMap(step => (step.kind === 'removed' ? [] : [step.new]))).toEqual(renewed);
      if (old.join() === renewed.join()) expect(steps.every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});

describe.each(languages)('in %s', language => {
  const draw = (old: string, renewed: string) =>
    render(
      <PlainRoot language={language}>
        <Compared old={cleanHtml(old)} renewed={cleanHtml(renewed)} lang="en" />
      </PlainRoot>,
    ).container;
  const words = richTextWords[language].compared;

  it('marks what came and what went, for eyes and for ears', () => {
    const page = draw('<p>Open at 8:30 daily.</p>', '<h3>Open at 9:00 daily.</h3>');
    expect(page.querySelector('del')?.textContent).toBe(`${words.removed} 8:30 ${words.end} `);
    expect(page.querySelector('ins')?.textContent).toBe(`${words.added} 9:00 ${words.end} `);
    expect(page.textContent).toContain(`${words.kinds.heading(3)} (${words.was(words.kinds.paragraph)})`);
  });

  it('says when there is nothing to see', () => {
    expect(draw('<p>a</p>', '<p>a</p>').textContent).toBe(words.same);
  });

  it('shows an address that changed', () => {
    expect(draw('<p><a href="/a">Plan</a></p>', '<p><a href="/b">Plan</a></p>').textContent).toMatch(/‹\/a›.*‹\/b›/);
  });
});
