/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { CalendarDate, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Language } from '../../../../src/kernel/text';
import { callOutDueSteps, loadCallOutDueSteps } from '../../../../src/systems/foi/ui/dueDate/callOutDueSteps';
import { drawDueDate, DueDateCellOptions } from '../../../../src/systems/foi/ui/dueDateCell';
import { allocate } from '../../../../src/systems/foi/work/allocate';
import { findings } from '../../../ui/support/accessible';
import { TestOffice } from '../../../ui/support/office';
import { registered } from './foiOffice';

const today = calendarDate('2026-03-10');

beforeAll(() => {
  // jsdom has the dialog element without its doing.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
      this.querySelector<HTMLElement>('[autofocus]')?.focus();
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
});

let cell: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  cell = document.body.appendChild(document.createElement('div'));
});

function draw(options: Partial<DueDateCellOptions> = {}): () => void {
  return drawDueDate(cell, { date: calendarDate('2026-04-02'), today, language: 'en', ...options });
}

it.each([
  ['2026-04-02', 'later', 'Due in 23 days'],
  ['2026-03-12', 'soon', 'Due in 2 days'],
  ['2026-03-09', 'overdue', '1 day overdue'],
])('says %s in words with an icon', (date, icon, words) => {
  draw({ date: calendarDate(date) });
  expect(cell.textContent).toBe(words);
  expect(cell.querySelector('time')?.dateTime).toBe(date);
  expect(cell.querySelector(`[data-icon="${icon}"]`)).toBeTruthy();
});

it('leaves the cell of a row without a date empty', () => {
  draw({ date: null });
  expect(cell.childNodes).toHaveLength(0);
});

it('explains the date when asked, and asks for the steps only then', async () => {
  const loadSteps = jest.fn(async () => ['Received on March 3, 2026.', 'Day 30 is April 2, 2026.']);
  draw({ loadSteps });
  expect(loadSteps).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Why? April 2, 2026' }));
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
  expect(screen.getByRole('dialog', { name: 'Why April 2, 2026' })).toBeTruthy();
  expect(await findings()).toEqual([]);
});

it('gives the focus back when the explanation is closed', async () => {
  draw({ loadSteps: async () => ['Received.'] });
  const why = screen.getByRole('button');
  await userEvent.click(why);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(why);
});

it('says so when the steps do not come', async () => {
  draw({ loadSteps: () => Promise.reject(new Error('503')) });
  await userEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(screen.getByText(/The steps could not be loaded/)).toBeTruthy());
});

it('does not let a press on the button select the row', async () => {
  const selected = jest.fn();
  document.body.addEventListener('click', selected, { once: true });
  draw({ loadSteps: async () => [] });
  await userEvent.click(screen.getByRole('button'));
  expect(selected).not.toHaveBeenCalled();
});

it('speaks French', () => {
  draw({ language: 'fr', loadSteps: async () => [] });
  expect(cell.textContent).toBe('Échéance dans 23 joursPourquoi?');
});

it('draws anew in the same cell and takes everything away', () => {
  draw();
  const takeAway = draw();
  expect(cell.children).toHaveLength(1);
  takeAway();
  expect(cell.childNodes).toHaveLength(0);
});

describe('a call-out', () => {
  const office = new TestOffice();
  const steps = async (dueOn: CalendarDate | null, language: Language = 'en'): Promise<readonly string[]> => {
    const work = office.work('coordinator');
    const outcome = await allocate(work, await registered(office), { manager: office.person('manager'), dueOn }, work.newId());
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    return loadCallOutDueSteps(office.work('manager'), outcome.callOut.id, language);
  };

  it('explains its day to the manager, who may not open the request', async () => {
    expect(await steps(null)).toEqual([expect.stringContaining("the region's usual day for records back")]);
    expect(await steps(calendarDate('2026-03-11'))).toEqual(['The FOI coordinator asked for the answer by this day.']);
    expect(await steps(calendarDate('2026-12-01'), 'fr')).toEqual([expect.stringContaining("l'échéance de la demande")]);
  });

  it('says that it was sent back, and that a reason was not recorded', () => {
    expect(callOutDueSteps({ status: 'asked', amendment: 'The mailbox is missing.', dueReason: 'nextWorkingDay' }, 'en')).toHaveLength(2);
    expect(callOutDueSteps({ status: 'answered', amendment: 'The mailbox is missing.', dueReason: null }, 'en')).toEqual(['Why it is this day was not recorded.']);
  });
});
