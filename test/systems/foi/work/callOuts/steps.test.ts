import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { CallOut } from '../../../../../src/systems/foi/lists';
import { answerCallOut } from '../../../../../src/systems/foi/work/answer';
import { closeRequest } from '../../../../../src/systems/foi/work/close';
import { delegateCallOut } from '../../../../../src/systems/foi/work/callOuts/delegate';
import { escalate } from '../../../../../src/systems/foi/work/callOuts/escalate';
import { remind } from '../../../../../src/systems/foi/work/callOuts/remind';
import { sendBack } from '../../../../../src/systems/foi/work/callOuts/sendBack';
import { withdrawCallOut } from '../../../../../src/systems/foi/work/callOuts/withdrawCallOut';
import { callOutsOf } from '../../../../../src/systems/foi/work/findWork';
import { Workplace } from '../../../../../src/kernel/ports/workplace';
import { ask, decision, nilAnswer, register, story, allActivity } from '../cases';
import { stoppingAt } from '../../../../support/stoppingAt';
import { officeForEachTest } from '../../../../support/workingOffice';

jest.setTimeout(60_000);
const office = officeForEachTest();
const coordinator = (): Workplace => office.as('foiCoordinator');

/** A call-out with `manager`, as a coordinator sees it now. */
async function asked(): Promise<CallOut> {
  const work = coordinator();
  return (await ask(work, await register(work), office.person('manager'))).callOut;
}

async function answered(): Promise<CallOut> {
  const callOut = await asked();
  const [mine] = await callOutsOf(office.as('manager'), callOut.requestNumber);
  const outcome = await answerCallOut(office.as('manager'), mine, nilAnswer, 'answer');
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return (await callOutsOf(coordinator(), callOut.requestNumber))[0];
}

const seenBy = async (persona: 'manager' | 'otherManager'): Promise<readonly CallOut[]> => callOutsOf(office.as(persona), '2026-0001').catch(() => []);
const missing = { amendment: 'Which mailboxes were searched?', dueOn: calendarDate('2026-03-18') };

describe('an answer that is sent back', () => {
  it('waits again for the manager, with what was answered and what is missing', async () => {
    expect(await sendBack(coordinator(), await answered(), missing, 'back')).toMatchObject({
      kind: 'done', recorded: true, mail: { sent: true },
      item: { status: 'asked', amendment: missing.amendment, dueOn: '2026-03-18', nilReason: nilAnswer.nilReason, answeredOn: null, approvedBy: null, affirmed: false },
    });
    const [mine] = await seenBy('manager');
    expect(await answerCallOut(office.as('manager'), mine, nilAnswer, 'again')).toMatchObject({ kind: 'done', item: { status: 'answered', amendment: null, answeredOn: '2026-03-10', approvedBy: { id: office.person('manager').id } } });
    expect(await story(coordinator())).toContain('sendBack FoiCallOuts:1 3');
    expect(JSON.stringify((await allActivity(coordinator())).filter(entry => entry.title === 'sendBack'))).not.toContain('mailboxes');
  });

  it('is due on the region\'s day when none is named', async () => {
    expect(await sendBack(coordinator(), await answered(), { ...missing, dueOn: null }, 'back')).toMatchObject({ item: { dueOn: '2026-03-16' } });
  });

  it('stays as it is when the request is closed', async () => {
    const callOut = await answered();
    const [work, request] = [coordinator(), await register(coordinator())];
    const other = await ask(work, request, office.person('manager'));
    await closeRequest(work, other.request, decision, 'close');
    const [ended] = await callOutsOf(work, '2026-0002');
    await expect(sendBack(work, { ...ended, status: 'answered' }, missing, 'late')).rejects.toMatchObject({ problem: { kind: 'denied' } });
    expect(callOut.status).toBe('answered');
  });

  it('tells the manager a number and a day, and not what is missing', async () => {
    await sendBack(coordinator(), await answered(), missing, 'back');
    const mail = office.mails()[office.mails().length - 1];
    expect([mail.to, mail.subject]).toEqual([[office.person('manager').email], expect.stringContaining('2026-0001')]);
    expect(`${mail.subject} ${mail.body}`).toContain('2026-03-18');
    expect(`${mail.subject} ${mail.body}`).not.toMatch(/mailbox|Bridge|Zelda|media|Maya/i);
  });

  it.each([0, 1, 2, 3])('is completed by a second try after a stop at write %i', async writes => {
    const callOut = await answered();
    await expect(sendBack(stoppingAt(coordinator(), writes), callOut, missing, 'back')).rejects.toThrow('stopped');
    expect(await sendBack(coordinator(), callOut, missing, 'back')).toMatchObject({ kind: 'done', item: { status: 'asked' } });
    expect((await story(coordinator())).filter(entry => entry.startsWith('sendBack'))).toEqual(['sendBack FoiCallOuts:1 3']);
    expect(await seenBy('manager')).toHaveLength(1);
    expect(office.mails().filter(mail => mail.subject.includes('amendment'))).toHaveLength(1);
  });
});

