import { addDays, CalendarDate } from '../../../src/kernel/dates/calendarDate';
import { isAnswered } from '../../../src/kernel/inTurn';
import { applyPlan } from '../../../src/systems/records/scheme/import/applyPlan';
import { openImport } from '../../../src/systems/records/scheme/import/openImport';
import { workplaceAs } from '../connect';
import { sampleTable } from './sampleScheme';

/** Days that the scheme has been in force: older than every record of the demonstration office. */
const age = 366 * 12;

/** Imports the sample scheme as the records coordinator would. */
export async function seedScheme(siteUrl: string, today: CalendarDate): Promise<void> {
  const work = workplaceAs(siteUrl, 'recordsCoordinator', today);
  const opened = await openImport(work, sampleTable(), { effectiveOn: addDays(today, -age), appliesTo: 'allUndisposed', absent: 'keep' }, () => Promise.resolve());
  if (!opened.ok || opened.plan.problems.length > 0) throw new Error('The sample scheme could not be planned.');
  const results = await applyPlan(work, opened.plan.steps, opened.fileHash, { ended: new Map() });
  if (!results.every(result => isAnswered(result) && result.outcome.kind === 'done')) throw new Error('The sample scheme could not be imported.');
}
