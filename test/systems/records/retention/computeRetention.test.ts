import { computeRetention } from '../../../../src/systems/records/retention/computeRetention';
import { RuleVersion } from '../../../../src/systems/records/retention/contract';
import { latestOf } from '../../../../src/systems/records/retention/latestOf';
import { day, hold, nothing, retention, rule, series, story } from './given';

describe('the last day of retention', () => {
  it.each([
    ['C+1', '2024-09-03', '2026-01-01'],
    ['C', '2024-12-31', '2025-01-01'],
    ['CY+6m nil DE', '2024-02-29', '2025-07-01'],
    ['FY+1y nil DE', '2024-04-01', '2026-04-01'],
    ['FY+6m nil DE', '2024-03-31', '2024-10-01'],
  ])('%s counts from the end of the year of %s', (text, created, expected) => expect(retention(text, { createdOn: day(created) }).eligibleOn).toBe(expected));

  it.each([
    ['T+2', '2024-06-14', '2026-06-15'],
    ['T+1', '2024-02-29', '2025-03-01'],
    ['T+4', '2024-02-29', '2028-03-01'],
    ['E', '2024-06-14', '2024-06-15'],
    ['T+2 CY', '2024-06-14', '2027-01-01'],
    ['T+2 FY', '2024-06-14', '2027-04-01'],
    ['T+2 FY', '2024-03-31', '2026-04-01'],
    ['T+6m CY', '2024-01-10', '2025-01-01'],
    ['T+6m', '2024-08-31', '2025-03-01'],
  ])('%s counts from the closing on %s', (text, closed, expected) => expect(retention(text, { closedOn: day(closed) }).eligibleOn).toBe(expected));

  it('two periods of months are counted at one go', () => {
    expect(retention('CY+6m 6m DE', { createdOn: day('2024-05-05') })).toMatchObject({ semiActiveFrom: '2025-07-01', eligibleOn: '2026-01-01' });
  });

  it('the semi-active time of a rule that is rounded begins when a year does', () => {
    expect(retention('T+1 CY 2y DE', { closedOn: day('2024-06-14') })).toMatchObject({ semiActiveFrom: '2026-01-01', eligibleOn: '2028-01-01' });
  });

  it('a year of the far future is still a date', () => expect(retention('T+500', { closedOn: day('9900-05-05') }).eligibleOn).toBe('9998-05-06'));
});

describe('events', () => {
  it('a closing before the last reopening does not count, whatever their order', () => {
    const reopenings = [{ closed: day('2024-01-01'), reopened: day('2024-06-01') }, { closed: day('2022-01-01'), reopened: day('2022-06-01') }];
    expect(retention('T+2', { closedOn: day('2024-01-01'), reopenings })).toMatchObject({ state: 'waiting', eligibleOn: null, blockedBy: ['triggerMissing'] });
    expect(retention('T+2', { closedOn: day('2024-01-01'), reopenings: [...reopenings].reverse() }).state).toBe('waiting');
    expect(retention('T+2', { closedOn: day('2024-06-01'), reopenings })).toMatchObject({ state: 'running', eligibleOn: '2026-06-02', blockedBy: [] });
    expect(retention('C+2', { createdOn: day('2021-06-01'), reopenings })).toMatchObject({ state: 'eligible', eligibleOn: '2024-01-01' });
  });

  it('personal information puts the date off by a year from its last use, and blocks up to then', () => {
    const facts = { closedOn: day('2024-01-10'), personalInformationLastUsed: day('2025-08-15') };
    expect(retention('T+1 DE', facts, day('2026-08-15'))).toMatchObject({ state: 'blocked', eligibleOn: '2026-08-16', blockedBy: ['personalInformation'] });
    expect(retention('T+1 DE', facts, day('2026-08-16'))).toMatchObject({ state: 'eligible', blockedBy: [] });
    expect(retention('T+5 DE', facts).eligibleOn).toBe('2029-01-11');
  });

  it('an archival review blocks until it is answered', () => {
    expect(retention('C+1*', { createdOn: day('2020-01-01') })).toMatchObject({ state: 'blocked', eligibleOn: '2022-01-01', blockedBy: ['archivalReview'] });
    expect(retention('C+1*', { createdOn: day('2020-01-01'), archivalReviewDone: true })).toMatchObject({ state: 'eligible', blockedBy: [] });
  });

  it('what is permanent or not scheduled has no date, and says so', () => {
    expect(retention('P', { createdOn: day('1990-01-01') })).toMatchObject({ state: 'permanent', eligibleOn: null, finalDisposition: 'permanent', blockedBy: ['permanent'] });
    expect(retention(null, { createdOn: day('1990-01-01') })).toMatchObject({ state: 'unscheduled', eligibleOn: null, finalDisposition: null, blockedBy: ['unscheduled'] });
    expect(computeRetention([], nothing, day('2026-06-01'))).toMatchObject({ state: 'unscheduled', version: undefined });
  });
});

