import fc from 'fast-check';
import { CallOut } from '../../../../../src/systems/foi/lists';
import { FoiRecord } from '../../../../../src/systems/foi/caseLists';
import { sectionsOf } from '../../../../../src/systems/foi/exemptions';
import { checkAddRecord, checkCode } from '../../../../../src/systems/foi/work/records/checkRecord';
import { appliedSections } from '../../../../../src/systems/foi/work/records/codeRecords';
import { CodeEntry } from '../../../../../src/systems/foi/work/records/facts';
import { proposalsIn } from '../../../../../src/systems/foi/work/records/proposals';
import { formatRecordLines, RecordLine } from '../../../../../src/systems/foi/work/recordLines';

const blank: CodeEntry = { disposition: 'withhold', sections: '', reason: '', overrideApplies: '', overrideReason: '' };
const faultsOf = (change: Partial<CodeEntry>, act: 'FIPPA' | 'MFIPPA' = 'FIPPA') => {
  const read = checkCode({ ...blank, ...change }, act);
  return read.ok ? {} : read.faults;
};
const factsOf = (change: Partial<CodeEntry>) => {
  const read = checkCode({ ...blank, ...change }, 'FIPPA');
  return read.ok ? read.facts : undefined;
};

describe('coding a record', () => {
  it.each([
    ['withheld without a section', {}, { sections: 'missing' }],
    ['severed without a section', { disposition: 'sever' }, { sections: 'missing' }],
    ['under no section of the Act', { sections: '99' }, { sections: 'noSuchSection' }],
    ['under a discretionary exemption without a reason', { sections: '19' }, { reason: 'missing' }],
    ['under a mandatory exemption that nothing overrides', { sections: '12' }, {}],
    ['under an exclusion without a reason', { sections: '65(6)' }, { reason: 'missing' }],
    ['with the public interest not weighed', { sections: '17' }, { overrideApplies: 'missing' }],
    ['with the public interest weighed', { sections: '17', overrideApplies: 'no' }, {}],
    ['with a yes that is not explained', { disposition: 'sever', sections: '17', overrideApplies: 'yes' }, { overrideReason: 'missing' }],
    ['whole, though the public interest overrides all of it', { sections: '17', overrideApplies: 'yes', overrideReason: 'Safety.' }, { overrideApplies: 'overrideMismatch' }],
    ['whole under another section', { sections: '17, 19', reason: 'Advice of counsel.', overrideApplies: 'yes', overrideReason: 'Safety.' }, {}],
    ['released under a section that is not overridden', { disposition: 'release', sections: '17', overrideApplies: 'no' }, { overrideApplies: 'overrideMismatch' }],
    ['released under a section that nothing can override', { disposition: 'release', sections: '19' }, { overrideApplies: 'overrideMismatch' }],
    ['released in the public interest', { disposition: 'release', sections: '17', overrideApplies: 'yes', overrideReason: 'Safety.' }, {}],
    ['released', { disposition: 'release' }, {}],
    ['not decided', { disposition: 'undecided' }, { disposition: 'notAChoice' }],
  ])('%s', (_how, change, faults) => expect(faultsOf(change)).toEqual(faults));

  it('goes by the sections of the Act of the request', () => {
    expect(faultsOf({ sections: '9', overrideApplies: 'no' }, 'MFIPPA')).toEqual({});
    expect(faultsOf({ sections: '15', overrideApplies: 'no' })).toEqual({ reason: 'missing' });
    expect(faultsOf({ sections: '6', reason: '' }, 'MFIPPA')).toEqual({ reason: 'missing' });
  });

  it('keeps nothing that is not asked', () => {
    const nothing = { sections: null, reason: null, overrideApplies: false, overrideReason: null };
    expect(factsOf({ disposition: 'notResponsive', sections: 'what', reason: 'x', overrideApplies: 'yes', overrideReason: 'y' })).toEqual({ disposition: 'notResponsive', ...nothing });
    expect(factsOf({ sections: '12', overrideApplies: 'yes', overrideReason: 'y' })).toEqual({ disposition: 'withhold', ...nothing, sections: '12' });
  });

  it('never keeps a withheld record without a section, nor a discretionary one without a reason', () => {
    const section = fc.constantFrom(...sectionsOf('FIPPA').map(({ section: name }) => name), 'none', '');
    const entry = fc.record({
      disposition: fc.constantFrom('release', 'sever', 'withhold', 'notResponsive'),
      sections: fc.array(section, { maxLength: 3 }).map(sections => sections.join(', ')),
      reason: fc.constantFrom('', 'Why.'),
      overrideApplies: fc.constantFrom('', 'yes', 'no'),
      overrideReason: fc.constantFrom('', 'Weighed.'),
    });
    fc.assert(fc.property(entry, typed => {
      const read = checkCode(typed, 'FIPPA');
      if (!read.ok) return;
      const { disposition, sections, reason, overrideApplies, overrideReason } = read.facts;
      const withheld = disposition === 'sever' || disposition === 'withhold';
      const cited = sectionsOf('FIPPA').filter(each => (sections ?? '').split(', ').includes(each.section));
      if (withheld) expect(cited).not.toEqual([]);
      if (withheld && cited.some(each => each.class !== 'mandatory')) expect(reason).toBe('Why.');
      if (overrideApplies) expect([overrideReason, cited.some(each => each.publicInterest !== 'never')]).toEqual(['Weighed.', true]);
    }), { numRuns: 200 });
  });
});

