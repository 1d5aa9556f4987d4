/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Language } from '../../../../src/kernel/text';
import { events } from '../../../../src/systems/communications/planLists';
import { findings } from '../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { loaded, put } from '../../../ui/support/screen';
import { event, plan, post, word } from '../calendar/planned';
import { at, openCalendar } from './calendarPage';

const day = calendarDate;
let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  at('');
  // jsdom has neither.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^a-z0-9_-]/gi, mark => `\\${mark}`) } });
  URL.createObjectURL = blob => ((saved = blob as Blob), 'blob:calendar');
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
let saved: Blob | undefined;

const open = (who: Colleague, language?: Language): Promise<void> => openCalendar(office, who, language);
const lead = () => office.work('communicationsLead');
const cell = (date: string): HTMLElement => document.querySelector(`td[data-day="${date}"]`) as HTMLElement;
const shownOn = (date: string): readonly (string | null)[] => within(cell(date)).queryAllByRole('link').map(link => link.textContent);
const link = (name: RegExp): HTMLElement => screen.getAllByRole('link', { name })[0];
const firstDay = (): unknown => office.lists.rows(events)[0].fields.fromOn;

it('shows a month in weeks, each entry on each of its days, and what is to be looked at', async () => {
  await event(lead());
  await post(lead(), { textFr: null });
  await word(lead());
  await open('communicationsLead');
  expect(screen.getAllByRole('columnheader').map(head => head.textContent)).toEqual(['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']);
  expect(shownOn('2026-03-16')).toEqual(['Event: Town hall (to look at)']);
  expect(shownOn('2026-03-17')).toEqual(['Event: Town hall (goes on) (to look at)', 'Quiet day: Election']);
  expect(cell('2026-03-10').getAttribute('aria-current')).toBe('date');
  const look = screen.getByRole('region', { name: 'To look at' });
  expect(within(look).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Town hall falls on quiet days: ElectionTown hall', 'The thaw begins goes out on March 12, 2026 and lacks: French textThe thaw begins',
  ]);
  expect(await findings()).toEqual([]);
});

it('shows readers what concerns them, with nothing to move, and in their language', async () => {
  await event(lead());
  await event(lead(), { title: 'For Operations', titleFr: 'Pour les Opérations', audience: { offices: [], branches: ['Operations Branch'], languages: 'both' } });
  await plan(lead());
  await post(lead());
  await open('staff', 'fr');
  expect(shownOn('2026-03-16')).toEqual(['Événement : Assemblée']);
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(link(/Assemblée/).getAttribute('draggable')).toBe('false');
  await userEvent.click(screen.getByText('Affiché : ce qui me concerne'));
  await userEvent.click(screen.getByRole('button', { name: 'Pour tout le monde' }));
  expect(shownOn('2026-03-16')).toHaveLength(2);
  await userEvent.click(link(/Assemblée/));
  const panel = await screen.findByRole('dialog');
  expect(panel.textContent).toContain('Du 16 mars 2026 au 18 mars 2026');
  expect(within(panel).queryByRole('button', { name: /Déplacer|Modifier|Annuler/ })).toBeNull();
  expect(await findings()).toEqual([]);
});

