/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { foiActivity } from '../../../../src/systems/foi/lists';
import { mayReadStatistics } from '../../../../src/systems/foi/ui/dashboard/dashboardQueries';
import { FoiDashboard } from '../../../../src/systems/foi/ui/dashboard/FoiDashboard';
import { closeRequest } from '../../../../src/systems/foi/work/close';
import { RegisterFacts } from '../../../../src/systems/foi/work/contract';
import { findings } from '../../../ui/support/accessible';
import { TestOffice } from '../../../ui/support/office';
import { loaded } from '../../../ui/support/screen';
import { allocated, registered } from './foiOffice';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
  window.history.replaceState(null, '', '/sites/region/SitePages/FOIReports.aspx');
});

async function open(...who: Parameters<TestOffice['screen']>): Promise<void> {
  render(<FoiDashboard {...office.screen(...who)} />);
  await loaded();
}

async function closed(facts: Partial<RegisterFacts> = {}, sentOn = '2026-03-10'): Promise<void> {
  const work = office.work('coordinator');
  const outcome = await closeRequest(work, await registered(office, { source: 'corporate', ...facts }), { outcome: 'allDisclosed', decisionSentOn: calendarDate(sentOn), endedOn: null }, work.newId());
  expect(outcome.kind).toBe('done');
}

/** The figures of a row of a table, by the table's caption and the row's heading. Before each stands its column's label, for phones. */
function figures(caption: string, row: string): readonly (string | null)[] {
  const line = within(screen.getByRole('table', { name: caption })).getByRole('rowheader', { name: row }).closest('tr');
  return within(line as HTMLElement).getAllByRole('cell').map(cell => cell.lastElementChild?.textContent ?? null);
}

describe('today', () => {
  beforeEach(async () => {
    const january = calendarDate('2026-01-05');
    await registered(office, { title: 'Old bridge', receivedOn: january, feePaidOn: january, programArea: 'Roads' });
    await registered(office, { title: 'No fee', feePaidOn: null });
    await allocated(office);
    await closed({ programArea: 'Roads' });
    await closed({ programArea: 'Roads', receivedOn: january, feePaidOn: january });
  });

  it('counts open requests by state, age and time left, with the numbers in a table behind each chart', async () => {
    await open('coordinator');
    expect(figures('Open requests by state', 'Registered')).toEqual(['2']);
    expect(figures('Open requests by state', 'With managers')).toEqual(['1']);
    expect(figures('Requests waiting for a decision, by days since receipt', '61 to 90')).toEqual(['1']);
    expect(figures('Requests waiting for a decision, by days until it is due', 'The clock does not run')).toEqual(['1']);
    expect(document.body.textContent).toContain('3 requests are open. 1 is late. 50% of the decisions of the last 12 months were on time.');
  });

  it('tells by program area what was on time', async () => {
    await open('coordinator');
    expect(figures('Requests closed in the last 12 months, by program area', 'Roads')).toEqual(['1', '1', '0', '2']);
  });

  it('names what is late and what stands still, each with a link to its page', async () => {
    await open('coordinator');
    const late = screen.getByRole('table', { name: /past their due date/ });
    expect(within(late).getAllByRole('row')).toHaveLength(2);
    expect(within(late).getByRole('link').getAttribute('href')).toBe('/sites/region/SitePages/FOI.aspx?request=2026-0001');
    expect(within(late).getByText(/overdue/)).toBeTruthy();
    expect(within(screen.getByRole('table', { name: /clock does not run/ })).getByText('No fee')).toBeTruthy();
  });

  it('draws bars as wide as their share, told apart by pattern', async () => {
    await open('coordinator');
    const bars = [...document.querySelectorAll('.ri-barPart[data-series]')];
    expect(bars.map(bar => bar.getAttribute('width'))).toContain('100%');
    const [onTime, late] = ['onTime', 'late'].map(id => document.querySelector(`[data-series="${id}"]`)?.getAttribute('fill'));
    expect(onTime).not.toBe(late);
  });

  it('shows a chart as its table when asked', async () => {
    await open('coordinator');
    const [toggle] = screen.getAllByRole('button', { name: /Show the numbers as a table/ });
    expect(document.querySelectorAll('.ri-bars')).toHaveLength(4);
    await userEvent.click(toggle);
    expect(document.querySelectorAll('.ri-bars')).toHaveLength(3);
    expect(screen.getByRole('button', { name: /Show the chart/ })).toBeTruthy();
  });
});

