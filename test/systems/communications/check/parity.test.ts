import fc from 'fast-check';
import { calendarDate, fromDayNumber, dayNumber } from '../../../../src/kernel/dates/calendarDate';
import { dateInWords } from '../../../../src/kernel/dates/dateInWords';
import { parityOf } from './support/found';

const p = (words: string): string => `<p>${words}</p>`;
type Pair = readonly [en: string, fr: string];

const same: readonly Pair[] = [
  ['It costs $5.', "C'est 5 $."], ['It costs $1,234.50.', 'Cela coûte 1&nbsp;234,50&nbsp;$.'], ['1,234.5 and 1,234,567', '1 234,5 et 1\u202f234\u202f567'], ['$1.2 million', '1,2 million de dollars'], ['$3 billion', '3 milliards $'], ['5% more', '5&nbsp;% de plus'],
  ['5 to 10 per cent', 'de 5 % à 10 %'], ['Fees rise by 2.5 percent', 'Les frais augmentent de 2,5 pour cent'], ['the 1st floor', 'le 1er étage'], ['the 3rd floor', 'le 3e étage'], ['the 1st floor', 'le premier étage'], ['3 offices', 'trois bureaux'], ['two offices', '2 bureaux'],
  ['Both offices, twice a week', 'Les deux bureaux, deux fois par semaine'], ['Call 705-555-0123', 'Composez le 705 555-0123'], ['1-800-555-0199', '1 800 555-0199'], ['P3E 1A1 and COVID-19', 'P3E 1A1 et COVID-19'], ['fiscal 2026-27', "l'exercice 2026-2027"], ['the 1990s', 'les années 1990'],
  ['½ hour', '½ heure'], ['No. 5', 'no 5'], ['0.5 km', '0,5 km'], ['2.345 km', '2,345 km'], ['3,000 trees', '3000 arbres'], ['$500', '500 dollars'], ['Plan-2026-e.pdf', 'Plan-2026-f.pdf'], ['section 14(5)', 'paragraphe 14 (5)'], ['5 km', '5km'], ['120 KB', '120 Ko'],
  ['$10M', '10 M$'], ['30°C', '30 °C'], ['the top ten', 'les 10 premiers'], ['one person', 'une personne'], ['a new office', 'un bureau neuf'],
  ['On March 3, 2026', 'Le 3 mars 2026'], ['3 March 2026', 'le 3 mars 2026'], ['2026-03-03', 'le 3 mars 2026'], ['On Monday, March 3', 'Le lundi 3 mars'], ['April 1', 'le 1<sup>er</sup> avril'], ['March 3 to 5, 2026', 'du 3 au 5 mars 2026'], ['March 3-5', 'du 3 au 5 mars'],
  ['May 30 to June 2', 'du 30 mai au 2 juin'], ['March 3, 4 and 5', 'les 3, 4 et 5 mars'], ['the 3rd of March', 'le 3 mars'], ['Mar. 3, 2026', '3 mars 2026'], ['in March 2026', 'en mars 2026'], ['in June', 'en juin'], ['You may call', 'Vous pouvez appeler'], ['Sept. 30', 'le 30 septembre'], ['July 1st', '1er juillet'], ['July 1', 'le premier juillet'], ['the first of May', 'le 1er mai'], ['the first March meeting', 'la première réunion de mars'],
  ['03/04/2026', '2026-04-03'], ['January 15 and February 12', 'le 15 janvier et le 12 février'], ['Monday, March 3', 'le 3 mars'], ['between May 1 and 15', 'entre le 1er et le 15 mai'], ['March 3, 2026', 'le 3 mars'], ['on the 3rd', 'le 3'], ['December 24, 2026, at noon', 'le 24 décembre 2026 à midi'],
  ['at 2:30 p.m.', 'à 14 h 30'], ['at 2 p.m.', 'à 14 h'], ['at 2:30 PM', 'à 14h30'], ['at noon', 'à midi'], ['at noon', 'à 12 h'], ['at midnight', 'à minuit'], ['at 9:00', 'à 9 h'], ['8:30 a.m. to 4:30 p.m.', 'de 8 h 30 à 16 h 30'], ['from 9 to 11 a.m.', 'de 9 h à 11 h'], ['10 to 2 p.m.', 'de 10 h à 14 h'],
  ['9 to 11 a.m.', 'de 9 à 11 h'], ['at 2:30', 'à 14 h 30'], ['14:30', '14 h 30'], ['within 48 hours', 'dans les 48 h'], ['within 2 hours', 'dans les 2 h'], ['open 24 hours', 'ouvert 24 heures'], ['two hours', '2 heures'], ['at 2 p.m.', 'à 14 heures'], ['12 a.m.', 'minuit'], ['1 hour 30 minutes', '1 h 30'], ['at 10 o’clock', 'à 10 h'],
  ['at 8 a.m. and 8 p.m.', 'à 8 h et à 20 h'], ['9:05 a.m.', '9 h 5'.replace('5', '05')], ['every 4 hours', 'toutes les 4 heures'],
  ['Monday, March 3 to Friday, March 7, 2026', 'du lundi 3 au vendredi 7 mars 2026'], ['Monday, March 3, and Tuesday, March 4', 'le lundi 3 et le mardi 4 mars'], ['in an hour', 'dans 1 h'], ['one hour', '1 heure'], ['Call 9-1-1', 'Composez le 911'], ['twenty-five people', '25 personnes'], ['a three-day course', 'un cours de 3 jours'],
  ['a hundred trees', '100 arbres'], ['noon to 1 p.m.', 'de midi à 13 h'], ['9h to 5h'.replace(/h/g, ':00'), 'de 9 h à 17 h'], ['8-hour shifts', 'quarts de 8 h'], ['24/7', '24 heures sur 24, 7 jours sur 7'], ['80 km/h', '80 km/h'], ['9 a.m.-5 p.m.', '9h-17h'], ['weekdays', 'du lundi au vendredi'], ['11 a.m. to 1 p.m.', 'de 11 h à 13 h'], ['12:30 a.m.', '0 h 30'],
];

