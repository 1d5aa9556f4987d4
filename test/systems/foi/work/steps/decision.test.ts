import { letters } from '../../../../../src/systems/foi/caseLists';
import { requesters } from '../../../../../src/systems/foi/lists';
import { StoreError } from '../../../../../src/kernel/ports/storeError';
import { activityOf, requestByNumber } from '../../../../../src/systems/foi/work/findWork';
import { closeRequest } from '../../../../../src/systems/foi/work/close';
import { approve, decide, release, returnForAmendment, submit } from '../../../../../src/systems/foi/work/steps/decision';
import { flagContentious } from '../../../../../src/systems/foi/work/steps/details';
import { endAppeal } from '../../../../../src/systems/foi/work/steps/appeal';
import { allActivity, story, today } from '../cases';
import { stoppingAt } from '../../../../support/stoppingAt';
import { officeForEachTest } from '../../../../support/workingOffice';
import { requestIn, taken } from '../scenes';

const office = officeForEachTest();
const proposal = { proposedOutcome: 'partDisclosed', note: 'Section 21 on page 4.' } as const;

it('leads a flagged request whose notice is never sent from the review to its end, and keeps every step in Activity', async () => {
  let request = await requestIn(office, 'review');
  request = await taken(office, 'foiCoordinator', flagContentious, request, { contentiousReason: 'The newspapers ask.' });
  request = await taken(office, 'foiCoordinator', submit, request, proposal);
  expect(request).toMatchObject({ status: 'approval', proposedOutcome: 'partDisclosed', reviewNote: 'Section 21 on page 4.' });
  request = await taken(office, 'foiApprover', approve, request, { note: null });
  expect(request).toMatchObject({ status: 'approved', approvedOn: today, approvedBy: { id: office.person('foiApprover').id } });
  request = await taken(office, 'foiCoordinator', decide, request, { decisionSentOn: today, outcome: 'partDisclosed' });
  expect(request).toMatchObject({ status: 'decided', clock: 'ended', decisionSentOn: today, appealUntil: '2026-04-09' });
  request = await taken(office, 'foiCoordinator', release, request, { releasedOn: today, pagesReleased: 12 });
  const closed = await closeRequest(office.as('foiCoordinator'), request, { outcome: 'partDisclosed', decisionSentOn: today, endedOn: null }, 'close');
  expect(closed).toMatchObject({ kind: 'done', item: { status: 'closed', contentious: true, contentiousSentOn: null, pagesReleased: 12 } });

  const work = office.as('foiCoordinator');
  expect((await activityOf(work, `FoiRequests:${request.id}`)).map(entry => entry.title)).toEqual(['register', 'allocate', 'startReview', 'flagContentious', 'submit', 'approve', 'decide', 'release', 'close']);
  expect(JSON.stringify((await allActivity(work)).map(entry => entry.data))).not.toMatch(/newspapers|Section 21|Zelda|Bridge/);
});

it('tells the decision makers, then the coordinators, the number and the day and nothing else', async () => {
  const request = await requestIn(office, 'review');
  const before = office.mails().length;
  const waiting = await taken(office, 'foiCoordinator', submit, request, proposal);
  await taken(office, 'foiApprover', approve, waiting, { note: 'Well done.' });
  const [toApprover, toCoordinator] = office.mails().slice(before);
  expect(toApprover.to).toEqual([office.person('foiApprover').email]);
  expect(toCoordinator.to).toEqual([office.person('foiCoordinator').email]);
  for (const mail of [toApprover, toCoordinator]) {
    expect(mail.subject).toContain('2026-0001');
    expect(mail.body).toContain('2026-04-04');
    expect(mail.body).toContain('/SitePages/FOI.aspx?request=2026-0001');
    expect(JSON.stringify(mail)).not.toMatch(/Bridge|Highway|Zelda|Section 21|Well done|media/i);
  }
});

it('says what became of the mail, and stands without it', async () => {
  const request = await requestIn(office, 'review');
  const work = office.as('foiCoordinator');
  const silent = { ...work, mail: { send: async () => ({ sent: false, because: 'noConsent' }) as const } };
  expect(await submit.run(silent, request, proposal, 'one')).toMatchObject({ kind: 'done', item: { status: 'approval' }, mail: { sent: false, because: 'noConsent' } });
});

it('stands although the members of the group may not be read', async () => {
  const request = await requestIn(office, 'approval');
  const work = office.as('foiApprover');
  const closed = { ...work, people: { ...work.people, membersOf: () => Promise.reject(new StoreError({ kind: 'denied' })) } };
  expect(await approve.run(closed, request, { note: null }, 'one')).toMatchObject({ kind: 'done', mail: { sent: false, because: 'unreachable' } });
});

