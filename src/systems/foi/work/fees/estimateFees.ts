import { begin } from '../../../../kernel/activity/begin';
import { readLastAction } from '../../../../kernel/activity/lastAction';
import { recordIfMissing, subjectOf } from '../../../../kernel/activity/record';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { StoreError } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { feeLifecycle } from '../../caseLifecycles';
import { Fee, fees as feeList } from '../../caseLists';
import { ClockEvent } from '../../clock/clockTypes';
import { Fees } from '../../fees';
import { foiActivity } from '../../lists';
import { actAgain } from '../actAgain';
import { counted } from '../activityData';
import { feesOf } from '../caseItems';
import { planOnce } from '../eventPlan';
import { withEvent } from '../events';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { stepWithItem } from '../stepWithItem';
import { isCurrent } from './currentFee';
import { EstimateFacts } from './facts';

/**
 * FIPPA s. 57(3), MFIPPA s. 45(3); Reg. 460 and Reg. 823, s. 7. First the estimate with its lines, which takes the place of older ones, then the
 * event of the clock, which stands still when a deposit is asked.
 */
export const estimateFees = stepWithItem<EstimateFacts>(
  'estimateFees',
  (request, { sentOn, fees, deposit }, office, today) => {
    const { changes, data } = planOnce(request, events => withEstimate(events, sentOn, fees.total, deposit > 0), office, today, { sentOn, deposit, ...linesOf(fees) });
    return { changes, data: counted('estimateFees', data) };
  },
  {
    ending: ':estimate',
    list: feeList,
    change: async (work, request, facts, { actor, actionId }) => {
      const { sentOn, input, fees, deposit } = facts;
      const outcome = await begin(work, {
        list: feeList,
        activity: foiActivity,
        action: 'estimate',
        actionId,
        actor,
        fields: { title: `${request.number} ${sentOn}`, requestNumber: request.number, status: 'sent', sentOn, ...input, total: fees.total, deposit },
        data: { requestNumber: request.number, sentOn, total: fees.total, deposit },
      });
      if (outcome.kind === 'duplicate') throw new StoreError({ kind: 'duplicate' }, actionId);
      const made = outcome.item;
      const older = (await feesOf(work, request.number)).filter(({ id }) => id < made.id);
      for (const fee of older) await (isCurrent(fee) ? replace(work, fee, actor, actionId) : completeRecord(work, fee));
      return facts;
    },
  },
);

/** The lines of an estimate, dollars, as Activity keeps them. */
function linesOf({ search, preparation, programming, pages, discs, external, total }: Fees) {
  return { search, preparation, programming, pages, discs, external, total };
}

/** The last estimate is the one that the clock goes by. */
function withEstimate(events: readonly ClockEvent[], date: Fee['sentOn'], amount: number, depositRequested: boolean): readonly ClockEvent[] {
  const last = events.filter(({ type }) => type === 'feeEstimateSent').pop();
  const isKnown = last?.type === 'feeEstimateSent' && last.date === date && last.amount === amount && last.depositRequested === depositRequested;
  return isKnown ? events : withEvent(events, { type: 'feeEstimateSent', date, amount, depositRequested });
}

async function replace(work: Workplace, fee: Fee, actor: string, actionId: string): Promise<void> {
  const standing = standingOf(await work.people.visitor(), fee);
  const data = { requestNumber: fee.requestNumber, total: fee.total };
  await actAgain(
    work,
    { list: feeList, activity: foiActivity, item: fee, action: 'replace', actionId: `${actionId}:${fee.id}`, actor, changes: { status: 'replaced' }, data },
    ({ status }) => mayTake(feeLifecycle, 'replace', status, standing),
  );
}

/** Nobody acts on such an estimate any more, so what a broken connection kept out of Activity is entered now. */
async function completeRecord(work: Workplace, fee: Fee): Promise<void> {
  const last = readLastAction(fee.lastAction);
  if (last) await recordIfMissing(work, foiActivity, subjectOf(feeList, fee.id), last);
}
