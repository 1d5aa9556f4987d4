import { ActionOutcome } from '../../../kernel/activity/act';
import { JsonValue } from '../../../kernel/activity/json';
import { asSeen } from '../../../kernel/activity/asSeen';
import { addDays, CalendarDate } from '../../../kernel/dates/calendarDate';
import { Lived, takeFirstStep, takeStep } from '../../../kernel/lifecycle/takeStep';
import { takeStepAnyway } from '../../../kernel/lifecycle/takeStepAnyway';
import { Workplace } from '../../../kernel/ports/workplace';
import { recordsActivity } from '../lists';
import { schemeEntryLifecycle } from '../schemeLifecycle';
import { schemeEntries, SchemeItem } from '../schemeList';
import { keywordMark } from './entryOf';
import { NewVersion } from './import/plan';
import { forgetScheme } from './readScheme';

const lived = { list: schemeEntries, activity: recordsActivity, lifecycle: schemeEntryLifecycle } as const satisfies Lived<typeof schemeEntries, string, string>;

/** A series is looked at again after five years. Days. */
const reviewAfter = 1_826;

export type SchemeOutcome = ActionOutcome<typeof schemeEntries>;
export type PutOutcome =
  | SchemeOutcome
  /** A colleague gave the code this version first. Nothing was written. */
  | { readonly kind: 'duplicate' };

/**
 * Puts a version into the scheme, and ends the one before on the day before it begins. The new one is written first: whoever reads between the
 * two ends the older one by the newer (schemeOn.ts), so there is always exactly one version for a day. The same `actionId` again goes on
 * where it stopped. Throws StoreError.
 */
export async function putVersion(work: Workplace, entry: NewVersion, before: SchemeItem | undefined, actionId: string): Promise<PutOutcome> {
  const seen = before && (await asSeen(work, lived, before, endId(actionId)));
  if (seen?.kind === 'over') return seen.outcome;
  const outcome = await takeFirstStep(work, lived, 'add', { fields: versionFields(entry), data: dataOf(entry) }, actionId);
  if (outcome.kind === 'done' && seen) await endVersion(work, seen.item, addDays(entry.fromOn, -1), endId(actionId));
  forgetScheme(work);
  return outcome;
}

/** Ends a version whose next one is there. Should a colleague have ended it first, it stays as they left it. Throws StoreError. */
export async function endVersion(work: Workplace, item: SchemeItem, untilOn: CalendarDate, actionId: string): Promise<SchemeOutcome> {
  const outcome = await takeStepAnyway(work, lived, 'replace', item, ({ code, schemeVersion }) => ({ changes: { untilOn, dueOn: null }, data: { code, version: schemeVersion, untilOn } }), actionId);
  forgetScheme(work);
  return outcome;
}

/** Takes an entry out of the scheme after a day. What was filed under it keeps its rule. Throws StoreError. */
export async function retireEntry(work: Workplace, item: SchemeItem, { untilOn, reason }: { readonly untilOn: CalendarDate; readonly reason: string | null }, actionId: string): Promise<SchemeOutcome> {
  const data = { code: item.code, version: item.schemeVersion, untilOn, reason };
  const outcome = await takeStep(work, lived, 'retire', item, { changes: { untilOn, dueOn: null }, data }, actionId);
  forgetScheme(work);
  return outcome;
}

function endId(actionId: string): string {
  return `${actionId}:end`;
}

/** The columns of a version. */
export function versionFields(entry: NewVersion) {
  const { code, version, level, parent, title, scope, keywords, rule, finalDisposition, citation, appliesTo, fromOn } = entry;
  return {
    title: title.en,
    titleFr: title.fr,
    code,
    schemeVersion: version,
    key: `${code}@${version}`,
    level,
    parent,
    dueOn: level === 'series' ? addDays(fromOn, reviewAfter) : null,
    scope: orNothing(scope.en),
    scopeFr: orNothing(scope.fr),
    keywords: orNothing(keywords.en.join(keywordMark)),
    keywordsFr: orNothing(keywords.fr.join(keywordMark)),
    rule,
    finalDisposition,
    citation: orNothing(citation),
    appliesTo,
    fromOn,
  };
}

function orNothing(text: string): string | null {
  return text === '' ? null : text;
}

/** Codes, dates and the rule: what the history of a schedule is proved by. */
function dataOf({ code, version, rule, finalDisposition, fromOn, appliesTo }: NewVersion): JsonValue {
  return { code, version, rule, finalDisposition, fromOn, appliesTo };
}
