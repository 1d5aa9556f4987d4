import { countText, gradeLevel, readingEase } from '../../../../src/systems/communications/check/readability';
import { readText } from '../../../../src/systems/communications/check/readText';
import { frenchSyllables } from '../../../../src/systems/communications/check/words/frenchSyllables';
import { sentencesIn } from '../../../../src/systems/communications/check/words/sentences';
import { foundBy, parse } from './support/found';

const toTenth = (figure: number): number => Math.round(figure * 10) / 10;

it('has the formulas of rules.md section 4', () => {
  const english = { language: 'en', words: 100, sentences: 5, syllables: 150 } as const;
  expect([readingEase(english), gradeLevel(english), readingEase({ ...english, language: 'fr', syllables: 170 })].map(toTenth)).toEqual([59.6, 9.9, 61.6]);
});

it('counts a heading, a list item and a cell as a sentence', () => {
  const text = readText({ language: 'en', html: '<h2>Hours</h2><p>We open. We close.</p><ul><li>Bring water</li></ul>' }, parse);
  expect(countText(text)).toEqual({ language: 'en', words: 7, sentences: 4, syllables: 9 });
});

it.each(Object.entries({
  eau: 1, école: 2, ministère: 3, bureau: 2, fermé: 2, ferme: 1, doivent: 1, étaient: 2, document: 3, agent: 2, question: 2, longue: 1, travail: 2, feuille: 1, nation: 2, oui: 1, situation: 4, employé: 3, pays: 2, réaliser: 4,
  "aujourd'hui": 3, le: 1, publique: 2, services: 2, fonctionnaires: 3, sécurité: 4, incendie: 3, "l'air": 1, 'peut-être': 2, renseignements: 4, année: 2, accueil: 2, rue: 1, linguistique: 3, '2026': 1, h: 1,
}))('hears in « %s » %i syllables', (word, syllables) => expect(frenchSyllables(word)).toBe(syllables));

it.each([
  ['Mr. Roy met Dr. Smith at 2:30 p.m. on St. Anne Street. They left.', 2],
  ['It costs $3.50, i.e. less. See ontario.ca/x.', 2],
  ['We open at 9 a.m. The desk closes at noon.', 2],
  ['Really? Yes! “It is so.” Good…', 4],
  ['J. Smith, No. 5, said no.', 1],
  ['M. Roy et Mme Côté ont lu l\'art. 12, p. ex. le par. 2. Merci.', 2],
  ['1. Bring water.', 1],
  ['Wait... what?', 1],
  ['Ask Ann, Bob, etc. The rest may go.', 2],
])('parts %s into %i sentences', (text, count) => expect(sentencesIn(text)).toHaveLength(count));

const easy = 'The dog ran to the big red barn. We sat in the sun and ate our lunch. '.repeat(8);
const hard = 'The implementation of organizational accountability mechanisms necessitates considerable interdepartmental consultation regarding administrative responsibilities. '.repeat(8);
const facile = 'Le chat dort sur le lit. Nous allons au parc avec le chien. Il fait beau. '.repeat(8);
const difficile = "L'opérationnalisation des mécanismes organisationnels de responsabilisation nécessite une consultation interministérielle considérable concernant les responsabilités administratives. ".repeat(8);

it('reports a text that is too hard, and only one of 100 words or more', () => {
  const p = (text: string): string => `<p>${text}</p>`;
  expect([foundBy('reading-level', 'en', p(easy)), foundBy('reading-level', 'en', p(hard)), foundBy('reading-level', 'fr', p(facile)), foundBy('reading-level', 'fr', p(difficile))].map(found => found.length)).toEqual([0, 1, 0, 1]);
  expect(foundBy('reading-level', 'en', p(hard.slice(0, 700)))).toEqual([]);
});
