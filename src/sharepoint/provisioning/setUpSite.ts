import { SPFI } from '@pnp/sp';
import { Plan } from '../../kernel/provisioning/changes';
import { desiredSite } from '../../kernel/provisioning/desiredSite';
import { planChanges } from '../../kernel/provisioning/planChanges';
import { SystemDeclaration } from '../../kernel/system/defineSystem';
import { SteadyOptions } from '../steady';
import { applyPlan, Progress } from './applyPlan';
import { OpenSite, openSite } from './openSite';
import { readSite } from './readSite';

/** Reads a site and plans what these systems need of it. Changes nothing. */
export async function planSite(site: OpenSite, systems: readonly SystemDeclaration[]): Promise<Plan> {
  const desired = desiredSite(systems);
  return planChanges(desired, await readSite(site, desired.lists.map(list => list.name)));
}

/** Makes a site what these systems need: read, plan, apply. Returns the plan that was carried out. Throws StoreError; may then be called again. */
export async function setUpSite(sp: SPFI, systems: readonly SystemDeclaration[], onProgress?: (progress: Progress) => void, steady?: SteadyOptions): Promise<Plan> {
  const site = openSite(sp, steady);
  const plan = await planSite(site, systems);
  await applyPlan(site, plan, onProgress);
  return plan;
}
