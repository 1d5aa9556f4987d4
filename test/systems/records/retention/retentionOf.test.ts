import { readReopenings, withReopening } from '../../../../src/systems/records/retention/reopenings';
import { computedColumns, RetainedFields, retentionOf } from '../../../../src/systems/records/retention/retentionOf';
import { Scheme, SchemeCode, SchemeEntry, transitoryCode } from '../../../../src/systems/records/scheme/contract';
import { schemeOn } from '../../../../src/systems/records/scheme/schemeOn';
import { day, hold, story } from './given';

const code = 'PSR-ENQ-10' as SchemeCode;
const today = day('2026-06-01');

function entry(version: number, rule: string | null, fromOn: string, more: Partial<SchemeEntry> = {}): SchemeEntry {
  const both = { en: '', fr: '' };
  return { code, version, level: 'series', parent: null, title: both, scope: both, keywords: { en: [], fr: [] }, rule, finalDisposition: 'destroy', citation: '', appliesTo: 'allUndisposed', fromOn: day(fromOn), untilOn: null, ...more };
}

function scheme(...entries: SchemeEntry[]): Scheme {
  return schemeOn(entries, today);
}

const unknown: RetainedFields = {
  seriesCode: null, classifiedOn: null, branch: null, datedOn: null, closedOn: null, supersededOn: null, personalInformationUsedOn: null, reopenings: null, archivalReview: null, schemeVersion: null, retentionRule: null, semiActiveOn: null, eligibleOn: null, finalDisposition: null, batch: null,
};
const enquiry: RetainedFields = { ...unknown, seriesCode: code, classifiedOn: day('2024-01-05'), datedOn: day('2023-05-10') };

describe('a record under the scheme', () => {
  it('has its dates from the rule of its series, and its columns say them', () => {
    const now = scheme(entry(1, 'CY+1y 1y DE', '2020-01-01'));
    expect(retentionOf(enquiry, now, [], today)).toMatchObject({ state: 'eligible', eligibleOn: '2026-01-01', version: 1 });
    expect(retentionOf(enquiry, now, [hold('foi', '2025-01-01')], today)).toMatchObject({ state: 'blocked', blockedBy: ['foiHold'] });
    expect(computedColumns(enquiry, now)).toEqual({ schemeVersion: 1, retentionRule: 'CY+1y 1y DE', semiActiveOn: '2025-01-01', eligibleOn: '2026-01-01', finalDisposition: 'destroy' });
  });

  it('is unscheduled while it is not classified, its series has no rule, the rule can not be read, or the scheme does not know it', () => {
    const empty = { schemeVersion: null, retentionRule: null, semiActiveOn: null, eligibleOn: null, finalDisposition: null };
    const unscheduled = { state: 'unscheduled', blockedBy: ['unscheduled'] };
    expect(retentionOf({ ...enquiry, seriesCode: null }, scheme(entry(1, 'C', '2020-01-01')), [], today)).toMatchObject(unscheduled);
    expect(retentionOf(enquiry, scheme(), [], today)).toMatchObject(unscheduled);
    expect(retentionOf(enquiry, scheme(entry(1, null, '2020-01-01')), [], today)).toMatchObject(unscheduled);
    expect(retentionOf(enquiry, scheme(entry(1, 'for ever', '2020-01-01')), [], today)).toMatchObject(unscheduled);
    expect(computedColumns({ ...enquiry, seriesCode: null }, scheme(entry(1, 'C', '2020-01-01')))).toEqual(empty);
    expect(computedColumns(enquiry, scheme())).toEqual(empty);
    expect(computedColumns(enquiry, scheme(entry(1, null, '2020-01-01')))).toEqual({ ...empty, schemeVersion: 1 });
  });

  it('keeps the older version when the newer is only for what is closed later, and its columns name the one that applies', () => {
    const matter = { ...enquiry, closedOn: day('2022-06-30') };
    const now = scheme(entry(1, 'T+5', '2010-01-01', { untilOn: day('2023-12-31') }), entry(2, 'T+7', '2024-01-01', { appliesTo: 'closedOnOrAfter' }));
    expect(computedColumns(matter, now)).toMatchObject({ schemeVersion: 1, retentionRule: 'T+5', eligibleOn: '2027-07-01' });
    expect(computedColumns({ ...matter, closedOn: day('2024-01-01') }, now)).toMatchObject({ schemeVersion: 2, retentionRule: 'T+7', eligibleOn: '2031-01-02' });
  });

  it('is not moved by a version that is still to begin, and stays under the last of a retired series', () => {
    const coming = scheme(entry(1, 'C+1', '2010-01-01', { untilOn: day('2026-12-31') }), entry(2, 'C+9', '2027-01-01'));
    expect(computedColumns(enquiry, coming)).toMatchObject({ schemeVersion: 1, eligibleOn: '2025-01-01' });
    expect(retentionOf(enquiry, coming, [], day('2027-02-02'))).toMatchObject({ version: 2, eligibleOn: '2033-01-01' });
    expect(computedColumns(enquiry, scheme(entry(1, 'C+1', '2010-01-01', { untilOn: day('2022-12-31') })))).toMatchObject({ schemeVersion: 1, eligibleOn: '2025-01-01' });
    expect(computedColumns(enquiry, scheme(entry(1, 'C+1', '2027-01-01')))).toMatchObject({ schemeVersion: null, eligibleOn: null });
  });

  it('that is transitory may go from the day after it was filed, unless it is held', () => {
    const note = { ...unknown, seriesCode: transitoryCode, classifiedOn: day('2026-05-31') };
    expect(retentionOf(note, scheme(), [], today)).toMatchObject({ state: 'eligible', eligibleOn: '2026-06-01', finalDisposition: 'destroy' });
    expect(retentionOf(note, scheme(), [], day('2026-05-31'))).toMatchObject({ state: 'running' });
    expect(retentionOf(note, scheme(), [hold('foi', '2026-04-01')], today)).toMatchObject({ state: 'blocked', blockedBy: ['foiHold'] });
    expect(computedColumns(note, scheme())).toEqual({ schemeVersion: null, retentionRule: null, semiActiveOn: null, eligibleOn: '2026-06-01', finalDisposition: 'destroy' });
    expect(story(retentionOf(note, scheme(), [], today))[0]).toBe('It was filed as transitory on May 31, 2026. It may go from the day after.');
  });
});

describe('the reopenings of a record', () => {
  it('are kept as text and read again, first to last', () => {
    const first = withReopening(null, { closed: day('2023-05-01'), reopened: day('2024-02-01') });
    const second = withReopening(first ?? '', { closed: day('2024-11-15'), reopened: day('2025-01-01') });
    expect(readReopenings(second ?? '')).toEqual([{ closed: '2023-05-01', reopened: '2024-02-01' }, { closed: '2024-11-15', reopened: '2025-01-01' }]);
    expect(readReopenings('')).toEqual([]);
  });

  it.each(['{', '{}', '[1]', '[{"closed":"2023-05-01"}]', '[{"closed":"2023-05-01","reopened":"2023-02-30"}]'])('%s, typed past our pages, may hide one: the record has no date and the text is not written over', text => {
    const now = scheme(entry(1, 'T+1', '2010-01-01'));
    expect(retentionOf({ ...enquiry, closedOn: day('2020-01-01'), reopenings: text }, now, [], today)).toMatchObject({ state: 'waiting', blockedBy: ['triggerMissing'] });
    expect(withReopening(text, { closed: day('2023-05-01'), reopened: day('2024-02-01') })).toBeUndefined();
  });
});
