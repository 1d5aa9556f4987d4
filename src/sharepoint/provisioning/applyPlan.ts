import { Change, Plan } from '../../kernel/provisioning/changes';
import { bordered } from '../problem';
import { applyChange } from './applyChange';
import { OpenSite } from './openSite';

export interface Progress {
  /** Steps that are done. */
  readonly done: number;
  readonly total: number;
  /** The step that comes next; undefined at the end. */
  readonly next?: Change;
}

/**
 * Carries out a plan, step by step. After an error nothing is half made that a new reading and plan would not complete,
 * so the way on is always the same: read, plan and apply again. Throws StoreError.
 */
export async function applyPlan(site: OpenSite, plan: Plan, onProgress: (progress: Progress) => void = () => undefined): Promise<void> {
  const total = plan.changes.length;
  for (const [done, next] of plan.changes.entries()) {
    onProgress({ done, total, next });
    await bordered('write', () => applyChange(site, next));
  }
  onProgress({ done: total, total });
}
