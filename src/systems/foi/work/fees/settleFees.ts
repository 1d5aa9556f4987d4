import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { FieldsOf } from '../../../../kernel/lists/defineList';
import { Workplace } from '../../../../kernel/ports/workplace';
import { feeLifecycle } from '../../caseLifecycles';
import { Fee, fees as feeList } from '../../caseLists';
import { ClockEvent } from '../../clock/clockTypes';
import { foiActivity } from '../../lists';
import { actAgain } from '../actAgain';
import { counted } from '../activityData';
import { planOnce } from '../eventPlan';
import { withEvent } from '../events';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { ItemHalf, stepWithItem } from '../stepWithItem';
import { awaitedDeposit } from './currentFee';
import { DepositFacts, WaiverFacts } from './facts';

/** What the clock asks of a deposit and of a waiver. */
export type PaidFacts = Pick<DepositFacts, 'depositPaidOn' | 'fee'>;
export type WaivedFacts = Pick<WaiverFacts, 'waivedOn' | 'waiverReason' | 'fee'>;

/** The deposit came (Reg. 460 and Reg. 823, s. 7): the clock goes on. First the estimate that asked for it, then the request. */
export const recordDeposit = stepWithItem<DepositFacts>(
  'recordDeposit',
  (request, { depositPaidOn, fee }: PaidFacts, office, today) => {
    const awaited = awaitedDeposit(request);
    const amount = fee?.deposit ?? awaited?.amount ?? 0;
    const { changes, data } = planOnce(request, events => (awaited ? withEvent(events, { type: 'depositPaid', date: depositPaidOn }) : events), office, today, { depositPaidOn, amount });
    return { changes, data: counted('recordDeposit', data) };
  },
  feeHalf(':pay', 'payDeposit', ({ depositPaidOn }) => ({ status: 'depositPaid', depositPaidOn })),
);

/**
 * FIPPA s. 57(4), MFIPPA s. 45(4). Nobody owes anything any more, so the clock must not wait for a deposit: where it does, the waiver is an
 * estimate of nothing to the clock, which ends the waiting. A clock that does not wait for one learns nothing.
 */
export const waiveFees = stepWithItem<WaiverFacts>(
  'waiveFees',
  (request, { waivedOn, waiverReason, fee }: WaivedFacts, office, today) => {
    const isAwaited = awaitedDeposit(request) !== undefined;
    const waived: ClockEvent = { type: 'feeEstimateSent', date: waivedOn, amount: 0, depositRequested: false };
    const { changes, data } = planOnce(request, events => (isAwaited ? withEvent(events, waived) : events), office, today, { waivedOn, waiverReason, amount: fee?.total ?? 0 });
    return { changes, data: counted('waiveFees', data) };
  },
  feeHalf(':waive', 'waive', ({ waiverReason, waiverNote, waivedOn }) => ({ status: 'waived', waiverReason, waiverNote, waivedOn })),
);

/** What a step does to the estimate that it concerns; nothing where there is none. */
function feeHalf<Facts extends { readonly fee: Fee | null }>(ending: string, transition: 'payDeposit' | 'waive', changesOf: (facts: Facts) => Partial<FieldsOf<typeof feeList>>): ItemHalf<Facts> {
  return {
    ending,
    list: feeList,
    change: async (work: Workplace, request, facts, { actor, actionId }) => {
      const { fee } = facts;
      if (!fee) return facts;
      const standing = standingOf(await work.people.visitor(), fee);
      const data = { requestNumber: request.number, total: fee.total, deposit: fee.deposit };
      const outcome = await actAgain(
        work,
        { list: feeList, activity: foiActivity, item: fee, action: transition, actionId, actor, changes: changesOf(facts), data },
        ({ status }) => mayTake(feeLifecycle, transition, status, standing),
      );
      return outcome.kind === 'done' ? { ...facts, fee: outcome.item } : undefined;
    },
  };
}