describe('holds', () => {
  const facts = { createdOn: day('2022-08-08') };
  const rules = 'CY+2y nil DE';

  it('one that ends before the schedule does moves nothing', () => {
    expect(retention(rules, { ...facts, holds: [hold('legal', '2023-01-01', '2023-06-30')] })).toMatchObject({ state: 'eligible', eligibleOn: '2025-01-01', blockedBy: [] });
  });

  it('its last day belongs to it', () => {
    const holds = [hold('audit', '2024-06-01', '2025-03-31')];
    expect(retention(rules, { ...facts, holds }, day('2025-03-31'))).toMatchObject({ state: 'blocked', eligibleOn: '2025-04-01', blockedBy: ['auditHold'] });
    expect(retention(rules, { ...facts, holds }, day('2025-04-01'))).toMatchObject({ state: 'eligible', eligibleOn: '2025-04-01', blockedBy: [] });
    expect(retention(rules, { ...facts, holds: [hold('audit', '2024-06-01', '2025-01-01')] }).eligibleOn).toBe('2025-01-02');
    expect(retention(rules, { ...facts, holds: [hold('audit', '2024-06-01', '2024-12-31')] }).eligibleOn).toBe('2025-01-01');
  });

  it('several follow one another, in whatever order they are given', () => {
    const holds = [hold('audit', '2025-05-01', '2025-12-31'), hold('foi', '2024-11-01', '2025-06-30'), hold('foi', '2026-03-01', '2026-04-30')];
    expect(retention(rules, { ...facts, holds }, day('2025-06-01'))).toMatchObject({ eligibleOn: '2026-01-01', blockedBy: ['foiHold', 'auditHold'] });
    // It was not disposed of before the third began, so that holds it too.
    expect(retention(rules, { ...facts, holds }, day('2026-03-15'))).toMatchObject({ state: 'blocked', eligibleOn: '2026-05-01', blockedBy: ['foiHold'] });
  });

  it('one without an end blocks and moves nothing', () => {
    const result = retention(rules, { ...facts, holds: [hold('legal', '2024-11-01'), hold('legal', '2025-02-01')] });
    expect(result).toMatchObject({ state: 'blocked', eligibleOn: '2025-01-01', blockedBy: ['legalHold'] });
    expect(retention(rules, { ...facts, holds: [hold('legal', '2024-11-01')] }, day('2024-10-31')).blockedBy).toEqual([]);
  });

  it('they stand against what has no date too', () => {
    expect(retention('T+1', { holds: [hold('foi', '2026-01-01')] }).blockedBy).toEqual(['triggerMissing', 'foiHold']);
  });
});

describe('a rule that changed', () => {
  const before = { version: 1, rule: rule('T+5'), to: day('2023-12-31'), appliesTo: 'allUndisposed' } as const satisfies RuleVersion;
  const after = { version: 2, rule: rule('T+7'), from: day('2024-01-01') } as const;
  const of = (closed: string | null, appliesTo: RuleVersion['appliesTo'], asOf = '2026-06-01') =>
    computeRetention([[before, { ...after, appliesTo }]], { ...nothing, closedOn: closed === null ? null : day(closed) }, day(asOf));

  it('applies to all that is still here', () => expect(of('2022-06-30', 'allUndisposed')).toMatchObject({ version: 2, eligibleOn: '2029-07-01' }));

  it('or to what is closed on or after its first day: the older version stays for the rest', () => {
    expect(of('2023-12-31', 'closedOnOrAfter')).toMatchObject({ version: 1, eligibleOn: '2029-01-01' });
    expect(of('2024-01-01', 'closedOnOrAfter')).toMatchObject({ version: 2, eligibleOn: '2031-01-02' });
    expect(of(null, 'closedOnOrAfter')).toMatchObject({ version: 2, state: 'waiting' });
  });

  it('does not apply before it begins', () => expect(of('2022-06-30', 'allUndisposed', '2023-12-31')).toMatchObject({ version: 1, eligibleOn: '2027-07-01' }));

  it('years of the calendar are closed when they end', () => {
    const versions: readonly RuleVersion[] = [{ ...before, rule: rule('C+1') }, { ...after, rule: rule('C+3'), from: day('2023-07-01'), appliesTo: 'closedOnOrAfter' }];
    expect(computeRetention([versions], { ...nothing, createdOn: day('2023-05-10') }, day('2026-06-01'))).toMatchObject({ version: 2, eligibleOn: '2027-01-01' });
    expect(computeRetention([versions], { ...nothing, createdOn: day('2022-05-10') }, day('2026-06-01'))).toMatchObject({ version: 1, eligibleOn: '2024-01-01' });
  });

  it('may end the schedule, or leave out what was closed before there was one', () => {
    const ended = [before, { ...after, rule: null, appliesTo: 'allUndisposed' as const }];
    expect(computeRetention([ended], { ...nothing, closedOn: day('2020-01-01') }, day('2026-06-01'))).toMatchObject({ state: 'unscheduled', eligibleOn: null });
    const first = series('T+1', { from: day('2024-01-01'), appliesTo: 'closedOnOrAfter' });
    const early = computeRetention([first], { ...nothing, closedOn: day('2023-05-05') }, day('2026-06-01'));
    expect(early).toMatchObject({ state: 'unscheduled', blockedBy: ['unscheduled'] });
    expect(story(early)).toEqual(['The series covers what is closed from January 1, 2024 on. This was closed before, on May 5, 2023, so no approved schedule covers it and it is kept.']);
  });
});

