/** @jest-environment jsdom */
import '../ui/support/browserParts';
import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { calendarDate } from '../../src/kernel/dates/calendarDate';
import { StoreError } from '../../src/kernel/ports/storeError';
import { Workplace } from '../../src/kernel/ports/workplace';
import { ComingDaysList, ComingState } from '../../src/systems/communications/ui/calendar/ComingDaysList';
import { Memory } from '../../src/sharepoint/remember';
import { SurroundingsContext } from '../../src/ui/surroundings';
import { watchComingDays } from '../../src/webparts/calendar/watchComingDays';
import { event } from '../systems/communications/calendar/planned';
import { findings } from '../ui/support/accessible';
import { TestOffice } from '../ui/support/office';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
});

function memory(): Memory {
  const kept = new Map<string, string>();
  return { read: key => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) };
}
async function told(work: Workplace, kept: Memory): Promise<readonly ComingState[]> {
  const states: ComingState[] = [];
  watchComingDays(work, kept, state => states.push(state));
  await new Promise(resolve => setTimeout(resolve));
  return states;
}
const lead = () => office.work('communicationsLead');

it('asks before it waits for anything, shows at once what the last visit showed, and says when that is all it has', async () => {
  await event(lead());
  const kept = memory();
  const staff = office.work('staff');
  office.lists.reads = [];
  watchComingDays(staff, memory(), () => undefined);
  expect(office.lists.reads).toEqual(['CommsEvents']);
  expect((await told(staff, kept)).map(({ kind }) => kind)).toEqual(['waiting', 'found']);
  expect(await told(staff, kept)).toMatchObject([{ kind: 'found', isOld: false, days: { entries: [{ key: 'CommsEvents:1' }] } }]);
  const broken: Workplace = { ...staff, lists: { ...staff.lists, findColumns: () => Promise.reject(new StoreError({ kind: 'busy' })) } };
  expect(await told(broken, kept)).toMatchObject([{ kind: 'found', isOld: false }, { kind: 'found', isOld: true }]);
  expect(await told(broken, memory())).toMatchObject([{ kind: 'waiting' }, { kind: 'failed', problem: { kind: 'busy' } }]);
});

it('shows the next days in words, in either language', async () => {
  await event(lead(), { fromOn: calendarDate('2026-03-09'), untilOn: calendarDate('2026-03-11') });
  await event(lead(), { title: 'First aid', titleFr: 'Premiers soins', fromOn: calendarDate('2026-03-12'), untilOn: calendarDate('2026-03-12') });
  const [, state] = await told(office.work('staff'), memory());
  for (const [language, lines] of [
    ['en', ['Town hallSince March 9, 2026, until March 11, 2026, Sudbury', 'First aidThursday, March 12, 2026, Sudbury']],
    ['fr', ["AssembléeDepuis le 9 mars 2026, jusqu'au 11 mars 2026, Sudbury", 'Premiers soinsJeudi 12 mars 2026, Sudbury']],
  ] as const) {
    const { unmount } = render(
      <SurroundingsContext.Provider value={{ language }}>
        <ComingDaysList state={state} today={calendarDate('2026-03-10')} sitePath="/sites/region" onRetry={() => undefined} />
      </SurroundingsContext.Provider>,
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(lines);
    expect(screen.getAllByRole('link')[0].getAttribute('href')).toBe('/sites/region/SitePages/Calendar.aspx?entry=CommsEvents%3A1');
    expect(await findings()).toEqual([]);
    unmount();
  }
});