it('says what will be here when there is no request', async () => {
  await open('coordinator');
  expect(screen.getByText('No requests yet')).toBeTruthy();
});

it('tells those whom it is not for why, and reads nothing', async () => {
  await open('manager');
  expect(screen.getByText('This page is for those who run and decide FOI requests')).toBeTruthy();
  expect(office.lists.reads).toEqual([]);
});

describe('the annual statistics', () => {
  beforeEach(async () => {
    await closed();
    await registered(office);
  });

  it('open from the dashboard at their own address, and every number opens its requests', async () => {
    await open('coordinator');
    await userEvent.click(screen.getByRole('link', { name: 'Annual statistics' }));
    const heading = await screen.findByRole('heading', { name: 'FOI statistics 2026' });
    await loaded();
    expect(window.location.search).toBe('?statistics=2026');
    expect(document.activeElement).toBe(heading);
    expect(figures('Requests received', 'Media')).toEqual(['0', '2']);
    await userEvent.click(within(screen.getByRole('table', { name: 'Requests received' })).getByRole('button', { name: '2, Media, General records: show the requests' }));
    expect(within(screen.getByRole('list', { name: /Media, General records/ })).getAllByRole('link').map(link => link.textContent)).toEqual(['2026-0001', '2026-0002']);
    expect(await findings()).toEqual([]);
  });

  it('count one source alone, and another year', async () => {
    window.history.replaceState(null, '', '?statistics=2026');
    await open('coordinator');
    await screen.findByRole('table', { name: 'Requests received' });
    await userEvent.selectOptions(screen.getByLabelText('Requests'), 'direct');
    expect(figures('Requests received', 'Media')).toEqual(['0', '1']);
    await userEvent.selectOptions(screen.getByLabelText('Year'), '2025');
    expect(await screen.findByText('Nil report for 2025')).toBeTruthy();
  });

  it('name what could not be counted', async () => {
    office.lists.change(foiActivity, 1, { data: '{"data":{},"fingerprint":""}' }, office.person('staff'));
    window.history.replaceState(null, '', '?statistics=2026');
    await open('coordinator');
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('2026-0001: its record was changed, or a part of it is missing');
    expect(figures('Requests received', 'Media')).toEqual(['0', '1']);
  });

  it('are saved as an Excel file when asked', async () => {
    const saved: string[] = [];
    const addresses = { createObjectURL: () => 'blob:report', revokeObjectURL: () => undefined };
    Object.assign(URL, addresses);
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    window.history.replaceState(null, '', '?statistics=2026');
    await open('coordinator');
    await userEvent.click(await screen.findByRole('button', { name: 'Save as Excel' }));
    expect(await screen.findByText('FOI statistics 2026.xlsx is made.')).toBeTruthy();
    expect(saved).toEqual(['FOI statistics 2026.xlsx']);
  });
});

it.each([['foiCoordinator', true], ['owner', true], ['foiApprover', false], ['manager', false]] as const)('lets a %s read the whole record: %s', (role, may) => {
  expect(mayReadStatistics({ person: office.person('staff'), roles: ['staff', role] })).toBe(may);
});

describe.each(['en', 'fr'] as const)('in %s', language => {
  it('has nothing that axe-core finds, today and on a year', async () => {
    await allocated(office);
    await closed();
    await open('coordinator', language);
    expect(await findings()).toEqual([]);
    await userEvent.click(screen.getByRole('link', { name: /statistics|Statistiques/ }));
    await screen.findAllByRole('table', { name: /Requests received|Demandes reçues/ });
    expect(await findings()).toEqual([]);
  });
});
