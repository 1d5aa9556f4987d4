import { SPFI } from '@pnp/sp';
import { CalendarDate } from '../../kernel/dates/calendarDate';
import { Plan } from '../../kernel/provisioning/changes';
import { desiredSite } from '../../kernel/provisioning/desiredSite';
import { planChanges } from '../../kernel/provisioning/planChanges';
import { SystemDeclaration } from '../../kernel/system/defineSystem';
import { SteadyOptions } from '../steady';
import { wallClock } from '../wallClock';
import { applyPlan, Progress } from './applyPlan';
import { OpenSite, openSite } from './openSite';
import { readSite } from './readSite';
import { withMoreLists } from './moreLists';
import { bordered } from '../problem';

export interface SetUpOptions {
  /** The day that the wall clock shows: views of *this year* begin with its year. */
  readonly today?: CalendarDate;
  readonly onProgress?: (progress: Progress) => void;
  readonly steady?: SteadyOptions;
}

/** Reads a site and plans what these systems need of it on this day. Changes nothing. */
export async function planSite(site: OpenSite, systems: readonly SystemDeclaration[], today = wallClock.today()): Promise<Plan> {
  const declared = desiredSite(systems, today);
  const actual = await readSite(site, declared.lists);
  const whole = await bordered('read', () => withMoreLists(site, systems, actual));
  if (!whole) return planChanges(declared, actual);
  const desired = desiredSite(whole, today);
  return planChanges(desired, await readSite(site, desired.lists));
}

/** Makes a site what these systems need: read, plan, apply. Returns the plan that was carried out. Throws StoreError; may then be called again. */
export async function setUpSite(sp: SPFI, systems: readonly SystemDeclaration[], { today, onProgress, steady }: SetUpOptions = {}): Promise<Plan> {
  const site = openSite(sp, steady);
  const plan = await planSite(site, systems, today);
  await applyPlan(site, plan, onProgress);
  return plan;
}
