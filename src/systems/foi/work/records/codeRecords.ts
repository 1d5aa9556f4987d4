import { act, ActionOutcome } from '../../../../kernel/activity/act';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Act } from '../../choices';
import { FoiRecord, records } from '../../caseLists';
import { parseSections, sectionUnion } from '../../exemptions';
import { requestLifecycle } from '../../lifecycle';
import { foiActivity, FoiRequest, requests } from '../../lists';
import { actorOf } from '../../../../kernel/lifecycle/actorOf';
import { counted } from '../activityData';
import { recordsOf } from '../caseItems';
import { RequestOutcome } from '../contract';
import { takeStep } from '../requestStep';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { CodeFacts } from './facts';

export type CodeOutcome =
  /** `passed` are records that somebody else changed since they were read: they are left as they are. */
  | { readonly kind: 'done'; readonly coded: readonly FoiRecord[]; readonly passed: readonly FoiRecord[]; readonly recorded: boolean }
  /** The only record was changed by somebody else. */
  | { readonly kind: 'conflict'; readonly theirs: FoiRecord };

/** The columns that coding changes. */
export function codedAs(facts: CodeFacts) {
  return { ...facts, status: 'coded' } as const;
}

/**
 * Codes records alike and keeps the union of all sections with the request. The records come first, each by an action of its own; the union is
 * made from what the list holds then, so a break anywhere is mended by the same press or by the next coding. `told` hears of each record.
 * Denied once the request is closed. Throws StoreError.
 */
export async function codeRecords(work: Workplace, request: FoiRequest, items: readonly FoiRecord[], facts: CodeFacts, actionId: string, told: (done: number, all: number) => void = () => undefined): Promise<CodeOutcome> {
  const actor = await actorOf(work, requestLifecycle, 'updateExemptions', actionId, request);
  const outcomes: ActionOutcome<typeof records>[] = [];
  for (const item of items) {
    outcomes.push(await codeRecord(work, item, facts, actor, `${actionId}:${item.id}`));
    told(outcomes.length, items.length);
  }
  const [first] = outcomes;
  if (outcomes.length === 1 && first.kind === 'conflict') return first;
  const kept = await keepExemptions(work, request, actionId);
  const recorded = outcomes.every(outcome => outcome.kind === 'conflict' || outcome.recorded) && kept;
  return {
    kind: 'done',
    coded: outcomes.flatMap(outcome => (outcome.kind === 'done' ? [outcome.item] : [])),
    passed: outcomes.flatMap(outcome => (outcome.kind === 'conflict' ? [outcome.theirs] : [])),
    recorded,
  };
}

function codeRecord(work: Workplace, item: FoiRecord, facts: CodeFacts, actor: string, actionId: string): Promise<ActionOutcome<typeof records>> {
  const { disposition, sections, overrideApplies } = facts;
  const data = counted('code', { requestNumber: item.requestNumber, disposition, sections, overrideApplies, pages: item.pages });
  return act(work, { list: records, activity: foiActivity, item, action: 'code', actionId, actor, changes: codedAs(facts), data });
}

const attempts = 4;

/** Brings the request's sections in line with its records. True when Activity holds what was changed, or nothing had to be. */
async function keepExemptions(work: Workplace, seen: FoiRequest, actionId: string): Promise<boolean> {
  const visitor = await work.people.visitor();
  for (let attempt = 1; ; attempt += 1) {
    const [request, coded] = await Promise.all([work.lists.get(requests, seen.id), recordsOf(work, seen.number)]);
    const exemptions = appliedSections(coded, request.act);
    const isOver = !mayTake(requestLifecycle, 'updateExemptions', request.status, standingOf(visitor, request));
    const isKept = exemptions === (request.exemptions ?? null);
    // Kept by this very press, when its account may still be missing in Activity.
    const isOurs = request.lastActionId === actionId;
    if (!isOurs && (isOver || isKept)) return true;
    const outcome: RequestOutcome = await takeStep(work, 'updateExemptions', request, { changes: { exemptions }, data: { exemptions } }, actionId);
    if (outcome.kind === 'done') return outcome.recorded;
    if (attempt === attempts) return false;
  }
}

/** The sections under which something is withheld, `17, 21`; null for none. What the public interest releases is not withheld. */
export function appliedSections(items: readonly FoiRecord[], act: Act): string | null {
  const withheld = items.filter(({ disposition }) => disposition === 'sever' || disposition === 'withhold');
  const cited = withheld.flatMap(({ sections }) => {
    const read = parseSections(sections ?? '', act);
    return read.ok ? read.value : [];
  });
  return sectionUnion(cited, act).join(', ') || null;
}
