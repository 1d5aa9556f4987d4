import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRule } from '../../../../src/systems/records/retention/notation/parseRule';
import { ruleFaultInWords, ruleInWords } from '../../../../src/systems/records/ui/retention/ruleInWords';
import { rule } from './given';
import { RetentionRule } from '../../../../src/systems/records/retention/rule';

/** `active+semiActive trigger final`, in short. */
function short({ notation, trigger, roundTo, active, semiActive, final, archivalReview }: RetentionRule): string {
  const span = (value: { years: number; months: number } | null): string => (value === null ? '-' : `${value.years}y${value.months}m`);
  return [notation, trigger, span(active), span(semiActive), final ?? '-', ...(roundTo === 'none' ? [] : [roundTo]), ...(archivalReview ? ['review'] : [])].join(' ');
}

describe('a rule', () => {
  it.each([
    // British Columbia
    ['CY+2y nil DE', 'britishColumbia calendarYear 2y0m - destroy'],
    ['FY+1y 5y DE', 'britishColumbia fiscalYear 1y0m 5y0m destroy'],
    ['FY+1y', 'britishColumbia fiscalYear 1y0m - -'],
    ['SO nil DE', 'britishColumbia superseded 0y0m - destroy'],
    ['SO+6m 1y SR', 'britishColumbia superseded 0y6m 1y0m selective'],
    ['SO+1y nil FR', 'britishColumbia superseded 1y0m - transfer'],
    ['CY+2y nil OD', 'britishColumbia calendarYear 2y0m - -'],
    ['CY+2y nil NA', 'britishColumbia calendarYear 2y0m - -'],
    ['  cy + 2Y  NIL  de ', 'britishColumbia calendarYear 2y0m - destroy'],
    // City of Ottawa
    ['2+5', 'ottawa calendarYear 2y0m 5y0m -'],
    ['2 | T = agreement expired | 5', 'ottawa closed 2y0m 5y0m -'],
    ['2||5', 'ottawa calendarYear 2y0m 5y0m -'],
    // Police boards and municipalities
    ['C+1*', 'policeBoard calendarYear 1y0m - - review'],
    ['C', 'policeBoard calendarYear 0y0m - -'],
    ['T+2', 'policeBoard closed 2y0m - -'],
    ['S*', 'policeBoard superseded 0y0m - - review'],
    ['E+6', 'policeBoard closed 6y0m - -'],
    ['6', 'policeBoard calendarYear 6y0m - -'],
    ['P', 'policeBoard permanent 0y0m - permanent'],
    // Ontario
    ['T+3 TRANSFER', 'ontario closed 3y0m - transfer'],
    ['T+3 Transfer to the Archives', 'ontario closed 3y0m - transfer'],
    ['T+7 Destroy', 'ontario closed 7y0m - destroy'],
    ['T+10 TRANSFER*', 'ontario closed 10y0m - transfer review'],
    ['T+2 CY', 'policeBoard closed 2y0m - - calendarYear'],
    ['T+2 FY DESTROY', 'ontario closed 2y0m - destroy fiscalYear'],
  ])('%s is read', (text, expected) => expect(short(rule(text))).toBe(expected));

  it.each([
    ['', 'empty', 1, ''],
    ['   ', 'empty', 4, ''],
    ['X+2', 'notUnderstood', 1, 'X'],
    ['T+', 'endsTooEarly', 3, ''],
    ['T+two', 'notUnderstood', 3, 'two'],
    ['CY+2y nil Burn', 'notUnderstood', 11, 'Burn'],
    ['T+2 5', 'endsTooEarly', 6, ''],
    ['T+3 TRANSFER TO Bob', 'notUnderstood', 17, 'Bob'],
    ['P DESTROY', 'notUnderstood', 3, 'DESTROY'],
    ['2 | T = a word', 'endsTooEarly', 15, ''],
    ['T+9999', 'tooLong', 3, '9999'],
    ['T-2', 'notUnderstood', 2, '-'],
    ['C+1**', 'notUnderstood', 5, '*'],
  ])('%j is refused: %s at %d', (text, problem, at, part) => expect(parseRule(text)).toEqual({ ok: false, fault: { problem, at, part } }));

  it('is never thrown at, whatever was typed, and a fault points into the text', () => {
    const pieces = fc.array(fc.constantFrom('CY', 'FY', 'SO', 'C', 'T', 'S', 'P', '+', '*', '|', '=', ' ', '2', '7y', '6m', 'nil', 'DE', 'TRANSFER', 'TO', 'ARCHIVES', 'é', '😀', '-'), { maxLength: 9 }).map(parts => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), pieces), text => {
        const parsed = parseRule(text);
        if (parsed.ok) return;
        const { at, part } = parsed.fault;
        expect(text.slice(at - 1, at - 1 + part.length)).toBe(part);
        for (const language of ['en', 'fr'] as const) expect(ruleFaultInWords(parsed.fault, language)).toMatch(/\.$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a rule in words', () => {
  it.each([
    ['CY+2y nil DE', 'Kept for 2 years after the end of the calendar year of the record. Then destroyed.', "Conservé 2 ans après la fin de l'année civile du document. Ensuite détruit."],
    ['FY+1y 6y DE', 'Active for 1 year after the end of the fiscal year of the record (March 31), then semi-active for 6 years. Then destroyed.', "Actif 1 an après la fin de l'exercice financier du document (31 mars), puis semi-actif pendant 6 ans. Ensuite détruit."],
    ['S*', 'Kept until the record is superseded. An archivist looks at it before any disposition.', "Conservé jusqu'au remplacement du document. Un archiviste l'examine avant toute disposition."],
    ['P', 'Kept permanently.', 'Conservé en permanence.'],
    ['T+3 TRANSFER', 'Kept for 3 years after the matter is closed. Then transferred to the Archives.', "Conservé 3 ans après la fermeture de l'affaire. Ensuite versé aux Archives."],
    ['SO+6m nil SR', 'Kept for 6 months after the record is superseded. Then an archivist says which part is kept.', 'Conservé 6 mois après le remplacement du document. Un archiviste dit ensuite quelle partie est conservée.'],
    ['0 | T | 7', 'Active until the matter is closed, then semi-active for 7 years.', "Actif jusqu'à la fermeture de l'affaire, puis semi-actif pendant 7 ans."],
    ['T+2 CY', 'Kept for 2 years after the matter is closed, and on to the end of that calendar year.', "Conservé 2 ans après la fermeture de l'affaire, puis jusqu'à la fin de cette année civile."],
  ])('%s', (text, en, fr) => {
    expect(ruleInWords(rule(text), 'en')).toBe(en);
    expect(ruleInWords(rule(text), 'fr')).toBe(fr);
  });

  it('every rule of the sample scheme can be read and said', () => {
    const lines = readFileSync(join(__dirname, '../../../../local/seed/records/sample-scheme.csv'), 'utf8').trim().split('\n').slice(1);
    const rules = lines.map(line => line.split(',').slice(-2)[0]);
    expect(rules.length).toBeGreaterThan(40);
    for (const text of rules) for (const language of ['en', 'fr'] as const) expect(ruleInWords(rule(text), language)).toMatch(/^\p{Lu}.*\.$/u);
  });
});