describe('a reminder', () => {
  it('is counted and dated, and says what is due', async () => {
    const callOut = await asked();
    const first = await remind(coordinator(), callOut, 'one');
    expect(first).toMatchObject({ kind: 'done', mail: { sent: true }, item: { status: 'asked', remindedOn: '2026-03-10', reminders: 1 } });
    // From the call-out as it was seen before the first one.
    expect(await remind(coordinator(), callOut, 'two')).toMatchObject({ kind: 'done', item: { reminders: 2 } });
    expect(office.mails().filter(mail => mail.subject.includes('reminder, call-out due 2026-03-16'))).toHaveLength(2);
  });

  it('says that a late call-out is overdue', async () => {
    const callOut = await asked();
    const late = { ...coordinator(), clock: { ...coordinator().clock, today: () => calendarDate('2026-03-20') } };
    await remind(late, callOut, 'one');
    expect(office.mails()[1].subject).toContain('overdue since 2026-03-16');
  });

  it('goes on without mail, and says so', async () => {
    const work = { ...coordinator(), mail: { send: () => Promise.resolve({ sent: false, because: 'noConsent' } as const) } };
    expect(await remind(work, await asked(), 'one')).toMatchObject({ kind: 'done', item: { reminders: 1 }, mail: { sent: false, because: 'noConsent' } });
  });

  it('finds nothing to remind of once the answer came', async () => {
    const before = await asked();
    const [mine] = await seenBy('manager');
    await answerCallOut(office.as('manager'), mine, nilAnswer, 'answer');
    expect(await remind(coordinator(), before, 'one')).toMatchObject({ kind: 'conflict', theirs: { status: 'answered' } });
    expect(office.mails().filter(mail => mail.subject.includes('reminder'))).toEqual([]);
  });

  it.each([0, 1, 2])('is counted once after a stop at write %i', async writes => {
    const callOut = await asked();
    await expect(remind(stoppingAt(coordinator(), writes), callOut, 'one')).rejects.toThrow('stopped');
    expect(await remind(coordinator(), callOut, 'one')).toMatchObject({ kind: 'done', item: { reminders: 1 } });
    expect((await story(coordinator())).filter(entry => entry.startsWith('remind'))).toEqual(['remind FoiCallOuts:1 2']);
  });
});

describe('an escalation', () => {
  it('tells the superior and whoever is to answer, and lets the superior see nothing', async () => {
    expect(await escalate(coordinator(), await asked(), { to: 'luc.beaulieu@region.example' }, 'up')).toMatchObject({ kind: 'done', item: { status: 'asked', escalatedOn: '2026-03-10' }, mail: { sent: true } });
    const mail = office.mails()[1];
    expect(mail.to).toEqual(['luc.beaulieu@region.example', office.person('manager').email]);
    expect(`${mail.subject} ${mail.body}`).not.toMatch(/Bridge|Zelda|media|Maya/i);
    expect(await seenBy('otherManager')).toEqual([]);
  });
});

