import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { CallOut, FoiRequest } from '../../../../src/systems/foi/lists';
import { allocate } from '../../../../src/systems/foi/work/allocate';
import { RegisterFacts } from '../../../../src/systems/foi/work/contract';
import { registerRequest } from '../../../../src/systems/foi/work/register';
import { TestOffice } from '../../../ui/support/office';

const road: RegisterFacts = {
  receivedOn: calendarDate('2026-03-03'),
  title: 'Culvert on Road 17',
  wording: 'All inspection reports of the culvert on Road 17 since 2020.',
  act: 'FIPPA',
  kind: 'general',
  source: 'direct',
  corporateNumber: null,
  programArea: null,
  series: null,
  language: 'en',
  requesterCategory: 'media',
  feePaidOn: calendarDate('2026-03-03'),
  requesterName: 'Rosa Quill',
  requesterContact: '12 Pine Street',
};

/** A registered request. */
export async function registered(office: TestOffice, facts: Partial<RegisterFacts> = {}): Promise<FoiRequest> {
  const work = office.work('coordinator');
  const outcome = await registerRequest(work, { ...road, ...facts }, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}

/** A request that was allocated to Maya Trembath, and her call-out. */
export async function allocated(office: TestOffice): Promise<{ readonly request: FoiRequest; readonly callOut: CallOut }> {
  const work = office.work('coordinator');
  const outcome = await allocate(work, await registered(office), { manager: office.person('manager'), dueOn: null }, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return { request: outcome.item, callOut: outcome.callOut };
}
