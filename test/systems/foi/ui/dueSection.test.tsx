/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate, CalendarDate } from '../../../../src/kernel/dates/calendarDate';
import { ClockEvent } from '../../../../src/systems/foi/clock/clockTypes';
import { FoiRequest, requests } from '../../../../src/systems/foi/lists';
import { addRule } from '../../../../src/systems/foi/rulesDesk/addRule';
import { DueSection } from '../../../../src/systems/foi/ui/request/DueSection';
import { MilestonesSection } from '../../../../src/systems/foi/ui/request/MilestonesSection';
import { dateColumns } from '../../../../src/systems/foi/work/dates';
import { ontarioOffice } from '../../../../src/systems/foi/work/officeRules';
import { ThemedRoot } from '../../../../src/ui/ThemedRoot';
import { findings } from '../../../ui/support/accessible';
import { TestOffice } from '../../../ui/support/office';
import { loaded } from '../../../ui/support/screen';
import { on, received } from '../clock/given';
import { registered } from './foiOffice';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
});

/** A registered request to which all of this happened, as its own page would have kept it. */
async function requestWith(events: readonly ClockEvent[], more: Partial<FoiRequest> = {}): Promise<FoiRequest> {
  const request = await registered(office);
  const today = calendarDate(office.today);
  const kept = dateColumns('FIPPA', events, ontarioOffice, today);
  return office.lists.change(requests, request.id, { ...kept, receivedOn: events[0].date, ...more }, office.person('coordinator')) as FoiRequest;
}

async function show(request: FoiRequest, language: 'en' | 'fr' = 'en'): Promise<HTMLElement> {
  const props = office.screen('coordinator', language);
  render(
    <ThemedRoot language={language} client={props.client}>
      <DueSection work={props.work} request={request} />
      <MilestonesSection {...props} request={request} mayAct onSaved={() => undefined} />
    </ThemedRoot>,
  );
  await loaded();
  return screen.findByRole('region', { name: language === 'en' ? 'Due date' : 'Échéance' });
}
function milestones(): readonly (string | null)[] {
  return within(screen.getByRole('table', { name: 'Internal milestones' })).getAllByRole('row').slice(1).map(row => row.textContent);
}

it('says when to forward and to transfer, and warns of nothing on a plain course', async () => {
  const section = await show(await requestWith(received('2026-03-03')));
  // Day 15 is Wednesday, March 18.
  expect(section.textContent).toContain('Forward by, if the records are elsewhereWednesday, March 18, 2026');
  expect(section.textContent).toContain('Transfer by, if another institution has a greater interestWednesday, March 18, 2026');
  expect(section.querySelector('.ri-notice')).toBeNull();
});

it('says that silence has become a refusal, and until when it may be appealed', async () => {
  const section = await show(await requestWith(received('2026-01-05')));
  expect(section.textContent).toContain('No decision was sent by Wednesday, February 4, 2026: the request is deemed to have been refused that day.');
  expect(section.textContent).toContain('Last day to appealFriday, March 6, 2026');
});

it('says that an extension came late, and that one with a fee estimate is premature', async () => {
  const late = await show(await requestWith(received('2026-01-05', on('2026-02-10', 'extensionNoticeSent', { days: 30 }))));
  expect(late.textContent).toContain('A notice of extension came after the initial limit');
  document.body.replaceChildren();
  const estimate = on('2026-03-04', 'feeEstimateSent', { amount: 300, depositRequested: true });
  const both = await show(await requestWith(received('2026-03-03', estimate, on('2026-03-05', 'extensionNoticeSent', { days: 30 }))));
  expect(both.textContent).toContain('An extension and a fee estimate are pending together.');
  expect(both.textContent).toContain('The clock stands still. 59 days are left.');
});

it("shows a third party's dates", async () => {
  const section = await show(await requestWith(received('2026-02-16', on('2026-03-02', 'thirdPartyNoticeSent'))));
  expect(section.textContent).toContain("Third party's representations dueMonday, March 23, 2026");
  expect(section.textContent).toContain("Decide on the third party's records not beforeMonday, March 23, 2026");
  expect(section.textContent).toContain("Decision on the third party's records dueWednesday, April 1, 2026");
});

