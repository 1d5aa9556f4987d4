import fc from 'fast-check';
import { passesLuhn } from '../../../../src/systems/communications/check/rules/personalNumbers';
import { excerptsOf, foundBy, itJudges } from './support/found';

const p = (words: string): string => `<p>${words}</p>`;

/** Digits to which the one is added that makes them pass. */
function withCheckDigit(digits: string): string {
  return digits + Array.from('0123456789').find(last => passesLuhn(digits + last));
}
const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));

itJudges('personal-information', 'en', {
  reported: [
    p('His number is 046 454 286.'), p('SIN 046-454-286'), p('SIN: 046454286'), p('046&nbsp;454&nbsp;286'), p('046\u202f454\u202f286'), p('(046454286)'), p('046.454.286'),
    p('Card 1234-567-897-AB'), p('1234 567 897'), p('1234567897AB'), p('1234567897 V'),
    p('She lives at 12 Birch Street, Sudbury, ON P3E 1A1.'), p('Apt. 4, 88 King St. W., Sudbury ON P3E 1A1'), p('12 Birch Street<br>Sudbury ON<br>p3e1a1'), p('4-88 King St W, Sudbury, Ontario P3E-1A1'),
    `${p('12 Birch Street')}${p('Sudbury, Ontario')}${p('P3E 1A1')}`, '<table><tr><td>Ann Roy</td><td>1450 Highway 17 East</td><td>Kenora</td><td>P9N 1A1</td></tr></table>', p('Mail it to 9 Old Mill Rd., R.R. 2, Val Caron ON P3N 1A1'), p("7 St. Mary's Crescent, Timmins P4N 7C5"),
    p('12, rue des Bouleaux, Sudbury (Ontario) P3E 1A1'),
  ],
  fine: [
    p('His number is 046 454 287.'), p('Call 705-555-0123.'), p('Call 705 555 0124 or 1-800-555-0199.'), p('+1 705 555 0124'), p('Card 4539 1488 0343 6467'), p('File 1046454286'), p('File AB046454286'), p('Budget of $046,454,286'),
    p('046 454 286 $'), p('2026-03-03 10:15'), p('1234-567-898'), p('12 Birch Street is closed.'), p('Postal code P3E 1A1'), p('The crew works at 12 Birch Street.') + p('Our postal code is P3E 1A1.'), p('046 454 286 1234'),
    p('Send 3 copies on the way to P3E 1A1'), p('P.O. Box 12, Sudbury P3E 1A1'), p('In 2026, 12 people signed.'), p('Order 046-454-286-12'),
  ],
});
itJudges('personal-information', 'fr', {
  reported: [
    p('Son NAS est le 046 454 286.'), p('Son numéro de carte Santé : 1234 567 897 AB'), p('Il habite au 12, rue des Bouleaux, Sudbury (Ontario) P3E 1A1.'), p('88, rue King Ouest, app. 4, Sudbury (Ontario) P3E 1A1'), p("14 boul. LaSalle, Sudbury P3A 1A1"),
    p("5, chemin de l'Église<br>Hearst (Ontario)  P0L 1N0"), p('1450, route 17 Est, Kenora P9N 1A1'),
  ],
  fine: [p('Composez le 705 555-0123.'), p('Un budget de 130 692 544 $'), p('Le bureau du 12, rue des Bouleaux est fermé.'), p('Le code postal P3E 1A1'), p('Le dossier 2026-0464542')],
});

it('does not carry on in the excerpt what may not be published', () => {
  expect(excerptsOf('personal-information', 'en', p('His number is 046 454 286.'))).toEqual(['••• ••• •••']);
  expect(foundBy('personal-information', 'en', p('His number is 046 454 286.'))[0]).toMatchObject({ because: 'socialInsuranceNumber', place: { line: 0, start: 14, end: 25 } });
});

it('reports any nine digits that pass the check, in groups of three or in none, and none that fail', () => {
  fc.assert(fc.property(digits(8), fc.constantFrom('', ' ', '-', '\u00a0'), fc.boolean(), (stem, gap, isRight) => {
    const right = withCheckDigit(stem);
    const number = isRight ? right : right.slice(0, 8) + String((Number(right[8]) + 1) % 10);
    const written = [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(gap);
    expect(excerptsOf('personal-information', 'en', p(`Number ${written}, on file.`))).toHaveLength(isRight ? 1 : 0);
  }), { numRuns: 60 });
});

it('never takes a telephone number for a health card', () => {
  fc.assert(fc.property(digits(9), fc.constantFrom('-', ' ', '.'), (stem, gap) => {
    const number = withCheckDigit(stem);
    expect(excerptsOf('personal-information', 'fr', p(`Composez le ${number.slice(0, 3)}${gap}${number.slice(3, 6)}${gap}${number.slice(6)}.`))).toEqual([]);
  }), { numRuns: 60 });
});