describe('moving', () => {
  beforeEach(async () => {
    await event(lead());
    await open('communicationsLead');
  });

  it('by mouse takes an entry by any of its days, and keeps its length', async () => {
    const dataTransfer = { setData: () => undefined, effectAllowed: '' };
    const grabbed = within(cell('2026-03-17')).getByRole('link');
    fireEvent.dragStart(grabbed, { dataTransfer });
    fireEvent.dragOver(cell('2026-03-25'), { dataTransfer });
    expect(cell('2026-03-25').dataset.target).toBe('true');
    fireEvent.drop(cell('2026-03-25'), { dataTransfer });
    expect(await screen.findByText('Town hall now begins on Tuesday, March 24, 2026.')).toBeTruthy();
    expect(office.lists.rows(events)[0].fields).toMatchObject({ fromOn: '2026-03-24', untilOn: '2026-03-26', dueOn: '2026-03-26' });
  });

  it('by keyboard picks it up, says where it is, and puts it down', async () => {
    link(/Town hall/).focus();
    await userEvent.keyboard('{Control>}{ArrowRight}{/Control}');
    expect(screen.getByText(/Town hall is picked up. It would begin on Tuesday, March 17, 2026/).getAttribute('role')).toBe('status');
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByText('It would begin on Tuesday, March 24, 2026.')).toBeTruthy();
    expect(cell('2026-03-24').dataset.target).toBe('true');
    expect(firstDay()).toBe('2026-03-16');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Town hall now begins on Tuesday, March 24, 2026.')).toBeTruthy();
    expect(firstDay()).toBe('2026-03-24');
    // The keyboard follows the entry to its new place.
    await waitFor(() => expect(document.activeElement?.closest('td')?.dataset.day).toBe('2026-03-24'));
  });

  it('by keyboard is left with Escape, and goes neither to a day that is over nor past the days shown', async () => {
    link(/Town hall/).focus();
    await userEvent.keyboard('{Control>}{ArrowUp}{/Control}{Escape}');
    expect(screen.getByText('Town hall stays where it was.')).toBeTruthy();
    await userEvent.keyboard('{Control>}{ArrowUp}{/Control}{Enter}');
    expect(screen.getByText('That day is over. Choose today or a later day.')).toBeTruthy();
    await userEvent.keyboard('{Control>}{ArrowDown}{ArrowDown}{ArrowDown}{/Control}');
    expect(screen.getByText(/This is the last day shown/)).toBeTruthy();
    expect(firstDay()).toBe('2026-03-16');
  });

  it('by a form goes to any day, and refuses one that is over', async () => {
    await userEvent.click(link(/Town hall/));
    await userEvent.click(await screen.findByRole('button', { name: 'Move to another day' }));
    await userEvent.clear(screen.getByLabelText('First day'));
    await put('First day', '2026-03-09');
    await userEvent.click(screen.getByRole('button', { name: 'Move to another day' }));
    expect(screen.getByRole('alert').textContent).toContain('First day: enter today or a later day.');
    await userEvent.clear(screen.getByLabelText('First day'));
    await put('First day', '2026-06-01');
    await userEvent.click(screen.getByRole('button', { name: 'Move to another day' }));
    expect(await screen.findByText('Town hall now begins on Monday, June 1, 2026.')).toBeTruthy();
    expect(firstDay()).toBe('2026-06-01');
  });

  it('shows what somebody else changed meanwhile, and puts the move on top when asked', async () => {
    office.lists.change(events, 1, { fromOn: '2026-03-20', untilOn: '2026-03-22' }, office.person('newsWriter'));
    link(/Town hall/).focus();
    await userEvent.keyboard('{Control>}{ArrowRight}{/Control}{Enter}');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Chidi Eze saved a change. Town hall now begins on Friday, March 20, 2026. Nothing of yours was saved.');
    await userEvent.click(within(alert).getByRole('button', { name: 'Move it to Tuesday, March 17, 2026 all the same' }));
    expect(await screen.findByText('Town hall now begins on Tuesday, March 17, 2026.')).toBeTruthy();
  });

  it('after a broken connection is repeated and done once', async () => {
    office.lists.mishaps.push({ when: 'after', problem: { kind: 'unexpected', status: 500 } });
    link(/Town hall/).focus();
    await userEvent.keyboard('{Control>}{ArrowRight}{/Control}{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Town hall now begins on Tuesday, March 17, 2026.')).toBeTruthy();
  });
});

it('says why something can not be moved', async () => {
  await word(lead());
  await open('communicationsLead');
  link(/Election/).focus();
  await userEvent.keyboard('{Control>}{ArrowRight}{/Control}');
  expect(screen.getByText(/Quiet days are changed under Words and settings/)).toBeTruthy();
  await userEvent.click(link(/Election/));
  const panel = await screen.findByRole('dialog');
  expect(within(panel).queryByRole('button', { name: 'Move to another day' })).toBeNull();
});