describe('under the rules of 2026', () => {
  beforeEach(() => {
    office.today = '2026-08-04';
  });

  it('says which dates have to be set by hand, and where', async () => {
    const section = await show(await requestWith(received('2026-07-02', on('2026-07-20', 'thirdPartyNoticeSent'))));
    expect(section.textContent).toContain("The rules do not give this: Third party's representations due, Decision on the third party's records due.");
    expect(section.textContent).toContain('use "Set a date that the rules do not give" under More steps');
    expect(section.textContent).toContain('Forward by, if the records are elsewhereNot known under these rules');
  });

  it('no longer asks once they are set', async () => {
    const set = (about: 'representations' | 'thirdPartyDecision', date: string): ClockEvent => on('2026-07-21', 'dateSetByHand', { about, on: calendarDate(date), source: 'Letter' });
    const section = await show(await requestWith(received('2026-07-02', on('2026-07-20', 'thirdPartyNoticeSent'), set('representations', '2026-08-14'), set('thirdPartyDecision', '2026-09-10'))));
    expect(section.textContent).not.toContain('The rules do not give this');
    expect(section.textContent).toContain("Decision on the third party's records dueThursday, September 10, 2026");
  });
});

it('says that the dates it shows are not those of the rules in force', async () => {
  const request = await requestWith(received('2026-03-03'));
  const owner = office.work('owner');
  await addRule(owner, { kind: 'proclaimed', effectiveOn: '2026-04-02' as CalendarDate, title: 'Day of mourning', titleFr: 'Jour de deuil', source: 'P', sourceFr: 'P', confidence: 'high' }, owner.newId());
  const section = await show(request);
  expect(section.textContent).toContain('by the rules in force the due date is Saturday, April 4, 2026. Compute the dates anew');
});

it('leads from the explanation to the rules', async () => {
  await show(await requestWith(received('2026-03-03')));
  await userEvent.click(screen.getByRole('button', { name: 'Why this date?' }));
  await userEvent.click(screen.getByRole('button', { name: 'About these rules' }));
  const panel = await screen.findByRole('dialog');
  expect(await within(panel).findByRole('table', { name: 'Limits: ON-FOI-CAL30' })).toBeTruthy();
  await userEvent.click(within(panel).getAllByRole('button', { name: 'Close' })[0]);
});

describe('the milestones of the region', () => {
  it('stand beside the statutory date, each with its day and whether it is done', async () => {
    await show(await requestWith(received('2026-02-24')));
    expect(milestones()).toEqual([
      'Allocate to managersWednesday, February 25, 2026Late',
      'Say whether fees are expectedMonday, March 2, 2026If needed',
      'Records back from the managersFriday, March 6, 2026Late',
      'Review section by sectionWednesday, March 11, 2026To do',
      'Notices to third partiesMonday, March 16, 2026If needed',
      'Contentious-issue notice, for informationWednesday, March 18, 2026If needed',
      'ApprovalMonday, March 23, 2026To do',
      'Send the decisionWednesday, March 25, 2026To do',
      'Decision due by the ActThursday, March 26, 2026To do',
    ]);
    expect(screen.getByText(/not law/)).toBeTruthy();
  });

  it('are done as the request moves on, and gone once it is decided', async () => {
    await show(await requestWith(received('2026-02-24', on('2026-02-26', 'feeEstimateSent', { amount: 50, depositRequested: false })), { status: 'approved', contentious: true }));
    expect(milestones().map(row => /(Done|Late|To do|If needed)$/.exec(row ?? '')?.[1])).toEqual(['Done', 'Done', 'Late', 'Done', 'If needed', 'To do', 'Done', 'To do', 'To do']);
    document.body.replaceChildren();
    await show(await requestWith(received('2026-02-24', on('2026-03-05', 'decisionSent')), { status: 'decided' }));
    expect(screen.queryByRole('table', { name: 'Internal milestones' })).toBeNull();
  });
});

it.each(['en', 'fr'] as const)('has nothing that axe-core finds, in %s', async language => {
  await show(await requestWith(received('2026-01-05', on('2026-01-20', 'thirdPartyNoticeSent'), on('2026-02-10', 'extensionNoticeSent', { days: 30 }))), language);
  expect(await findings()).toEqual([]);
});
