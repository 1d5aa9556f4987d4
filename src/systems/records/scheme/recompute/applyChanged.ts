import { JsonValue } from '../../../../kernel/activity/json';
import { inTurn, ItemResult, Turns } from '../../../../kernel/inTurn';
import { takeStepAnyway } from '../../../../kernel/lifecycle/takeStepAnyway';
import { Workplace } from '../../../../kernel/ports/workplace';
import { paperFiles } from '../../fileRoomLists';
import { paperFileLifecycle } from '../../fileRoomLifecycles';
import { recordsActivity } from '../../lists';
import { recordLifecycle } from '../../recordLifecycle';
import { ComputedColumns, computedColumns, RetainedFields } from '../../retention/retentionOf';
import { Scheme } from '../contract';
import { readScheme } from '../readScheme';
import { ChangedRecord, Filed } from './changedRecord';

/** `conflict`: a colleague's step came first and left it where dates are not computed any more. */
export type RecomputeOutcome = { readonly kind: 'done' | 'conflict' };
export type RecomputeResult = ItemResult<ChangedRecord, RecomputeOutcome>;

/**
 * Gives records that a person has seen the dates of the scheme, one after the other. What a colleague changed meanwhile stays: the dates are
 * computed from the record as it is then. The same `actionId` and turns again do the rest and nothing twice. Throws StoreError when SharePoint
 * stays out of reach.
 */
export async function applyChanged(work: Workplace, changes: readonly ChangedRecord[], actionId: string, turns: Turns<RecomputeOutcome>): Promise<readonly RecomputeResult[]> {
  const scheme = await readScheme(work);
  return inTurn(changes, ({ key }) => key, ({ key, filed }) => recompute(work, filed, scheme, `${actionId}:${key}`), turns);
}

async function recompute(work: Workplace, filed: Filed, scheme: Scheme, actionId: string): Promise<RecomputeOutcome> {
  const plan = (item: RetainedFields) => {
    const changes = computedColumns(item, scheme);
    return { changes, data: dataOf(item, changes) };
  };
  if (filed.medium === 'paperFile') return takeStepAnyway(work, { list: paperFiles, activity: recordsActivity, lifecycle: paperFileLifecycle }, 'recompute', filed.item, plan, actionId);
  return takeStepAnyway(work, { list: filed.library, activity: recordsActivity, lifecycle: recordLifecycle }, 'recompute', filed.item, plan, actionId);
}

function dataOf({ seriesCode, schemeVersion, eligibleOn }: RetainedFields, to: ComputedColumns): JsonValue {
  return { seriesCode, schemeVersion: to.schemeVersion, rule: to.retentionRule, eligibleOn: to.eligibleOn, before: { schemeVersion, eligibleOn } };
}