it('takes an approved decision back for amendment, and its approval with it', async () => {
  const approved = await requestIn(office, 'approved');
  const before = office.mails().length;
  const returned = await taken(office, 'foiApprover', returnForAmendment, approved, { note: 'Name the section.' });
  expect(returned).toMatchObject({ status: 'review', reviewNote: 'Name the section.', approvedBy: null, approvedOn: null });
  expect(office.mails().slice(before).map(mail => mail.to)).toEqual([[office.person('foiCoordinator').email]]);
});

it('tells nobody of what a coordinator takes back from the only coordinator there is', async () => {
  const before = await requestIn(office, 'approval');
  const mails = office.mails().length;
  const outcome = await returnForAmendment.run(office.as('foiCoordinator'), before, { note: 'A page is missing.' }, 'back');
  expect(outcome).toMatchObject({ kind: 'done', mail: undefined });
  expect(office.mails()).toHaveLength(mails);
});

it('leaves the day of the decision where it was when an appeal ends', async () => {
  const appealed = await requestIn(office, 'appealed');
  const ended = await taken(office, 'foiCoordinator', endAppeal, appealed, { endedOn: today, result: 'changed', outcome: 'allDisclosed' });
  expect(ended).toMatchObject({ status: 'decided', outcome: 'allDisclosed', appealResult: 'changed', decisionSentOn: today, appealUntil: '2026-04-09', events: appealed.events });
});

it.each([0, 1, 2])('is approved once, by a second try after a stop at write %i', async writes => {
  const request = await requestIn(office, 'approval');
  // The first write of a decision maker is the entry of the coordinator, which they can't see; it is refused as a duplicate.
  await expect(approve.run(stoppingAt(office.as('foiApprover'), writes + 1), request, { note: null }, 'one')).rejects.toThrow('stopped');
  const now = await requestByNumber(office.as('foiApprover'), '2026-0001');
  expect(await approve.run(office.as('foiApprover'), now!, { note: null }, 'one')).toMatchObject({ kind: 'done', item: { status: 'approved' }, mail: { sent: true } });
  expect((await story(office.as('foiCoordinator'))).filter(entry => entry.startsWith('approve'))).toEqual(['approve FoiRequests:1 5']);
});

describe('a decision maker', () => {
  it('sees requests and what is proposed, and never who asked nor a letter', async () => {
    await requestIn(office, 'approval');
    const work = office.as('foiApprover');
    expect(await requestByNumber(work, '2026-0001')).toMatchObject({ proposedOutcome: 'partDisclosed' });
    const denied = { problem: { kind: expect.stringMatching(/denied|notFound/) } };
    await expect(work.lists.find(requesters, { where: { requestNumber: '2026-0001' } })).rejects.toMatchObject(denied);
    const { documents } = office.as('foiCoordinator');
    await documents.ensureFolder(letters, '2026-0001');
    await documents.add(letters, '2026-0001', 'decision.docx', new TextEncoder().encode('Dear Zelda Quigley'), { requestNumber: '2026-0001' });
    await expect(work.documents.read(letters, '2026-0001', 'decision.docx')).rejects.toMatchObject(denied);
    for (const name of ['Lists/FoiRequesters', 'FoiLetters', 'FoiLetterTemplates', 'Lists/FoiSearches']) {
      const answer = await office.fetchAs('foiApprover', `_api/web/GetList('/sites/region/${name}')/items`);
      expect([name, answer.status >= 400, (await answer.text()).includes('Quigley')]).toEqual([name, true, false]);
    }
  });

  it('approves and sends back, and does nothing else to a request', async () => {
    const request = await requestIn(office, 'approved');
    const mine = office.as('foiApprover');
    await expect(decide.run(mine, request, { decisionSentOn: today, outcome: 'partDisclosed' }, 'x')).rejects.toMatchObject({ problem: { kind: 'denied' } });
    await expect(submit.run(mine, request, proposal, 'y')).rejects.toMatchObject({ problem: { kind: 'denied' } });
    await expect(closeRequest(mine, request, { outcome: 'withdrawn', decisionSentOn: null, endedOn: today }, 'z')).rejects.toMatchObject({ problem: { kind: 'denied' } });
    expect((await requestByNumber(mine, '2026-0001'))?.etag).toBe(request.etag);
  });
});
