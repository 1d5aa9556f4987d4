import { isAsLeft } from '../../../../src/kernel/activity/asLeft';
import { checkChain } from '../../../../src/kernel/activity/chain';
import { readLastAction } from '../../../../src/kernel/activity/lastAction';
import { calendarDate, CalendarDate, Instant } from '../../../../src/kernel/dates/calendarDate';
import { between, notEmpty } from '../../../../src/kernel/lists/conditions';
import { Person } from '../../../../src/kernel/lists/columns';
import { ItemOf } from '../../../../src/kernel/lists/defineList';
import { Query } from '../../../../src/kernel/lists/query';
import { ListStore } from '../../../../src/kernel/ports/listStore';
import { isProblem } from '../../../../src/kernel/ports/storeError';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { fees, records, thirdParties } from '../../../../src/systems/foi/caseLists';
import { completeWorkplace } from '../../../../src/systems/completeWorkplace';
import { callOuts, CallOut, foiActivity, FoiRequest, requests } from '../../../../src/systems/foi/lists';
import { allocate } from '../../../../src/systems/foi/work/allocate';
import { AnswerFacts, CloseFacts, RegisterFacts } from '../../../../src/systems/foi/work/contract';
import { everyPage } from '../../../../src/systems/foi/work/findWork';
import { registerRequest } from '../../../../src/systems/foi/work/register';
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
export async function allActivity({ lists }: Workplace): Promise<readonly ItemOf<typeof foiActivity>[]> {
  const found = await entriesWithin(lists, Date.parse('1990-01-01T00:00:00Z'), Date.parse('2100-01-01T00:00:00Z'));
  return [...found].sort((a, b) => a.id - b.id);
}

/** A span that holds more than SharePoint gives in one answer is asked for in halves. */
async function entriesWithin(lists: ListStore, from: number, to: number): Promise<readonly ItemOf<typeof foiActivity>[]> {
  const at = between(new Date(from).toISOString() as Instant, new Date(to).toISOString() as Instant);
  try {
    return await everyPage(after => lists.find(foiActivity, { where: { at }, top: 500, after }));
  } catch (error) {
    if (!isProblem(error, 'threshold')) throw error;
    const middle = Math.floor((from + to) / 2000) * 1000;
    return [...(await entriesWithin(lists, from, middle)), ...(await entriesWithin(lists, middle + 1000, to))];
  }
}
/** `register FoiRequests:1 1`: action, item and position of every entry. */
export async function story(work: Workplace): Promise<readonly string[]> {
  return (await allActivity(work)).map(({ title, subject, position }) => `${title} ${subject} ${position}`);
}

/** Items whose account in Activity is not whole, or that are not as their last action left them. */
export async function brokenChains(work: Workplace): Promise<readonly string[]> {
  const entries = await allActivity(work);
  const items = [
    ...(await allRequests(work)).map(item => ({ subject: `FoiRequests:${item.id}`, item, left: isAsLeft(requests, item) })),
    ...(await allCallOuts(work)).map(item => ({ subject: `FoiCallOuts:${item.id}`, item, left: isAsLeft(callOuts, item) })),
    ...(await allOf(work, records)).map(item => ({ subject: `FoiRecords:${item.id}`, item, left: isAsLeft(records, item) })),
    ...(await allOf(work, thirdParties)).map(item => ({ subject: `FoiThirdParties:${item.id}`, item, left: isAsLeft(thirdParties, item) })),
    ...(await allOf(work, fees)).map(item => ({ subject: `FoiFees:${item.id}`, item, left: isAsLeft(fees, item) })),
  ].filter(({ item }) => item.lastAction !== null);
  const broken: string[] = [];
  for (const { subject, item, left } of items) {
    const chain = entries.filter(entry => entry.subject === subject).sort((a, b) => a.position - b.position);
    const isWhole = (await checkChain(chain)).length === 0 && chain[chain.length - 1]?.hash === readLastAction(item.lastAction)?.hash;
    if (!isWhole) broken.push(`${subject} account`);
    if (!(await left)) broken.push(`${subject} columns`);
  }
  return broken;
}

/** A colleague whose computer stops before the write of this number (from 0): no later write and no mail leaves it. */
export function stoppingAt(work: Workplace, writes: number): Workplace {
  let left = writes;
  const stopped = <Args extends readonly unknown[], Result>(write: (...args: Args) => Promise<Result>) => (...args: Args): Promise<Result> => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('stopped')) : write(...args);
  };
  const lists = { ...work.lists, add: stopped(work.lists.add), update: stopped(work.lists.update), restrict: stopped(work.lists.restrict), unrestrict: stopped(work.lists.unrestrict) };
  // The holds of another system are kept by the same computer.
  return completeWorkplace({ ...work, lists: lists as ListStore, mail: { send: stopped(work.mail.send) } });
}