/** Long enough that a short case is not a missing text. */
const inNotice = { en: (words: string) => p(`Please note this for the office: ${words}`), fr: (words: string) => p(`Veuillez noter ceci pour le bureau : ${words}`) };

it.each(same)('finds nothing in: %s / %s', (en, fr) => expect(parityOf(inNotice.en(en), inNotice.fr(fr))).toEqual([]));

const differing: readonly (readonly [rule: string, en: string, fr: string])[] = [
  ['parity-number', 'It costs $5.', "C'est 6 $."], ['parity-number', '1,234 people', '1 243 personnes'], ['parity-number', '5% more', '6 % de plus'], ['parity-number', '12 staff and 3 trucks', '12 employés et des camions'], ['parity-number', '$1.2 million', '1,2 milliard de dollars'],
  ['parity-number', 'three offices', 'quatre bureaux'], ['parity-number', 'Call 705-555-0123', 'Composez le 705 555-0132'], ['parity-number', 'about trees', 'environ 300 arbres'], ['parity-number', 'Room 204', 'Salle 240'], ['parity-number', '2.5 km', '25 km'], ['parity-number', '10% of staff', '10 $ par personne'],
  ['parity-number', 'in 2 hours', 'dans 3 heures'], ['parity-number', 'in 2026', 'en 2027'], ['parity-number', '3 offices', 'quatre bureaux'], ['parity-number', 'Highway 17', 'la route 11'],
  ['parity-date', 'On March 3, 2026', 'Le 4 mars 2026'], ['parity-date', 'On March 3, 2026', 'Le 3 mars 2027'], ['parity-date', 'On March 3', 'Le 3 mai'], ['parity-date', 'March 3 to 5', 'du 3 au 6 mars'], ['parity-date', 'Closed on July 1.', 'Fermé.'], ['parity-date', 'on Monday', 'mardi'], ['parity-date', 'on Monday, March 3', 'le mardi 3 mars'], ['parity-number', 'twenty-five people', '26 personnes'], ['parity-number', 'Call 9-1-1', 'Composez le 811'],
  ['parity-date', 'in June', 'en juillet'], ['parity-date', 'at 2:30 p.m.', 'à 2 h 30'], ['parity-date', 'at 2 p.m.', 'à 15 h'], ['parity-date', '9 a.m. to 4 p.m.', 'de 9 h à 17 h'], ['parity-date', 'at noon', 'à minuit'], ['parity-date', 'Meeting at 10 a.m.', 'Réunion.'], ['parity-date', '2026-03-03', 'le 4 mars 2026'],
  ['parity-date', 'July 2', 'le premier juillet'], ['parity-date', 'The form is due.', 'Le formulaire est attendu le 15 mai.'],
];

