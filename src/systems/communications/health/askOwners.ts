import { inTurn, isAnswered, ItemResult, Turns } from '../../../kernel/inTurn';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { takeFirstStep } from '../../../kernel/lifecycle/takeStep';
import { Person } from '../../../kernel/lists/columns';
import { MailResult } from '../../../kernel/ports/people';
import { PageFacts, PageId } from '../../../kernel/ports/sitePages';
import { isProblem, StoreError } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { sendNotice } from '../../../kernel/tellRoles';
import { pageReviewLifecycle } from '../planLifecycles';
import { PageReview } from '../planLists';
import { withdrawReview } from './leadSteps';
import { askedNotice } from './notices';
import { isOpen, openQuestionsOf } from './questions';
import { answeredBy, openToOwner, reviewGround } from './reviewStep';

/** What became of the question about one page. */
export type AskOutcome =
  | { readonly kind: 'done'; readonly review: PageReview; readonly owner: Person }
  /** Its owner has not answered an earlier question yet. */
  | { readonly kind: 'alreadyAsked'; readonly review: PageReview }
  /** Neither its owner nor who made it is anybody whom the directory knows. */
  | { readonly kind: 'nobody' }
  /** Somebody removed it since the pages were read. */
  | { readonly kind: 'gone' };

export interface OwnerTold {
  readonly owner: Person;
  readonly pages: number;
  readonly mail: MailResult;
}

export interface AskedOwners {
  readonly kind: 'done';
  readonly results: readonly ItemResult<PageFacts, AskOutcome>[];
  readonly told: readonly OwnerTold[];
}

type FindOwner = (page: PageFacts) => Promise<Person | undefined>;

/** Whom a page is asked of: its owner, else who made it. */
export function askedPerson({ owner, createdBy }: Pick<PageFacts, 'owner' | 'createdBy'>): Person {
  return owner ?? createdBy;
}

/**
 * Asks the owners of these pages whether they are still right: a question for each page, then one message to each owner. Broken off anywhere, the
 * same press goes on where it stopped; whoever asks on another day finds what was begun and completes it. Throws StoreError.
 */
export async function askOwners(work: Workplace, pages: readonly PageFacts[], actionId: string, turns: Turns<AskOutcome>): Promise<AskedOwners> {
  await actorOf(work, pageReviewLifecycle, 'ask', actionId);
  const findOwner = ownerFinder(work);
  const results = await inTurn(pages, ({ id }) => String(id), page => askOwner(work, page, findOwner, `${actionId}:${page.id}`), turns);
  return { kind: 'done', results, told: await tellOwners(work, results) };
}

async function askOwner(work: Workplace, page: PageFacts, findOwner: FindOwner, actionId: string): Promise<AskOutcome> {
  const [isHere, open] = await Promise.all([isThere(work, page.id), openQuestionsOf(work, page.id)]);
  const [first] = open;
  if (first && !open.some(({ lastActionId }) => lastActionId === actionId)) return refer(work, first);
  if (!isHere) return { kind: 'gone' };
  const owner = await findOwner(page);
  if (!owner) return { kind: 'nobody' };
  const review = await ask(work, page, owner, actionId);
  const [earliest] = await openQuestionsOf(work, page.id);
  if (earliest && earliest.id < review.id) {
    // A colleague asked in the same moment: of two questions, the first one stays.
    if (isOpen(review)) await withdrawReview(work, review, `${actionId}:withdraw`);
    return refer(work, earliest);
  }
  await openToOwner(work, review);
  return { kind: 'done', review, owner };
}

/** A question that stands already. Its owner is let in, where an earlier try broke off before. */
async function refer(work: Workplace, review: PageReview): Promise<AskOutcome> {
  await openToOwner(work, review);
  return { kind: 'alreadyAsked', review };
}

async function ask(work: Workplace, { id, title, name, path }: PageFacts, owner: Person, actionId: string): Promise<PageReview> {
  const today = work.clock.today();
  const dueOn = answeredBy(today);
  const fields = { title: title || name, pageId: id, path, assignedTo: owner, askedOn: today, dueOn };
  const outcome = await takeFirstStep(work, reviewGround, 'ask', { fields, data: { pageId: id, owner: owner.name, dueOn } }, actionId);
  // Only the action's id is unique in a question, and an item with that id is found again.
  if (outcome.kind === 'duplicate') throw new StoreError({ kind: 'duplicate' }, actionId);
  return outcome.item;
}

async function isThere(work: Workplace, id: PageId): Promise<boolean> {
  try {
    await work.pages.facts(id);
    return true;
  } catch (error) {
    if (isProblem(error, 'notFound')) return false;
    throw error;
  }
}

/** Each person is looked for once, however many pages are theirs. */
function ownerFinder(work: Workplace): FindOwner {
  const found = new Map<string, Person | undefined>();
  return async page => {
    const { email } = askedPerson(page);
    if (email === '') return undefined;
    if (!found.has(email)) found.set(email, await work.people.ensure(email));
    return found.get(email);
  };
}

async function tellOwners(work: Workplace, results: readonly ItemResult<PageFacts, AskOutcome>[]): Promise<readonly OwnerTold[]> {
  const asked = new Map<Person['id'], PageReview[]>();
  const owners = new Map<Person['id'], Person>();
  for (const { outcome } of results.filter(isAnswered)) {
    if (outcome.kind !== 'done') continue;
    owners.set(outcome.owner.id, outcome.owner);
    asked.set(outcome.owner.id, [...(asked.get(outcome.owner.id) ?? []), outcome.review]);
  }
  const told: OwnerTold[] = [];
  for (const owner of owners.values()) {
    const reviews = asked.get(owner.id) ?? [];
    told.push({ owner, pages: reviews.length, mail: await sendNotice(work, { to: [owner.email], ...askedNotice(work, reviews) }) });
  }
  return told;
}
