import { calendarDate, CalendarDate } from '../../../../src/kernel/dates/calendarDate';
import { between, notEmpty } from '../../../../src/kernel/lists/conditions';
import { Person } from '../../../../src/kernel/lists/columns';
import { ItemOf } from '../../../../src/kernel/lists/defineList';
import { Query } from '../../../../src/kernel/lists/query';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { fees, records, thirdParties } from '../../../../src/systems/foi/caseLists';
import { callOuts, CallOut, foiActivity, FoiRequest, requests } from '../../../../src/systems/foi/lists';
import { allocate } from '../../../../src/systems/foi/work/allocate';
import { AnswerFacts, CloseFacts, RegisterFacts } from '../../../../src/systems/foi/work/contract';
import { everyPage } from '../../../../src/kernel/lists/everyPage';
import { registerRequest } from '../../../../src/systems/foi/work/register';
import { allEntries } from '../../../support/brokenChains';
import { officeToday } from '../../../support/officeStore';

export const today = officeToday;

/** Complete on March 5: day 30 is April 4, a Saturday on which the office is closed. */
export const registration: RegisterFacts = {
  receivedOn: calendarDate('2026-03-05'),
  title: 'Bridge inspections',
  wording: 'All inspection reports of the Highway 17 bridges in 2025.',
  act: 'FIPPA',
  kind: 'general',
  source: 'corporate',
  corporateNumber: null,
  programArea: null,
  series: null,
  language: 'en',
  requesterCategory: 'media',
  feePaidOn: calendarDate('2026-03-05'),
  requesterName: 'Zelda Quigley',
  requesterContact: '99 Unseen Lane',
};
export const decision: CloseFacts = { decisionSentOn: today, endedOn: null, outcome: 'partDisclosed' };
export const nilAnswer: AnswerFacts = {
  found: 'nil', nilReason: 'The municipality keeps them.', searchedBy: 'Maya Trembath', searcherPosition: 'Manager, Inspections', searchedWhere: 'Shared drive', searchTerms: 'bridge, inspection',
  searchMinutes: 45, preparationMinutes: null, recordCount: null, pageCount: null, medium: null, location: null, recordLines: null, thirdPartiesNamed: null, destroyedRecords: null, sensitivities: null, otherHolders: null, affirmed: true,
};

export async function register(work: Workplace, facts: Partial<RegisterFacts> = {}): Promise<FoiRequest> {
  const outcome = await registerRequest(work, { ...registration, ...facts }, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}

export async function ask(work: Workplace, request: FoiRequest, manager: Person, dueOn: CalendarDate | null = null): Promise<{ readonly request: FoiRequest; readonly callOut: CallOut }> {
  const outcome = await allocate(work, request, { manager, dueOn }, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return { request: outcome.item, callOut: outcome.callOut };
}

const always = between(calendarDate('1990-01-01'), calendarDate('2100-01-01'));

/** All that the lists hold, as a coordinator sees it. */
export async function allRequests({ lists }: Workplace): Promise<readonly FoiRequest[]> {
  return everyPage(after => lists.find(requests, { where: { receivedOn: always }, after }));
}
export async function allCallOuts({ lists }: Workplace): Promise<readonly CallOut[]> {
  return everyPage(after => lists.find(callOuts, { where: { dueOn: always }, after }));
}
/** Every item that our pages made of a list of the case. */
export async function allOf<L extends typeof records | typeof thirdParties | typeof fees>({ lists }: Workplace, list: L): Promise<readonly ItemOf<L>[]> {
  return everyPage(after => lists.find<L>(list, { where: { lastActionId: notEmpty }, after } as Query<L>));
}
export async function allActivity(work: Workplace): Promise<readonly ItemOf<typeof foiActivity>[]> {
  return allEntries(work, foiActivity);
}

/** `register FoiRequests:1 1`: action, item and position of every entry. */
export async function story(work: Workplace): Promise<readonly string[]> {
  return (await allActivity(work)).map(({ title, subject, position }) => `${title} ${subject} ${position}`);
}
