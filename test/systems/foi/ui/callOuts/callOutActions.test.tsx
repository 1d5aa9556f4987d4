/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { callOuts, FoiRequest } from '../../../../../src/systems/foi/lists';
import { CallOutsSection } from '../../../../../src/systems/foi/ui/request/CallOutsSection';
import { AllocateManyForm } from '../../../../../src/systems/foi/ui/callOuts/AllocateManyForm';
import { AllocateForm } from '../../../../../src/systems/foi/ui/forms/AllocateForm';
import { useCallOuts } from '../../../../../src/systems/foi/ui/queries';
import { ThemedRoot } from '../../../../../src/ui/ThemedRoot';
import { findings } from '../../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../../ui/support/office';
import { field, loaded, put } from '../../../../ui/support/screen';
import { allocated, registered } from '../foiOffice';

let office: TestOffice;
const onSaved = jest.fn();

beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  jest.clearAllMocks();
});

async function openSection(request: FoiRequest, colleague: Colleague = 'coordinator', language: 'en' | 'fr' = 'en'): Promise<void> {
  const { client, ...props } = office.screen(colleague, language);
  function Section(): JSX.Element {
    const found = useCallOuts(props.work, request.number);
    return <CallOutsSection {...props} request={request} mayAct onSaved={onSaved} callOuts={found} />;
  }
  render(
    <ThemedRoot language={language} client={client}>
      <Section />
    </ThemedRoot>,
  );
  await loaded();
}

const fieldsOf = (id = 1) => office.lists.rows(callOuts)[id - 1].fields;
const change = (id: number, fields: object): object => office.lists.change(callOuts, id, { ...fields }, office.person('coordinator'));
const answered = { status: 'answered', found: 'nil', nilReason: 'Built in 2024.', searchMinutes: 30, answeredOn: '2026-03-09' };

async function act(name: string): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name }));
  const panel = await screen.findByRole('dialog');
  await waitFor(() => expect(within(panel).queryByRole('button', { name: 'Cancel' })).toBeTruthy());
  return panel;
}
const send = (panel: HTMLElement, name: string) => userEvent.click(within(panel).getByRole('button', { name }));

it('reminds, and shows how often', async () => {
  const { request } = await allocated(office);
  await openSection(request);
  await send(await act('Remind'), 'Remind');
  await screen.findByText('Reminded once, on March 10, 2026');
  expect(onSaved).toHaveBeenCalledWith('The reminder is recorded and sent.');
  expect(fieldsOf()).toMatchObject({ reminders: 1, remindedOn: '2026-03-10', status: 'asked' });
});

it('says that the mail could not be sent', async () => {
  const { request } = await allocated(office);
  office.mailResult = { sent: false, because: 'noConsent' };
  await openSection(request);
  await send(await act('Remind'), 'Remind');
  await waitFor(() => expect(onSaved).toHaveBeenCalledWith(expect.stringContaining('The mail could not be sent')));
});

it('sends an answer back with what is missing', async () => {
  const { request } = await allocated(office);
  change(1, answered);
  await openSection(request);
  expect(screen.queryByRole('button', { name: 'Remind' })).toBeNull();
  const panel = await act('Send back for amendment');
  await send(panel, 'Send back');
  expect(await screen.findByText('What is missing: Fill in this field.', { selector: 'a' })).toBeTruthy();
  await put('What is missing', 'Which mailboxes?');
  await put(/^Due back on/, '2026-03-17');
  await send(panel, 'Send back');
  await screen.findByText('Sent back: what is missing: Which mailboxes?');
  expect(fieldsOf()).toMatchObject({ status: 'asked', amendment: 'Which mailboxes?', dueOn: '2026-03-17' });
});

it('fills in the superior whom the directory names', async () => {
  const { request } = await allocated(office);
  office.superior = { name: 'Helen van der Veen', email: 'helen.vanderveen@region.example', jobTitle: '', department: '' };
  await openSection(request);
  const panel = await act('Escalate');
  expect(field('To whom').value).toBe('helen.vanderveen@region.example');
  await send(panel, 'Escalate');
  await screen.findByText('Escalated on March 10, 2026');
  expect(office.mails[office.mails.length - 1].to).toContain('helen.vanderveen@region.example');
});