describe('several series', () => {
  const facts = { ...nothing, closedOn: day('2020-05-05'), createdOn: day('2020-05-05') };
  const of = (...rules: (string | null)[]) => computeRetention(rules.map(text => series(text)), facts, day('2026-06-01'));

  it('the longest applies; what keeps for good, or is not scheduled, is longer than any', () => {
    expect(of('T+2', 'T+7')).toMatchObject({ eligibleOn: '2027-05-06' });
    expect(of('T+2', 'P', 'T+7')).toMatchObject({ state: 'permanent' });
    expect(of('T+2', null)).toMatchObject({ state: 'unscheduled' });
    expect(of('T+2', 'S+1')).toMatchObject({ state: 'waiting', blockedBy: ['triggerMissing'] });
  });

  it('what one gives to the Archives no other destroys, and a review that one asks for is asked for', () => {
    expect(of('T+2 TRANSFER', 'T+7 DESTROY')).toMatchObject({ eligibleOn: '2027-05-06', finalDisposition: 'transfer' });
    expect(of('T+1*', 'T+2 DE')).toMatchObject({ blockedBy: ['archivalReview'], state: 'blocked' });
  });
});

it('a box waits for its latest file, and for one without a date for good', () => {
  const file = (eligibleOn: string | null) => ({ eligibleOn: eligibleOn === null ? null : day(eligibleOn) });
  expect(latestOf([file('2026-01-01'), file('2027-01-01'), file('2025-10-01')])).toBe('2027-01-01');
  expect(latestOf([file('2026-01-01'), file(null)])).toBeNull();
  expect(latestOf([])).toBeNull();
});

it('the schedule and the rule both say the end: the one that keeps more stands', () => {
  const of = (text: string, final: RuleVersion['final']) => computeRetention([series(text, { final })], { ...nothing, closedOn: day('2020-05-05') }, day('2026-06-01'));
  expect(of('T+1', 'selective').finalDisposition).toBe('selective');
  expect(of('T+1 TRANSFER', 'destroy').finalDisposition).toBe('transfer');
  expect(of('P', 'destroy')).toMatchObject({ finalDisposition: 'permanent', state: 'permanent' });
  expect(of('T+1', 'permanent')).toMatchObject({ state: 'permanent', eligibleOn: null });
  expect(of('T+1', undefined).finalDisposition).toBeNull();
});

it('the steps tell the whole way to the date, in order', () => {
  const result = computeRetention(
    [[series('FY+1y nil DE')[0], { version: 2, rule: rule('FY+1y 5y DE'), from: day('2020-04-01'), appliesTo: 'allUndisposed' }], series('C+1*')],
    { ...nothing, createdOn: day('2018-05-10'), personalInformationLastUsed: day('2024-06-30'), holds: [hold('foi', '2025-01-10', '2025-09-30'), hold('legal', '2026-01-05')] },
    day('2026-06-01'),
  );
  expect(result).toMatchObject({ state: 'blocked', eligibleOn: '2025-10-01', semiActiveFrom: '2020-04-01', blockedBy: ['legalHold', 'archivalReview'] });
  expect(story(result)).toEqual([
    'Version 2 of the series, in force from April 1, 2020, applies to every record that is still here.',
    'The rule of the series is FY+1y 5y DE.',
    'The record is of May 10, 2018. Its fiscal year ends on March 31, 2019, and years are counted from there.',
    'It is kept for 1 year, up to and including March 31, 2020.',
    'From April 1, 2020 it is semi-active for 5 years, up to and including March 31, 2025.',
    '2 series cover the record. The longest retention applies.',
    'Its personal information was last used on June 30, 2024 and is kept for a year after that, up to and including June 30, 2025.',
    'A hold for a freedom of information request stands from January 10, 2025 up to and including September 30, 2025. The date moves to the day after.',
    'A hold for litigation stands since January 5, 2026, and its end is not known. Until it ends, nothing may be disposed of.',
    'An archivist has to look at the record before any disposition, and has not answered yet.',
    'Disposition may happen from October 1, 2025.',
    'The schedule does not say what becomes of the record in the end. Until it does, nothing is destroyed.',
  ]);
});
