import { FindIn, Found, stretch } from '../found';
import { NumberedLine } from '../readText';
import { homeAddressesIn } from './homeAddress';
import { healthCardNumber, numbersOf, socialInsuranceNumber } from './personalNumbers';

/** An address may be written on this many lines: street, unit, town and code. */
const linesOfAnAddress = 4;

/** FIPPA s. 2(1): numbers and addresses of a person, which s. 42 lets nobody publish. */
export const personalInformation: FindIn<'personal-information'> = ({ wordLines }) => [
  ...wordLines.flatMap(line => [...numbersIn(line, socialInsuranceNumber, 'socialInsuranceNumber'), ...numbersIn(line, healthCardNumber, 'healthCardNumber')]),
  ...wordLines.flatMap((line, index) => addressesFrom(line, wordLines.slice(index + 1, index + linesOfAnAddress))),
];

function numbersIn(line: NumberedLine, shape: RegExp, because: 'socialInsuranceNumber' | 'healthCardNumber'): readonly Found<'personal-information'>[] {
  return numbersOf(shape, line.plain).map(({ start, end }) => ({ ...hidden(line, start, end), because }));
}

/** The addresses that begin in a line. The place ends with the line, where the address goes on below it. */
function addressesFrom(line: NumberedLine, following: readonly NumberedLine[]): readonly Found<'personal-information'>[] {
  const passage = [line, ...following].map(({ plain }) => plain).join('\n');
  return homeAddressesIn(passage)
    .filter(({ start }) => start < line.plain.length)
    .map(({ start, end }) => ({ ...hidden(line, start, Math.min(end, line.plain.length)), because: 'homeAddress' as const }));
}

/** Findings are kept with the text's history: the excerpt must not carry on what may not be published. */
function hidden(line: NumberedLine, start: number, end: number): Pick<Found, 'place' | 'excerpt'> {
  const { place, excerpt } = stretch(line, start, end);
  return { place, excerpt: excerpt.replace(/\d/g, '•') };
}