it('hands a call-out to a delegate, and takes it back', async () => {
  const { request } = await allocated(office);
  await openSection(request);
  const panel = await act('Hand to a delegate');
  await put('Delegate', 'Luc Beaulieu');
  await put(/^Until/, '2026-03-20');
  await send(panel, 'Hand to a delegate');
  await screen.findByText('on behalf of Maya Trembath, until March 20, 2026');
  const back = await act('Hand to a delegate');
  expect(field('Delegate').value).toBe('Maya Trembath');
  await send(back, 'Hand to a delegate');
  await waitFor(() => expect(fieldsOf()).toMatchObject({ assignedTo: office.person('manager'), onBehalfOf: null, delegatedUntil: null }));
});

it('withdraws one call-out, and keeps the focus on its card', async () => {
  const { request } = await allocated(office);
  await openSection(request);
  await send(await act('Withdraw'), 'Withdraw the call-out');
  await screen.findByText('Withdrawn');
  expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(document.querySelector('[data-callout="1"]')));
});

it('shows both versions when the answer came meanwhile', async () => {
  const { request } = await allocated(office);
  await openSection(request);
  const panel = await act('Withdraw');
  change(1, answered);
  await send(panel, 'Withdraw the call-out');
  expect(await screen.findByText('Someone else changed this meanwhile')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Apply mine on top' })).toBeNull();
  expect(fieldsOf()).toMatchObject({ status: 'answered' });
});

it('reminds all late ones at once, and tells what became of each', async () => {
  const { request } = await allocated(office);
  await openWithSecond(request);
  await userEvent.click(screen.getByRole('button', { name: 'Remind all 2 late ones' }));
  const panel = await screen.findByRole('dialog');
  expect(await findings()).toEqual([]);
  await userEvent.click(await within(panel).findByRole('button', { name: 'Remind about 2 call-outs' }));
  await screen.findByText('All 2 done.');
  expect([1, 2].map(id => document.querySelector(`[data-result="${id}"]`)?.textContent)).toEqual([expect.stringContaining('Maya Trembath: Done'), expect.stringContaining('Luc Beaulieu: Done')]);
  expect([fieldsOf(1).reminders, fieldsOf(2).reminders]).toEqual([1, 1]);
  await send(panel, 'Finish');
  expect(onSaved).toHaveBeenCalledWith('All 2 done.');
});

/** Two late call-outs of one request. */
async function openWithSecond(request: FoiRequest): Promise<void> {
  const { client, ...props } = office.screen('coordinator');
  const { unmount } = render(
    <ThemedRoot language="en" client={client}>
      <AllocateForm {...props} item={request} onSaved={() => undefined} onCancel={() => undefined} />
    </ThemedRoot>,
  );
  await loaded();
  await put('Manager', 'Luc Beaulieu');
  await userEvent.click(screen.getByRole('button', { name: 'Allocate' }));
  await waitFor(() => expect(office.lists.rows(callOuts)).toHaveLength(2));
  await loaded();
  unmount();
  for (const id of [1, 2]) change(id, { dueOn: '2026-03-06' });
  await openSection(request);
}

it('shows managers nothing to do here, and a closed request neither', async () => {
  const { request } = await allocated(office);
  await openSection(request, 'otherManager');
  expect(screen.queryByRole('button')).toBeNull();
  document.body.textContent = '';
  await openSection({ ...request, status: 'closed' });
  expect(screen.queryByRole('button')).toBeNull();
});

describe('the allocation form', () => {
  async function openForm(request: FoiRequest, language: 'en' | 'fr' = 'en'): Promise<void> {
    const { client, ...props } = office.screen('coordinator', language);
    render(
      <ThemedRoot language={language} client={client}>
        <AllocateForm {...props} item={request} onSaved={onSaved} onCancel={() => undefined} />
      </ThemedRoot>,
    );
    await loaded();
  }

  it('asks several managers with one due date', async () => {
    await openForm(await registered(office));
    await userEvent.click(screen.getByRole('button', { name: 'Ask another manager too' }));
    expect(await screen.findByText('Manager: Fill in this field.', { selector: 'a' })).toBeTruthy();
    await put('Manager', 'Luc Beaulieu');
    await userEvent.click(screen.getByRole('button', { name: 'Ask another manager too' }));
    expect(field('Manager').value).toBe('');
    expect(document.activeElement).toBe(field('Manager'));
    expect(await findings()).toEqual([]);
    await put('Manager', 'Maya Trembath');
    await put(/^Records back by/, '2026-03-18');
    await userEvent.click(field(/^Put the due date into my calendar/));
    await userEvent.click(screen.getByRole('button', { name: 'Allocate' }));
    await waitFor(() => expect(onSaved).toHaveBeenCalledWith({ number: '2026-0001', message: 'Asked, and told by mail: Luc Beaulieu, Maya Trembath.' }));
    expect(office.lists.rows(callOuts).map(({ fields }) => [fields.assignedTo, fields.dueOn])).toEqual([[office.person('otherManager'), '2026-03-18'], [office.person('manager'), '2026-03-18']]);
  });

  it('takes a chosen manager off again', async () => {
    await openForm(await registered(office));
    await put('Manager', 'Luc Beaulieu');
    await userEvent.click(screen.getByRole('button', { name: 'Ask another manager too' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take Luc Beaulieu off' }));
    await put('Manager', 'Maya Trembath');
    await userEvent.click(screen.getByRole('button', { name: 'Allocate' }));
    await waitFor(() => expect(onSaved).toHaveBeenCalledWith({ number: '2026-0001', message: 'Maya Trembath is asked, and was told by mail.' }));
  });

  it('names whom it asked, whom it did not need to, and what was not sent', async () => {
    const { request } = await allocated(office);
    office.mailResult = { sent: false, because: 'noConsent' };
    await openForm(request);
    await put('Manager', 'Maya Trembath');
    await userEvent.click(screen.getByRole('button', { name: 'Ask another manager too' }));
    await put('Manager', 'Luc Beaulieu');
    await userEvent.click(screen.getByRole('button', { name: 'Allocate' }));
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    const { message } = onSaved.mock.calls[0][0] as { readonly message: string };
    expect(message).toBe('Asked, but the mail could not be sent, so tell them yourself: Luc Beaulieu. Had an open call-out for this already: Maya Trembath.');
  });
});

it('allocates several requests to one manager', async () => {
  const requests = [await registered(office), await registered(office)];
  const { client, ...props } = office.screen('coordinator');
  render(
    <ThemedRoot language="en" client={client}>
      <AllocateManyForm {...props} requests={requests} onDone={onSaved} onCancel={() => undefined} />
    </ThemedRoot>,
  );
  await loaded();
  await put('Manager', 'Maya Trembath');
  await userEvent.click(screen.getByRole('button', { name: 'Allocate 2 requests' }));
  await screen.findByText('All 2 done.');
  expect(office.lists.rows(callOuts).map(({ fields }) => fields.requestNumber)).toEqual(['2026-0001', '2026-0002']);
});

it.each(['en', 'fr'] as const)('has nothing that axe-core finds in its panels, in %s', async language => {
  const { request } = await allocated(office);
  await openSection(request, 'coordinator', language);
  expect(await findings()).toEqual([]);
  for (const name of [/^(Remind|Rappeler)$/, /^(Escalate|Saisir le supérieur)$/, /^(Hand to a delegate|Confier à un remplaçant)$/, /^(Withdraw|Retirer)$/]) {
    await userEvent.click(screen.getAllByRole('button', { name })[0]);
    const panel = await screen.findByRole('dialog');
    await loaded();
    expect(await findings()).toEqual([]);
    // Fluent reads the old key code, which user-event does not send.
    fireEvent.keyDown(panel, { key: 'Escape', keyCode: 27 });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  }
});