it.each([
  [{ title: 'Report', pages: '12' }, {}],
  [{ title: '', pages: '' }, { title: 'missing', pages: 'missing' }],
  [{ title: 'x'.repeat(256), pages: 'many' }, { title: 'tooLong', pages: 'notANumber' }],
])('adding the record %j has the faults %j', (entry, faults) => {
  const read = checkAddRecord(entry);
  expect(read.ok ? {} : read.faults).toEqual(faults);
});

describe('records in the answers', () => {
  const line = (description: string, pages: number | null = null, sections: readonly string[] = []): RecordLine => ({ description, pages, sections, reason: sections.length > 0 ? 'Names people' : '' });
  const answered = (id: number, ...lines: readonly RecordLine[]) => ({ id, status: 'answered', recordLines: formatRecordLines(lines) }) as unknown as CallOut;
  const taken = (callOut: number, title: string, pages: number | null) => ({ callOut, title, pages }) as unknown as FoiRecord;

  it('are proposed with what the manager said', () => {
    expect(proposalsIn([answered(3, line('Report', 12, ['17', '21(1)']))], [])).toEqual([{ callOut: 3, title: 'Report', pages: 12, sections: '17, 21(1)', reason: 'Names people', place: 0 }]);
  });

  it('are proposed once each, equal ones too, and only what an amended answer adds', () => {
    const callOut = answered(3, line('Photo', 1), line('Photo', 1), line('Report', 12));
    expect(proposalsIn([callOut], []).map(({ title, place }) => `${title} ${place}`)).toEqual(['Photo 0', 'Photo 1', 'Report 0']);
    expect(proposalsIn([callOut], [taken(3, 'Photo', 1), taken(3, 'Report', 12), taken(4, 'Photo', 1)]).map(({ title, place }) => `${title} ${place}`)).toEqual(['Photo 1']);
    expect(proposalsIn([{ ...callOut, status: 'asked' }], [])).toEqual([]);
  });
});

it('the sections of a request are those under which something is withheld', () => {
  const record = (disposition: string, sections: string | null) => ({ disposition, sections }) as unknown as FoiRecord;
  expect(appliedSections([record('withhold', '21(1)(f), 17'), record('sever', '17(1)'), record('release', '20'), record('undecided', null)], 'FIPPA')).toBe('17, 21');
  expect(appliedSections([record('release', null)], 'FIPPA')).toBeNull();
});