it.each(differing)('finds %s in: %s / %s', (rule, en, fr) => expect(parityOf(inNotice.en(en), inNotice.fr(fr))).toEqual([rule]));

const link = (address: string): string => `<p><a href="${address}">Plan</a></p>`;

it.each([
  ['/en/plan', '/fr/plan'], ['/plan', '/plan'], ['/plan-e', '/plan-f'], ['/plan-e.pdf', '/plan-f.pdf'], ['https://x.ca/en', 'https://x.ca/fr/'], ['/en/a-e.pdf?x=1', '/fr/a-f.pdf?x=1'], ['/en/plan#hours', '/fr/plan#heures'], ['mailto:a@ontario.ca', 'mailto:a@ontario.ca'], ['/x?lang=en', '/x?lang=fr'],
])('pairs %s with %s', (en, fr) => expect(parityOf(link(en), link(fr))).toEqual([]));

it.each([
  ['/en/plan', '/fr/autre'], ['/en/plan', '/de/plan'], ['/fr/plan', '/en/plan'], ['/plan-e.pdf', '/plan-x.pdf'], ['/a', '/b'], ['mailto:a@ontario.ca', 'mailto:b@ontario.ca'], ['/plan-f', '/plan-e'],
])('does not pair %s with %s', (en, fr) => expect(parityOf(link(en), link(fr))).toEqual(['parity-link']));

it('pairs links in another order, and counts them', () => {
  expect(parityOf(link('/a') + link('/en/b'), link('/fr/b') + link('/a'))).toEqual([]);
  expect(parityOf(link('/a') + link('/a'), link('/a') + p('Le plan'))).toEqual(['parity-link']);
});

it.each([
  ['<h2>A</h2><p>B</p>', '<h3>A</h3><p>B</p>'], ['<h2>A</h2>', '<p>A</p>'], ['<ul><li>A</li><li>B</li></ul>', '<ul><li>A B</li></ul>'], ['<table><tr><th>A</th></tr><tr><td>B</td></tr></table>', '<table><tr><th>A B</th></tr></table>'], ['<p>A</p><img src="a" alt="">', '<p>A</p>'],
])('finds another structure in %s / %s', (en, fr) => expect(parityOf(en, fr)).toEqual(['parity-structure']));

it('says no more of a text that is not written yet', () => {
  expect(parityOf('<h2>Hours</h2><p>Open at 9 on March 3. <a href="/a">Plan</a></p>', '<p></p>')).toEqual(['parity-missing']);
  expect(parityOf('', '<p>Bonjour</p>')).toEqual(['parity-missing']);
  expect(parityOf('', '')).toEqual([]);
});

it('misses what is under half as long', () => {
  expect(parityOf(p('one two three four five six seven'.replace(/two|three|four|five|six|seven/g, 'word')), p('un mot mot'))).toEqual(['parity-missing']);
  expect(parityOf(p('a b c d e f'), p('a b c'))).toEqual([]);
});

const formats = { en: new Intl.NumberFormat('en-CA', { maximumFractionDigits: 2 }), fr: new Intl.NumberFormat('fr-CA', { maximumFractionDigits: 2 }) };

it('finds any number the same in both ways of writing it', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.constantFrom(1, 10, 100), (whole, divisor) => {
    const value = whole / divisor;
    expect(parityOf(p(`It is ${formats.en.format(value)} now`), p(`C’est ${formats.fr.format(value)} maintenant`))).toEqual([]);
    expect(parityOf(p(`It is ${formats.en.format(value)} now`), p(`C’est ${formats.fr.format(value + 1)} maintenant`))).toEqual(['parity-number']);
  }), { numRuns: 60 });
});

it('finds any day the same in both ways of writing it, and the next day another', () => {
  const first = dayNumber(calendarDate('2020-01-01'));
  fc.assert(fc.property(fc.integer({ min: 0, max: 5000 }), days => {
    const [day, next] = [fromDayNumber(first + days), fromDayNumber(first + days + 1)];
    expect(parityOf(p(`It opens on ${dateInWords(day, 'en')}.`), p(`Ouvert le ${dateInWords(day, 'fr')}.`))).toEqual([]);
    expect(parityOf(p(`It opens on ${dateInWords(day, 'en')}.`), p(`Ouvert le ${dateInWords(next, 'fr')}.`))).toEqual(['parity-date']);
  }), { numRuns: 60 });
});