it('adds an event in both languages for some, changes it and cancels it', async () => {
  await word(lead(), { kind: 'office', title: 'Sudbury', titleFr: 'Sudbury' });
  await open('newsWriter');
  await userEvent.click(screen.getByRole('button', { name: 'Add an event' }));
  await screen.findByRole('dialog');
  await loaded();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toContain('4 fields need your attention');
  await put('Title in English', 'First aid');
  await put('Title in French', 'Premiers soins');
  await put('First day', '2026-03-19');
  await put(/Begins at/, '9:30');
  await userEvent.click(screen.getByLabelText('Sudbury'));
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('"First aid" stands on the calendar.')).toBeTruthy();
  await loaded();
  expect(shownOn('2026-03-19')).toEqual(['Event: from 9:30 a.m. First aid']);
  expect(office.lists.rows(events)[0].fields).toMatchObject({ audience: '{"offices":["Sudbury"],"branches":[],"languages":"both"}', startsAt: '09:30', untilOn: '2026-03-19' });

  await userEvent.click(link(/First aid/));
  await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
  await loaded();
  await put(/^Place/, 'Room 2');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('"First aid" is changed.')).toBeTruthy();
  await userEvent.click(link(/First aid/));
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel the event' }));
  expect(screen.getByText(/"First aid" will no longer stand on the calendar/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel the event' }));
  expect(await screen.findByText('"First aid" is cancelled.')).toBeTruthy();
  await loaded();
  expect(shownOn('2026-03-19')).toEqual([]);
});

it('hides kinds, goes to other months, lists and prints, all by its address', async () => {
  await event(lead());
  await event(lead(), { title: 'In April', fromOn: day('2026-04-21'), untilOn: day('2026-04-21'), details: 'Bring lunch', detailsFr: 'Apportez un repas' });
  await open('communicationsLead');
  await userEvent.click(screen.getByRole('button', { name: 'Events', pressed: true }));
  expect(shownOn('2026-03-16')).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Events' }));
  await userEvent.click(screen.getByRole('button', { name: 'Later month' }));
  await loaded();
  expect(shownOn('2026-04-21')).toEqual(['Event: In April']);
  await userEvent.click(screen.getByRole('button', { name: 'List' }));
  expect(window.location.search).toBe('?month=2026-04&view=list');
  expect(screen.getAllByRole('heading', { level: 4 }).map(head => head.textContent)).toEqual(['Friday, April 3, 2026', 'Monday, April 6, 2026', 'Tuesday, April 21, 2026']);
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Print view' }));
  expect(screen.getByRole('table', { name: 'Entries of April 2026' }).textContent).toContain('Bring lunch');
});

it('shows the list where it is narrow', async () => {
  const query = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
  window.matchMedia = () => query as unknown as MediaQueryList;
  await event(lead());
  await open('communicationsLead');
  expect(document.querySelector('table')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Month' })).toBeNull();
  expect(link(/Town hall/)).toBeTruthy();
  Reflect.deleteProperty(window, 'matchMedia');
});

it('saves what is shown as a calendar file', async () => {
  await event(lead());
  await plan(lead());
  await open('communicationsLead');
  await userEvent.click(screen.getByRole('button', { name: 'Plans and campaigns', pressed: true }));
  await userEvent.click(screen.getByRole('button', { name: 'Download for my calendar (.ics)' }));
  const text = await new Promise<string>(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(saved as Blob);
  });
  expect(text.match(/^SUMMARY.*$/gm)).toEqual(['SUMMARY;LANGUAGE=en-CA:Town hall']);
  expect(text).toContain('UID:CommsEvents:1/sites/region@office.example');
});

it('closes what is over when somebody who plans opens it', async () => {
  await event(lead(), { fromOn: day('2026-03-02'), untilOn: day('2026-03-04') });
  await open('newsWriter');
  await waitFor(() => expect(office.lists.rows(events)[0].fields.status).toBe('over'));
  expect(shownOn('2026-03-03')).toEqual(['Event: Town hall (goes on)']);
});

it('opens an entry by an address that was mailed, and says so when it is gone', async () => {
  await event(lead());
  window.history.replaceState(null, '', '?entry=CommsEvents:1');
  await open('staff');
  expect((await screen.findByRole('dialog')).textContent).toContain('Town hall');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  window.history.replaceState(null, '', '?entry=CommsEvents:9');
  fireEvent(window, new Event('popstate'));
  expect(await screen.findByText(/This entry is not on the calendar any more/)).toBeTruthy();
});
