/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { thirdParties } from '../../../../../src/systems/foi/caseLists';
import { foiActivity, FoiRequest, requests } from '../../../../../src/systems/foi/lists';
import { ThirdPartiesSection } from '../../../../../src/systems/foi/ui/review/ThirdPartiesSection';
import { notifyThirdParty } from '../../../../../src/systems/foi/work/thirdParties/notifyThirdParty';
import { findings } from '../../../../ui/support/accessible';
import { TestOffice } from '../../../../ui/support/office';
import { loaded, put } from '../../../../ui/support/screen';
import { registered } from '../foiOffice';
import { showSection } from '../sectionScreen';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
});

const panel = () => within(screen.getByRole('dialog'));
async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }));
  await screen.findByRole('dialog');
  await loaded();
}
const row = () => office.lists.rows(thirdParties)[0].fields;

async function notified(name = 'Acme Bridges'): Promise<FoiRequest> {
  const work = office.work('coordinator');
  const outcome = await notifyThirdParty.run(work, await registered(office), { name, contact: null, section: '17', noticeSentOn: calendarDate('2026-03-04') }, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}

it('notifies a third party whose name stays out of drafts and Activity', async () => {
  await showSection(office, ThirdPartiesSection, await registered(office));
  expect(screen.getByText('No third party was notified.')).toBeTruthy();
  await press('Notify a third party');
  await put('Third party', 'Acme Bridges');
  await put(/Address, e-mail/, '7 Hidden Road');
  await userEvent.click(panel().getByRole('radio', { name: /^17 / }));
  await waitFor(() => expect(localStorage).toHaveLength(1));
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/Acme|Hidden/);
  await userEvent.click(panel().getByRole('button', { name: 'Notify a third party' }));
  expect(await screen.findByText('The notice is recorded.')).toBeTruthy();
  expect(await screen.findByText('Acme Bridges')).toBeTruthy();
  expect(row()).toMatchObject({ contact: '7 Hidden Road', section: '17', noticeSentOn: '2026-03-10', representationsDueOn: '2026-03-30', dueOn: '2026-04-09' });
  expect(office.lists.rows(requests)[0].fields.events).toContain('thirdPartyNoticeSent');
  expect(JSON.stringify(office.lists.rows(foiActivity))).not.toMatch(/Acme|Hidden/);
});

it('records the answer, and a decision no earlier than it may be sent', async () => {
  await showSection(office, ThirdPartiesSection, await notified());
  await press('Record the decision: Acme Bridges');
  expect(panel().getByText('The decision may be sent from March 25, 2026.')).toBeTruthy();
  await userEvent.click(panel().getByRole('radio', { name: 'Release in part' }));
  await userEvent.click(panel().getByRole('button', { name: 'Record the decision' }));
  expect(await panel().findByText(/Decision sent on: Check the day/, { selector: 'a' })).toBeTruthy();
  await userEvent.click(panel().getByRole('button', { name: 'Cancel' }));

  await press("Record a third party's answer");
  await userEvent.click(panel().getByRole('radio', { name: 'Objects' }));
  await put(/^Representations/, 'Our prices are secret.');
  await userEvent.click(panel().getByRole('button', { name: "Record a third party's answer" }));
  expect(await screen.findByText('The answer is recorded.')).toBeTruthy();
  expect(JSON.stringify({ ...localStorage })).not.toContain('secret');
  expect(row()).toMatchObject({ status: 'responded', position: 'objects', representations: 'Our prices are secret.', respondedOn: '2026-03-10' });

  await loaded();
  await press('Record the decision: Acme Bridges');
  await userEvent.click(panel().getByRole('radio', { name: 'Release in part' }));
  await userEvent.click(panel().getByRole('button', { name: 'Record the decision' }));
  expect(await screen.findByText('The decision is recorded.')).toBeTruthy();
  expect(row()).toMatchObject({ status: 'decided', disposition: 'sever', decidedOn: '2026-03-10' });
});

it('shows a notice that broke off, and completes it', async () => {
  const request = await registered(office);
  office.lists.mishaps.push({ when: 'after', problem: { kind: 'unexpected', status: 500 } });
  const work = office.work('coordinator');
  await expect(notifyThirdParty.run(work, request, { name: 'Acme Bridges', contact: null, section: '17', noticeSentOn: calendarDate('2026-03-04') }, 'one')).rejects.toThrow();
  await showSection(office, ThirdPartiesSection, request);
  await userEvent.click(await screen.findByRole('button', { name: 'Complete it now' }));
  expect(await screen.findByText('The dates are computed anew.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Complete it now' })).toBeNull());
  expect(office.lists.rows(requests)[0].fields.events).toContain('thirdPartyNoticeSent');
});

it.each(['approver', 'manager'] as const)('gives a button to no %s', async colleague => {
  await showSection(office, ThirdPartiesSection, await notified(), colleague);
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.queryAllByText('Acme Bridges')).toHaveLength(colleague === 'approver' ? 1 : 0);
});

it.each(['en', 'fr'] as const)('has nothing that axe-core finds, in %s', async language => {
  await showSection(office, ThirdPartiesSection, await notified(), 'coordinator', language);
  await press(/^(Notify a third party|Aviser un tiers)$/);
  expect(await findings()).toEqual([]);
});
