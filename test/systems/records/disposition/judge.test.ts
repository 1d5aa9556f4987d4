import fc from 'fast-check';
import { addDays, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { DisposalFacts, judge, methodFor, Refusal } from '../../../../src/systems/records/disposition/judge';
import { FinalDisposition, finalDispositions } from '../../../../src/systems/records/retained';
import { Block, Retention } from '../../../../src/systems/records/retention/contract';

const asOf = calendarDate('2026-03-10');
const asked = { method: 'destroy', batch: null, asOf } as const;
const due: Retention = { state: 'eligible', eligibleOn: asOf, semiActiveFrom: null, finalDisposition: 'destroy', blockedBy: [], version: 1, steps: [] };
const fit: DisposalFacts = { medium: 'document', seriesCode: 'ENV-SPL-10', retention: due, archivalReview: null, custody: null, isDisposed: false, batch: null, isAsLeft: true, inside: null, boxFellows: [] };
const whose = (retention: Partial<Retention>): DisposalFacts => ({ ...fit, retention: { ...due, ...retention } });

it('lets a record go on the first day on which it is eligible', () => {
  expect(judge(fit, asked)).toEqual([]);
  expect(judge(fit, { ...asked, asOf: addDays(asOf, -1) })).toEqual(['notYet']);
});

it.each<readonly [string, DisposalFacts, readonly Refusal[]]>([
  ['is on hold', whose({ state: 'running', blockedBy: ['legalHold', 'foiHold', 'auditHold'] }), ['legalHold', 'foiHold', 'auditHold']],
  ['is on hold though the clock calls it eligible', whose({ blockedBy: ['foiHold'] }), ['foiHold']],
  ['is not scheduled', whose({ state: 'unscheduled', eligibleOn: null, finalDisposition: null, blockedBy: ['unscheduled'] }), ['unscheduled']],
  ['is of a schedule that does not say how it ends', whose({ finalDisposition: null }), ['unscheduled']],
  ['is permanent', whose({ state: 'permanent', eligibleOn: null, finalDisposition: 'permanent' }), ['permanent']],
  ['waits for its trigger', whose({ state: 'waiting', eligibleOn: null, blockedBy: ['triggerMissing'] }), ['triggerMissing']],
  ['is still running', whose({ state: 'running', eligibleOn: addDays(asOf, 1) }), ['notYet']],
  ['has no reason but is not eligible', whose({ state: 'waiting', eligibleOn: null }), ['notYet']],
  ['had its personal information used', whose({ state: 'running', blockedBy: ['personalInformation'] }), ['personalInformation']],
  ['waits for an archivist', whose({ finalDisposition: 'selective' }), ['archivalReview']],
  ['goes to the Archives', whose({ finalDisposition: 'transfer' }), ['otherMethod']],
  ['was kept by an archivist', { ...fit, archivalReview: 'keep' }, ['otherMethod']],
  ['is not classified', { ...fit, seriesCode: null }, ['unclassified']],
  ['is charged out', { ...fit, medium: 'paperFile', custody: 'chargedOut' }, ['chargedOut']],
  ['is missing', { ...fit, medium: 'paperFile', custody: 'missing' }, ['missing']],
  ['shares its box with a file that waits', { ...fit, medium: 'paperFile', custody: 'boxed', boxFellows: [due, { ...due, state: 'running' }] }, ['boxWaits']],
  ['was changed past our pages', { ...fit, isAsLeft: false }, ['changedOutside']],
  ['stands in another batch', { ...fit, batch: 'D-2026-0002' }, ['inAnotherBatch']],
  ['has a record of its own inside', { ...fit, medium: 'folder', inside: { hasOwnSeries: true, isHeld: false } }, ['keptInside']],
  ['has something on hold inside', { ...fit, medium: 'folder', inside: { hasOwnSeries: false, isHeld: true } }, ['heldInside']],
  ['is disposed of already', { ...fit, isDisposed: true }, ['alreadyDisposed']],
])('keeps a record that %s', (_why, facts, refusals) => {
  expect(judge(facts, asked)).toEqual(refusals);
});

it('stays fit in its own batch', () => {
  expect(judge({ ...fit, batch: 'D-2026-0001' }, { ...asked, batch: 'D-2026-0001' })).toEqual([]);
});

it('what goes to the Archives is never destroyed, and what an archivist selects from waits for the archivist', () => {
  expect(methodFor('transfer', null)).toBe('transfer');
  expect(methodFor('transfer', 'release')).toBe('transfer');
  expect(methodFor('selective', null)).toBeNull();
  expect(methodFor('selective', 'keep')).toBe('transfer');
  expect(methodFor('selective', 'release')).toBe('destroy');
  expect(methodFor('permanent', 'release')).toBeNull();
});

const blocks = ['legalHold', 'foiHold', 'auditHold', 'personalInformation', 'unscheduled', 'triggerMissing', 'archivalReview', 'permanent'] as const satisfies readonly Block[];
const anyRetention: fc.Arbitrary<Retention> = fc.record({
  state: fc.constantFrom<Retention['state']>('unscheduled', 'permanent', 'waiting', 'running', 'eligible'),
  eligibleOn: fc.option(fc.integer({ min: -400, max: 400 }).map(days => addDays(asOf, days)), { nil: null }),
  semiActiveFrom: fc.constant(null),
  finalDisposition: fc.option(fc.constantFrom(...(Object.keys(finalDispositions) as FinalDisposition[])), { nil: null }),
  blockedBy: fc.subarray([...blocks]),
  version: fc.constant(1),
  steps: fc.constant([]),
});
const anyFacts: fc.Arbitrary<DisposalFacts> = fc.record({
  medium: fc.constantFrom('document', 'folder', 'paperFile'),
  seriesCode: fc.option(fc.constant('ENV-SPL-10'), { nil: null }),
  retention: anyRetention,
  archivalReview: fc.constantFrom(null, 'keep', 'release'),
  custody: fc.constantFrom(null, 'inShelf', 'chargedOut', 'missing', 'boxed'),
  isDisposed: fc.boolean(),
  batch: fc.constantFrom(null, 'D-2026-0001', 'D-2026-0002'),
  isAsLeft: fc.boolean(),
  inside: fc.option(fc.record({ hasOwnSeries: fc.boolean(), isHeld: fc.boolean() }), { nil: null }),
  boxFellows: fc.array(anyRetention, { maxLength: 2 }),
});

it('nothing goes that is blocked, undated, of another method, away, changed or disposed of', () => {
  const method = fc.constantFrom('destroy' as const, 'transfer' as const);
  fc.assert(
    fc.property(anyFacts, method, (facts, wanted) => {
      if (judge(facts, { method: wanted, batch: 'D-2026-0001', asOf }).length > 0) return;
      const { retention } = facts;
      expect(retention).toMatchObject({ state: 'eligible', blockedBy: [] });
      expect(retention.eligibleOn !== null && retention.eligibleOn <= asOf).toBe(true);
      expect(methodFor(retention.finalDisposition, facts.archivalReview)).toBe(wanted);
      expect(facts).toMatchObject({ isDisposed: false, isAsLeft: true });
      expect(['chargedOut', 'missing']).not.toContain(facts.custody);
      expect(facts.boxFellows.every(({ state }) => state === 'eligible')).toBe(true);
      expect(facts.batch).not.toBe('D-2026-0002');
    }),
    { numRuns: 20_000 },
  );
});
