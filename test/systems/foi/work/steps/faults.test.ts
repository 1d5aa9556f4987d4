import { Fault } from '../../../../../local/server/contract';
import { holds } from '../../../../../src/systems/records/lists';
import { Workplace } from '../../../../../src/kernel/ports/workplace';
import { FoiRequest } from '../../../../../src/systems/foi/lists';
import { closeRequest } from '../../../../../src/systems/foi/work/close';
import { approve, decide, submit } from '../../../../../src/systems/foi/work/steps/decision';
import { reopen } from '../../../../../src/systems/foi/work/steps/reopen';
import { transfer } from '../../../../../src/systems/foi/work/steps/transfer';
import { allCallOuts, allRequests, ask, register, story, today } from '../cases';
import { disturbed } from '../../../../support/disturbed';
import { officeForEachTest } from '../../../../support/workingOffice';
import { done, taken } from '../scenes';

jest.setTimeout(60_000);
const office = officeForEachTest();
// Mail that a fault keeps from going out is logged.
beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

type Step = (work: Workplace, request: FoiRequest, id: string) => Promise<{ readonly kind: string; readonly item?: FoiRequest }>;

const decided: Step = (work, request, id) => decide.run(work, request, { decisionSentOn: today, outcome: 'noRecords' }, id);

/** Closing goes the same way as a transfer, and has its faults in faults.test.ts. */
const steps: Readonly<Record<string, { readonly scene: () => Promise<FoiRequest>; readonly step: Step; readonly left: Partial<FoiRequest>; readonly hold: string }>> = {
  decide: { scene: approved, step: decided, left: { status: 'decided', decisionSentOn: today }, hold: 'placed' },
  transfer: {
    scene: asked,
    step: (work, request, id) => transfer.run(work, request, { transferKind: 'forward', institution: 'Ministry', sentOn: today }, id),
    left: { status: 'closed', outcome: 'transferred' },
    hold: 'ending',
  },
  reopen: {
    scene: closed,
    step: (work, request, id) => reopen.run(work, request, { reopenedOn: today, reason: 'Two boxes.' }, id),
    left: { status: 'allocated', closedOn: null },
    hold: 'placed',
  },
};

async function asked(): Promise<FoiRequest> {
  const work = office.as('foiCoordinator');
  return (await ask(work, await register(work, { source: 'direct' }), office.person('manager'))).request;
}
async function approved(): Promise<FoiRequest> {
  const waiting = await taken(office, 'foiCoordinator', submit, await asked(), { proposedOutcome: 'noRecords', note: null });
  return taken(office, 'foiApprover', approve, waiting, { note: null });
}
async function closed(): Promise<FoiRequest> {
  const work = office.as('foiCoordinator');
  const request = await register(work, { source: 'direct' });
  return done(await closeRequest(work, request, { outcome: 'withdrawn', decisionSentOn: null, endedOn: today }, work.newId()));
}

describe.each<Fault>(['cutAfter', 'cutBefore', 'throttle'])('with %s at any request', fault => {
  it.each(Object.keys(steps))('%s is done once, with the call-outs and the hold', async name => {
    const { scene, step, left, hold } = steps[name];
    const work = office.as('foiCoordinator');
    const positions = await disturbed(office, fault, async () => {
      const [page, request, id] = [office.as('foiCoordinator'), await scene(), work.newId()];
      return async () => done(await step(page, request, id));
    });
    expect(positions).toBeGreaterThan(3);
    const requests = await allRequests(work);
    expect(requests).toHaveLength(positions + 1);
    for (const request of requests) expect(request).toMatchObject(left);
    expect((await story(work)).filter(entry => entry.startsWith(`${name} `) && entry.includes('FoiRequests'))).toHaveLength(positions + 1);
    const isOver = hold === 'ending';
    if (isOver) expect((await allCallOuts(work)).every(callOut => callOut.status === 'withdrawn')).toBe(true);
    for (const { number } of requests) expect((await work.lists.find(holds, { where: { matter: number }, top: 1 })).items).toMatchObject([{ status: hold }]);
  });
});
