import fc from 'fast-check';
import { addDays, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { outcomes, Outcome, requesterCategories, RequesterCategory, requestKinds, RequestKind } from '../../../../src/systems/foi/choices';
import { StatisticsTable } from '../../../../src/systems/foi/statistics/table';
import { Counted } from '../../../../src/systems/foi/work/activityData';
import { cell, decided, did, extended, received, reportOn, table, thirdPartyNotified } from './lives';

const dates = { regime: 'ON-FOI-CAL30', dueStrict: null, dueOperational: null };
const day = calendarDate;

/** Seven lives, counted by hand below. */
const lives: readonly (readonly Counted[])[] = [
  // In 2025 and answered in 2026: received elsewhere, completed here. 20 days.
  [received('2025-0001', '2025-12-20'), decided('2026-01-09')],
  // 31 days, within an extension.
  [received('2026-0001', '2026-01-05', { kind: 'personal', requesterCategory: 'individual' }), extended('2026-01-20'), decided('2026-02-05', { outcome: 'partDisclosed', exemptions: '21(1)(f), 17', permittedUntil: day('2026-03-06') })],
  // 95 days, late in spite of both notices.
  [received('2026-0002', '2026-01-10'), extended('2026-01-20'), thirdPartyNotified('2026-01-22'), decided('2026-04-15', { outcome: 'noneDisclosed', exemptions: '17', permittedUntil: day('2026-03-11') })],
  // Withdrawn while its clock did not run.
  [received('2026-0003', '2026-02-01', { feePaidOn: null }), did('close', { outcome: 'withdrawn', decisionSentOn: null, endedOn: day('2026-02-10'), exemptions: null, permittedUntil: null, ...dates })],
  // Closed after its decision: one completion, on the day of the decision.
  [received('2026-0004', '2026-03-01', { source: 'corporate' }), decided('2026-03-31', { outcome: 'noRecords' }), did('close', { outcome: 'noRecords', decisionSentOn: null, endedOn: day('2026-05-01'), exemptions: null, permittedUntil: day('2026-03-31'), ...dates })],
  // Received in the year, decided in the next.
  [received('2026-0005', '2026-12-15'), decided('2027-01-10')],
  // Open and past its date.
  [received('2026-0006', '2026-06-01', { dueOperational: day('2026-07-02') }), did('appeal', { appealedOn: day('2026-07-20') })],
];

describe('a year counted by hand', () => {
  const report = reportOn(lives);

  it('counts what was received in the year by kind and source', () => {
    expect(cell(report, 'received', 'media', 'general').requests).toEqual(['2026-0002', '2026-0003', '2026-0004', '2026-0005', '2026-0006']);
    expect(cell(report, 'received', 'individual', 'personal').requests).toEqual(['2026-0001']);
    expect(table(report, 'received').total?.cells.map(({ value }) => value)).toEqual([1, 5]);
  });

  it('counts a request as completed in the year of its decision, whenever it was received or closed', () => {
    expect(cell(report, 'completed', 'media', 'general').requests).toEqual(['2025-0001', '2026-0002', '2026-0003', '2026-0004']);
    expect(cell(report, 'completed', 'total', 'personal').requests).toEqual(['2026-0001']);
  });

  it('counts the days from receipt to completion', () => {
    const row = (id: string) => cell(report, 'time-calendarDay', id, 'general').requests;
    expect(row('upTo30')).toEqual(['2025-0001', '2026-0003', '2026-0004']);
    expect(cell(report, 'time-calendarDay', 'upTo60', 'personal').requests).toEqual(['2026-0001']);
    expect(row('upTo90')).toEqual([]);
    expect(row('over90')).toEqual(['2026-0002']);
  });

  it('tells compliance by the notices that were sent', () => {
    expect(cell(report, 'compliance', 'none', 'within').requests).toEqual(['2025-0001', '2026-0003', '2026-0004']);
    expect(cell(report, 'compliance', 'extension', 'within').requests).toEqual(['2026-0001']);
    expect(cell(report, 'compliance', 'both', 'over').requests).toEqual(['2026-0002']);
    expect(cell(report, 'compliance', 'total', 'within').value).toBe(4);
  });

  it('gives the rate by the basic time, and the rate with the notices', () => {
    expect(cell(report, 'rates', 'basic', 'share')).toMatchObject({ value: 60, requests: ['2025-0001', '2026-0003', '2026-0004'] });
    expect(cell(report, 'rates', 'extended', 'share').value).toBe(80);
  });

  it('puts each outcome under the heading of the commissioner', () => {
    expect(cell(report, 'disposition', 'all', 'general').value).toBe(1);
    expect(cell(report, 'disposition', 'part', 'personal').value).toBe(1);
    expect(cell(report, 'disposition', 'none', 'general').value).toBe(1);
    expect(cell(report, 'disposition', 'noRecords', 'general').value).toBe(1);
    expect(cell(report, 'disposition', 'ended', 'general').requests).toEqual(['2026-0003']);
  });

  it('counts a section once for each request to which it was applied', () => {
    expect(table(report, 'exemptions').rows.map(({ id, cells }) => [id, cells[0].requests])).toEqual([
      ['FIPPA-17', ['2026-0001', '2026-0002']],
      ['FIPPA-21', ['2026-0001']],
    ]);
  });

  it('counts appeals, and what silence refused', () => {
    expect(cell(report, 'appeals', 'appeals', 'requests').requests).toEqual(['2026-0006']);
    expect(cell(report, 'appeals', 'deemed', 'requests').requests).toEqual(['2026-0002', '2026-0006']);
  });

  it('counts the application fees of the year, a fee that never came not', () => {
    expect(cell(report, 'fees', 'application', 'dollars')).toMatchObject({ value: 25, requests: ['2026-0001', '2026-0002', '2026-0004', '2026-0005', '2026-0006'] });
  });

  it('counts this office’s own requests alone when asked', () => {
    expect(cell(reportOn(lives, { scope: 'direct' }), 'completed', 'total', 'general').value).toBe(3);
    expect(cell(reportOn(lives, { scope: 'corporate' }), 'completed', 'total', 'general').requests).toEqual(['2026-0004']);
  });

  it('does not deem refused what is due tomorrow', () => {
    const [, , , , , , open] = lives;
    expect(cell(reportOn([open], { today: day('2026-07-02') }), 'appeals', 'deemed', 'requests').value).toBe(0);
    expect(cell(reportOn([open], { today: day('2026-07-03') }), 'appeals', 'deemed', 'requests').value).toBe(1);
  });
});

it('counts the days of requests received from July 2026 in business days, in a table of their own', () => {
  // Day 1 is Friday, July 3; day 45 is Thursday, September 3, the Civic Holiday among them.
  const report = reportOn([[received('2026-0001', '2026-07-02'), decided('2026-09-03')], [received('2026-0002', '2026-07-02'), decided('2026-09-04')]]);
  expect(cell(report, 'time-businessDay', 'upTo45', 'general').requests).toEqual(['2026-0001']);
  expect(cell(report, 'time-businessDay', 'upTo90', 'general').requests).toEqual(['2026-0002']);
  expect(cell(report, 'time-calendarDay', 'total', 'general').value).toBe(0);
});

it('counts the latest estimate of the year, its lines by reason, and what was waived', () => {
  const estimate = { sentOn: day('2026-01-20'), total: 130.1, search: 90, preparation: 30, programming: 0, pages: 10.1, discs: 0, external: 0, ...dates };
  const report = reportOn([[
    received('2026-0001', '2026-01-05'),
    did('estimateFees', { ...estimate, total: 300, search: 300, preparation: 0, pages: 0 }),
    did('estimateFees', estimate),
    did('recordDeposit', { depositPaidOn: day('2026-02-01'), amount: 65.05, ...dates }),
    did('waiveFees', { waivedOn: day('2026-02-10'), amount: 65.05, waiverReason: 'hardship', ...dates }),
  ]]);
  expect(['additional', 'deposits', 'waived'].map(row => cell(report, 'fees', row, 'dollars').value)).toEqual([130.1, 65.05, 65.05]);
  expect(cell(report, 'feeReasons', 'search', 'dollars').value).toBe(90);
  expect(cell(report, 'feeReasons', 'total', 'dollars').value).toBe(130.1);
  expect(cell(report, 'waivers', 'hardship', 'dollars')).toMatchObject({ value: 65.05, requests: ['2026-0001'] });
});

it('counts a request that is reopened and decided again in the year of each decision', () => {
  const life = [received('2026-0001', '2026-01-05'), decided('2026-02-01', { outcome: 'noneDisclosed' }), did('reopen', { reopenedOn: day('2027-01-15') }), decided('2027-02-01')];
  expect(cell(reportOn([life]), 'disposition', 'none', 'general').value).toBe(1);
  expect(cell(reportOn([life], { year: 2027 }), 'disposition', 'all', 'general').value).toBe(1);
});

it('counts a request that is reopened and decided again in one year once, by its last decision', () => {
  const report = reportOn([[received('2026-0001', '2026-01-05'), decided('2026-02-01', { outcome: 'noneDisclosed' }), did('reopen', { reopenedOn: day('2026-03-15') }), decided('2026-04-01')]]);
  expect(cell(report, 'completed', 'total', 'general').value).toBe(1);
  expect(cell(report, 'disposition', 'all', 'general').value).toBe(1);
});

it('takes the end of an appeal as the decision where there was none before, and as no new one where there was', () => {
  const ended = did('endAppeal', { endedOn: day('2026-09-01'), result: 'changed', outcome: 'allDisclosed', decisionSentOn: null, ...dates });
  const first = did('endAppeal', { endedOn: day('2026-09-01'), result: 'changed', outcome: 'allDisclosed', decisionSentOn: day('2026-09-01'), ...dates, dueOperational: day('2026-02-05') });
  const report = reportOn([[received('2026-0001', '2026-01-05'), decided('2026-02-01', { outcome: 'noneDisclosed' }), ended], [received('2026-0002', '2026-01-06'), first]]);
  expect(cell(report, 'disposition', 'none', 'general').requests).toEqual(['2026-0001']);
  expect(cell(report, 'disposition', 'all', 'general').requests).toEqual(['2026-0002']);
  expect(cell(report, 'compliance', 'none', 'over').requests).toEqual(['2026-0002']);
});

it('takes the latest correction of a category', () => {
  const report = reportOn([[received('2026-0001', '2026-01-05'), did('amend', { requesterCategory: 'business', source: 'corporate' })]]);
  expect(cell(report, 'received', 'business', 'general').value).toBe(1);
  expect(cell(report, 'received', 'media', 'general').value).toBe(0);
});

it('counts the work of call-outs in minutes', () => {
  const answer = { requestNumber: '2026-0001', answeredOn: day('2026-02-01'), isNil: false, searchMinutes: 45, preparationMinutes: 15, records: 3, pages: 40 };
  const report = reportOn([], { answers: [answer, { ...answer, isNil: true, pages: 0 }, { ...answer, answeredOn: day('2025-12-31') }] });
  expect(['answers', 'nil', 'search', 'preparation', 'pages'].map(row => cell(report, 'callOuts', row, 'amount').value)).toEqual([2, 1, 90, 30, 40]);
});

it('says nil for a year in which nothing came and nothing was completed', () => {
  expect(reportOn([]).isNil).toBe(true);
  expect(reportOn(lives, { year: 2020 }).isNil).toBe(true);
  expect(reportOn(lives).isNil).toBe(false);
});

describe('whatever lives there are', () => {
  const anyLife = fc.record({
    kind: fc.constantFrom(...(Object.keys(requestKinds) as RequestKind[])),
    requesterCategory: fc.constantFrom(...(Object.keys(requesterCategories) as RequesterCategory[])),
    outcome: fc.option(fc.constantFrom(...(Object.keys(outcomes) as Outcome[]))),
    receivedAfter: fc.integer({ min: -60, max: 400 }),
    took: fc.integer({ min: 0, max: 200 }),
    slack: fc.option(fc.integer({ min: -40, max: 40 })),
    isExtended: fc.boolean(),
    hasThirdParty: fc.boolean(),
  });
  const anyLives = fc.array(anyLife, { maxLength: 40 }).map(facts =>
    facts.map(({ kind, requesterCategory, outcome, receivedAfter, took, slack, isExtended, hasThirdParty }, place) => {
      const receivedOn = addDays(day('2026-01-01'), receivedAfter);
      const endedOn = addDays(receivedOn, took);
      const life = [received(`2026-${String(place).padStart(4, '0')}`, receivedOn, { kind, requesterCategory })];
      if (isExtended) life.push(extended(receivedOn));
      if (hasThirdParty) life.push(thirdPartyNotified(receivedOn));
      if (outcome) life.push(decided(endedOn, { outcome, permittedUntil: slack === null ? null : addDays(endedOn, slack) }));
      return life;
    }),
  );
  const partitions = ['received', 'completed', 'compliance', 'disposition'];

  it('the cells of a table add up to its total, and each request stands in exactly one of them', () => {
    fc.assert(
      fc.property(anyLives, some => {
        const report = reportOn(some);
        for (const each of report.tables.filter(({ total }) => total !== undefined)) expect(sums(each)).toEqual(each.total?.cells.map(({ value }) => value));
        for (const id of partitions) expect(placesIn(table(report, id))).toEqual([...new Set(placesIn(table(report, id)))]);
        const times = [...placesIn(table(report, 'time-calendarDay')), ...placesIn(table(report, 'time-businessDay'))].sort();
        for (const id of ['completed', 'compliance', 'disposition']) expect(placesIn(table(report, id))).toEqual(times);
      }),
      { numRuns: 60 },
    );
  });

  it('every number has the requests behind it', () => {
    fc.assert(
      fc.property(anyLives, some => {
        const cells = reportOn(some).tables.flatMap(({ rows }) => rows.flatMap(row => row.cells));
        expect(cells.filter(({ unit, value, requests }) => unit === 'requests' ? requests.length !== value : value > 0 !== requests.length > 0)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function sums({ rows, columns }: StatisticsTable): readonly number[] {
  return columns.map((_, column) => rows.reduce((sum, { cells }) => sum + Math.round(cells[column].value * 100), 0) / 100);
}

/** Every appearance of a request in a cell. */
function placesIn({ rows }: StatisticsTable): readonly string[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ requests }) => requests)).sort();
}
