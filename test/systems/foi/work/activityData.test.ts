import { actionOfEntry } from '../../../../src/kernel/activity/chain';
import { isCounted, readCounted } from '../../../../src/systems/foi/work/activityData';
import { endAppeal } from '../../../../src/systems/foi/work/steps/appeal';
import { extend } from '../../../../src/systems/foi/work/steps/clock';
import { reopen } from '../../../../src/systems/foi/work/steps/reopen';
import { transfer } from '../../../../src/systems/foi/work/steps/transfer';
import { allActivity, register, today } from './cases';
import { officeForEachTest } from '../../../support/workingOffice';
import { requestIn, taken } from './scenes';

const office = officeForEachTest();

it('lets the statistics read every entry that they count, as the steps write it', async () => {
  const appealed = await requestIn(office, 'appealed');
  await taken(office, 'foiCoordinator', endAppeal, appealed, { endedOn: today, result: 'changed', outcome: 'allDisclosed' });
  await taken(office, 'foiCoordinator', reopen, await requestIn(office, 'closed'), { reopenedOn: today, reason: 'More records were found' });
  await taken(office, 'foiCoordinator', extend, await requestIn(office, 'review'), { noticeSentOn: today, days: 30, ground: 'volume', reason: 'Many boxes' });
  await taken(office, 'foiCoordinator', transfer, await register(office.as('foiCoordinator')), { transferKind: 'forward', institution: 'City', sentOn: today });

  const entries = (await allActivity(office.as('foiCoordinator'))).filter(({ title }) => isCounted(title));
  const unread = entries.filter(entry => isCounted(entry.title) && readCounted(entry.title, actionOfEntry(entry)?.data ?? null) === undefined);
  expect(unread.map(({ title, data }) => `${title} ${data}`)).toEqual([]);
  expect(new Set(entries.map(({ title }) => title))).toEqual(new Set(['register', 'decide', 'appeal', 'endAppeal', 'close', 'reopen', 'extend', 'transfer']));
});

it.each([
  ['register', {}],
  ['decide', { outcome: 'everything', decisionSentOn: '2026-03-10' }],
  ['decide', { outcome: 'allDisclosed', decisionSentOn: 'soon' }],
  ['answer', { requestNumber: '2026-0001', found: 'records', searchMinutes: -1 }],
  ['reopen', null],
] as const)('does not read %s from %j', (action, data) => {
  expect(readCounted(action, data)).toBeUndefined();
});

it('reads the data of earlier versions, which lack what may be absent', () => {
  expect(readCounted('decide', { outcome: 'allDisclosed', decisionSentOn: '2026-03-10', more: 'text' })).toEqual({
    action: 'decide',
    data: { outcome: 'allDisclosed', decisionSentOn: '2026-03-10', endedOn: null, exemptions: null, permittedUntil: null, regime: null, dueStrict: null, dueOperational: null },
  });
});