describe('a delegation', () => {
  const until = calendarDate('2026-03-20');
  const toLuc = () => ({ delegate: office.person('otherManager'), until });
  const back = () => ({ delegate: office.person('manager'), until: null });

  it('opens the call-out to the delegate too, who answers on behalf of the manager', async () => {
    const handed = await delegateCallOut(coordinator(), await asked(), toLuc(), 'hand');
    expect(handed).toMatchObject({ kind: 'done', mail: { sent: true }, item: { assignedTo: { id: office.person('otherManager').id }, onBehalfOf: { id: office.person('manager').id }, delegatedUntil: '2026-03-20' } });
    expect(await seenBy('manager')).toHaveLength(1);
    const [theirs] = await seenBy('otherManager');
    expect(await answerCallOut(office.as('otherManager'), theirs, nilAnswer, 'answer')).toMatchObject({ kind: 'done', item: { approvedBy: { id: office.person('otherManager').id } } });
  });

  it('leaves the manager free to answer when they are back early', async () => {
    await delegateCallOut(coordinator(), await asked(), toLuc(), 'hand');
    const [mine] = await seenBy('manager');
    expect(await answerCallOut(office.as('manager'), mine, nilAnswer, 'answer')).toMatchObject({ kind: 'done', item: { approvedBy: { id: office.person('manager').id } } });
  });

  it('ends with the work taken back: the delegate no longer reaches it', async () => {
    const handed = await delegateCallOut(coordinator(), await asked(), toLuc(), 'hand');
    if (handed.kind !== 'done') throw new Error(handed.kind);
    expect(await delegateCallOut(coordinator(), handed.item, back(), 'back')).toMatchObject({ kind: 'done', item: { assignedTo: { id: office.person('manager').id }, onBehalfOf: null, delegatedUntil: null } });
    expect(await seenBy('otherManager')).toEqual([]);
    expect(await seenBy('manager')).toHaveLength(1);
  });

  it.each([0, 1, 2, 3])('is completed by a second try after a stop at write %i', async writes => {
    const callOut = await asked();
    await expect(delegateCallOut(stoppingAt(coordinator(), writes), callOut, toLuc(), 'hand')).rejects.toThrow('stopped');
    expect(await delegateCallOut(coordinator(), callOut, toLuc(), 'hand')).toMatchObject({ kind: 'done' });
    expect((await story(coordinator())).filter(entry => entry.startsWith('delegate'))).toEqual(['delegate FoiCallOuts:1 2']);
    expect(await seenBy('otherManager')).toHaveLength(1);
  });
});

describe('a call-out that is withdrawn', () => {
  it('is closed to its manager, while the request goes on', async () => {
    expect(await withdrawCallOut(coordinator(), await asked(), 'off')).toMatchObject({ kind: 'done', item: { status: 'withdrawn' } });
    expect(await seenBy('manager')).toEqual([]);
    expect(await uniqueScopes()).toBe(0);
  });

  it('stays when its answer came first', async () => {
    const before = await asked();
    const [mine] = await seenBy('manager');
    await answerCallOut(office.as('manager'), mine, nilAnswer, 'answer');
    expect(await withdrawCallOut(coordinator(), before, 'off')).toMatchObject({ kind: 'conflict', theirs: { status: 'answered' } });
    expect(await seenBy('manager')).toHaveLength(1);
  });

  it.each([0, 1, 2])('is completed by a second try after a stop at write %i', async writes => {
    const callOut = await asked();
    await expect(withdrawCallOut(stoppingAt(coordinator(), writes), callOut, 'off')).rejects.toThrow('stopped');
    expect(await withdrawCallOut(coordinator(), callOut, 'off')).toMatchObject({ kind: 'done', item: { status: 'withdrawn' } });
    expect(await seenBy('manager')).toEqual([]);
  });
});

it('leaves no item of a closed request with permissions of its own', async () => {
  const work = coordinator();
  const first = await ask(work, await register(work), office.person('manager'));
  const second = await ask(work, first.request, office.person('otherManager'));
  await delegateCallOut(work, second.callOut, { delegate: office.person('manager'), until: null }, 'hand');
  expect(await uniqueScopes()).toBe(2);
  await closeRequest(work, second.request, decision, 'close');
  expect(await uniqueScopes()).toBe(0);
});

/** How many items of the list of call-outs have permissions of their own. */
async function uniqueScopes(): Promise<number> {
  const path = "_api/web/GetList('/sites/region/Lists/FoiCallOuts')/items?$select=Id,HasUniqueRoleAssignments&$top=500";
  const answer = (await (await office.fetchAs('owner', path, { headers: { Accept: 'application/json;odata=nometadata' } })).json()) as { readonly value: readonly { readonly HasUniqueRoleAssignments: boolean }[] };
  return answer.value.filter(item => item.HasUniqueRoleAssignments).length;
}
