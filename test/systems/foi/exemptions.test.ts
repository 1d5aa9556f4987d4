import fc from 'fast-check';
import { formatSections, isMandatory, mayOverride, parseSections, sectionsOf, sectionUnion } from '../../../src/systems/foi/exemptions';
import { Act } from '../../../src/systems/foi/choices';

const bothActs: readonly Act[] = ['FIPPA', 'MFIPPA'];

function parsed(text: string, act: Act = 'FIPPA') {
  const read = parseSections(text, act);
  if (!read.ok) throw new Error(read.fault);
  return read.value;
}
const everySection = (act: Act) => parsed(sectionsOf(act).map(({ section }) => section).join(), act);
const cited = (act: Act, which: (section: ReturnType<typeof parsed>[number]) => boolean): string => formatSections(everySection(act).filter(which));

describe('the coded list', () => {
  it.each([
    ['FIPPA', '12, 17, 21'],
    ['MFIPPA', '9, 10, 14'],
  ] as const)('of %s makes %s mandatory and nothing else', (act, mandatory) => {
    expect(cited(act, isMandatory)).toBe(mandatory);
  });

  it.each([
    ['FIPPA', '13, 15, 15.1, 17, 18, 20, 21, 21.1, 49'],
    ['MFIPPA', '7, 9, 9.1, 10, 11, 13, 14, 38'],
  ] as const)('of %s lets the public interest override %s', (act, overridden) => {
    expect(cited(act, mayOverride)).toBe(overridden);
  });

  it.each([
    ['FIPPA', ['17', '21']],
    ['MFIPPA', ['10', '14']],
  ] as const)('of %s asks for a notice to third parties under %j', (act, sections) => {
    expect(sectionsOf(act).filter(({ triggersNotice }) => triggersNotice).map(({ section }) => section)).toEqual(sections);
  });

  it('lets the head refuse to confirm law enforcement records and personal information', () => {
    expect(bothActs.map(act => sectionsOf(act).flatMap(({ refuseToConfirm }) => refuseToConfirm ?? []))).toEqual([['14(3)', '21(5)'], ['8(3)', '14(5)']]);
  });

  it('leaves to each Act what is its own', () => {
    expect(sectionsOf('FIPPA').map(({ section }) => section)).toEqual(['12', '13', '14', '14.1', '14.2', '15', '15.1', '16', '17', '18', '18.1', '19', '20', '21', '21.1', '22', '49', '65', '65.1', '67']);
    expect(sectionsOf('MFIPPA').map(({ section }) => section)).toEqual(['6', '7', '8', '8.1', '8.2', '9', '9.1', '10', '11', '12', '13', '14', '15', '38', '52', '53']);
    expect([parsed('12')[0].exemption.title.en, parsed('6', 'MFIPPA')[0].exemption.title.en]).toEqual(['Cabinet records', 'Draft by-laws, closed meetings']);
  });

  it('has a title, a source and its confidence in both languages', () => {
    for (const { title, source, publicInterestSource } of bothActs.flatMap(sectionsOf)) {
      for (const text of [title.en, title.fr, source.text, source.textFr, publicInterestSource.text]) expect(text.trim()).not.toBe('');
    }
    expect(parsed('15.1')[0].exemption).toMatchObject({ source: { text: 'FIPPA, s. 15.1', textFr: 'LAIPVP, art. 15.1', confidence: 'high' }, publicInterestSource: { text: 'FIPPA, s. 23', confidence: 'unverified' } });
  });
});

describe('sections that are typed', () => {
  it.each([
    ['17, 21', '17, 21'],
    [' s. 17 ;21(1)(F) ', '17, 21(1)(f)'],
    ['art. 17,17', '17'],
    ['14 (1) (c)', '14(1)(c)'],
    ['', ''],
  ])('"%s" is read as "%s"', (typed, read) => expect(formatSections(parsed(typed))).toBe(read));

  it.each([['99', 'FIPPA'], ['21a', 'FIPPA'], ['17 21', 'FIPPA'], ['privacy', 'FIPPA'], ['16', 'MFIPPA'], ['21', 'MFIPPA']] as const)('"%s" is no section of %s', (typed, act) => {
    expect(parseSections(typed, act)).toEqual({ ok: false, fault: 'noSuchSection' });
  });

  it('come back from what was written, and count once in the order of the Act', () => {
    const someSections = fc.constantFrom(...bothActs).chain(act => fc.record({ act: fc.constant(act), sections: fc.array(fc.tuple(fc.constantFrom(...sectionsOf(act).map(({ section }) => section)), fc.constantFrom('', '(1)', '(1)(f)'))) }));
    fc.assert(fc.property(someSections, ({ act, sections }) => {
      const read = parsed(sections.map(([section, paragraph]) => `${section}${paragraph}`).join(', '), act);
      expect(parsed(formatSections(read), act)).toEqual(read);
      const union = sectionUnion(read, act);
      expect([...union].sort()).toEqual([...new Set(sections.map(([section]) => section))].sort());
      expect(union).toEqual(sectionsOf(act).map(({ section }) => section).filter(section => union.includes(section)));
    }), { numRuns: 60 });
  });
});
