/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FoiRequest, FoiRequestId, requests } from '../../../../src/systems/foi/lists';
import { formOf, RequestAction } from '../../../../src/systems/foi/ui/forms/formOf';
import { ThemedRoot } from '../../../../src/ui/ThemedRoot';
import { findings } from '../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { field, loaded, put } from '../../../ui/support/screen';
import { registered } from './foiOffice';

let office: TestOffice;
const onSaved = jest.fn();
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  jest.clearAllMocks();
});

/** The form of a step of the first request, which is in this state. */
async function openForm(step: RequestAction, changes: Partial<FoiRequest> = {}, who: Colleague = 'coordinator', language: 'en' | 'fr' = 'en') {
  if (office.lists.rows(requests).length === 0) await registered(office);
  office.lists.change(requests, 1, changes, office.person('coordinator'));
  const { client, ...props } = office.screen(who, language);
  const item = await props.work.lists.get(requests, 1 as FoiRequestId);
  const Form = formOf[step];
  const opened = render(
    <ThemedRoot language={language} client={client}>
      <React.Suspense fallback={<p data-loading="true" />}>
        <Form {...props} item={item} onSaved={onSaved} onCancel={() => undefined} />
      </React.Suspense>
    </ThemedRoot>,
  );
  await waitFor(() => expect(document.querySelector('form, .ri-notice')).toBeTruthy());
  await loaded();
  return opened;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const saved = async (): Promise<string> => {
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  return (onSaved.mock.calls as [{ message: string }][])[0][0].message;
};
const now = () => office.lists.rows(requests)[0].fields;

const mine: readonly RequestAction[] = [
  'askClarification', 'recordClarification', 'narrow', 'extend', 'proposeAccessPlan', 'recordAccessPlanAnswer', 'setDate', 'startReview', 'submit', 'returnForAmendment', 'approve', 'decide', 'release',
  'appeal', 'endAppeal', 'transfer', 'close', 'reopen', 'amend', 'flagContentious', 'recordContentiousNotice', 'link',
];

describe.each(['en', 'fr'] as const)('in %s', language => {
  it('has nothing that axe-core finds in the forms of the steps, with their faults too', async () => {
    for (const step of mine) {
      const { unmount, container } = await openForm(step, {}, 'coordinator', language);
      const submit = container.querySelector<HTMLButtonElement>('button[type="submit"]');
      if (submit) {
        await userEvent.click(submit);
        await waitFor(() => expect(screen.queryByRole('alert') !== null || onSaved.mock.calls.length > 0).toBe(true));
      }
      expect([step, await findings()]).toEqual([step, []]);
      unmount();
      onSaved.mockClear();
      office = new TestOffice();
    }
  });
});

it('shows the date that an extension gives before it is saved', async () => {
  await openForm('extend');
  await put('Days added', '30');
  await userEvent.selectOptions(screen.getByLabelText('Ground'), 'volume');
  await put('Why it is reasonable', 'Four thousand pages.');
  const preview = document.querySelector<HTMLElement>('[data-preview]')!;
  expect(within(preview).getByText('The due date after this step')).toBeTruthy();
  expect(preview.textContent).toContain('May 4, 2026');
  await press('Extend the time');
  expect(await saved()).toBe('The extension is recorded and the dates are computed anew.');
  expect(now()).toMatchObject({ dueOn: '2026-05-02', extensionGround: 'volume', status: 'registered' });
});

it('warns while a late extension is typed, and lets it be recorded', async () => {
  office.today = '2026-04-10';
  await openForm('extend');
  await put('Days added', '30');
  await userEvent.selectOptions(screen.getByLabelText('Ground'), 'volume');
  await put('Why it is reasonable', 'Four thousand pages.');
  const preview = document.querySelector('[data-preview]');
  expect(preview?.textContent).toContain('The due date stays');
  expect(preview?.textContent).toContain('A notice of extension came after the initial limit: it has no effect.');
  await press('Extend the time');
  await saved();
  expect(now()).toMatchObject({ dueOn: '2026-04-02' });
});

it('refuses a clarification that nobody asked for, beside its field', async () => {
  await openForm('recordClarification');
  await press('Record the clarification');
  expect(await screen.findByText('Clarified on: Check the day: it does not fit with the other days of the request.', { selector: 'a' })).toBeTruthy();
  expect(now().wording).toBe('All inspection reports of the culvert on Road 17 since 2020.');
});

it('offers only dates that the rules leave open, and says so where there are none', async () => {
  const { unmount } = await openForm('setDate');
  expect(screen.getByText('The rules for this request give every date. None has to be set by hand.')).toBeTruthy();
  expect(document.querySelector('form')).toBeNull();
  unmount();
  office = new TestOffice();
  office.today = '2026-07-10';
  await registered(office, { receivedOn: '2026-07-02' as FoiRequest['receivedOn'], feePaidOn: '2026-07-02' as FoiRequest['receivedOn'] });
  await openForm('setDate');
  expect(within(screen.getByLabelText('Which date')).getAllByRole('option').map(option => (option as HTMLOptionElement).value)).toEqual(['', 'forward', 'transfer', 'representations', 'thirdPartyDecision', 'appeal']);
  await userEvent.selectOptions(screen.getByLabelText('Which date'), 'transfer');
  await put('Date', '2026-07-24');
  await put('Where it comes from', 'Bill 97, s. 4');
  await press('Set a date that the rules do not give');
  expect(await saved()).toBe('The date is set.');
  expect(String(now().events)).toContain('"on":"2026-07-24"');
});

it('says that the decision maker could not be told', async () => {
  office.mailResult = { sent: false, because: 'noConsent' };
  await openForm('submit', { status: 'review' });
  await userEvent.selectOptions(screen.getByLabelText('Proposed outcome'), 'noRecords');
  await press('Submit for approval');
  expect(await saved()).toBe('The decision waits for approval. The mail could not be sent: tell them yourself.');
  expect(now()).toMatchObject({ status: 'approval', proposedOutcome: 'noRecords' });
});

it('approves in the name of the decision maker at the page', async () => {
  await openForm('approve', { status: 'approval' }, 'approver');
  await press('Approve');
  expect(await saved()).toBe('The decision is approved.');
  expect(now()).toMatchObject({ status: 'approved', approvedOn: '2026-03-10', approvedBy: { name: 'Helen van der Veen' } });
});

it('does nothing with a request whose events cannot be read any more, and says why', async () => {
  await openForm('extend', { events: 'typed over' });
  expect(within(screen.getByRole('alert')).getByText(/were changed outside these pages and cannot be read/)).toBeTruthy();
  expect(document.querySelector('form')).toBeNull();
});

it('names the request on the button that passes it on', async () => {
  await openForm('transfer');
  await userEvent.click(screen.getByLabelText(/^Transferred/));
  await put('To which institution', 'Ministry of Health');
  await press('Forward or transfer: 2026-0001');
  expect(await saved()).toBe('The request is passed on and closed here.');
  expect(now()).toMatchObject({ status: 'closed', outcome: 'transferred', institution: 'Ministry of Health' });
});

it('names a number that no request has, and links one that there is', async () => {
  await registered(office);
  await registered(office);
  await openForm('link');
  await put('Number of the other request', '2026-0999');
  await userEvent.click(screen.getByLabelText('Duplicate'));
  await press('Link another request');
  expect(await screen.findByText(/^Number of the other request: Enter the number of another request/, { selector: 'a' })).toBeTruthy();
  await userEvent.clear(field('Number of the other request'));
  await put('Number of the other request', '2026-0002');
  await press('Link another request');
  expect(await saved()).toBe('The requests are linked.');
  expect(office.lists.rows(requests).map(({ fields }) => fields.related)).toEqual(['2026-0002 duplicate', '2026-0001 duplicate']);
});

it('corrects the details and leaves the rest', async () => {
  await openForm('amend');
  expect(field('Short title').value).toBe('Culvert on Road 17');
  await userEvent.clear(field('Short title'));
  await put('Short title', 'Culvert, Road 17');
  await userEvent.click(screen.getByLabelText('French'));
  await press('Correct the details');
  expect(await saved()).toBe('The details are corrected.');
  expect(now()).toMatchObject({ title: 'Culvert, Road 17', language: 'fr', requesterCategory: 'media', status: 'registered' });
});
