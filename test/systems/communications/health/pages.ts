import { PersonaId } from '../../../../local/site';
import { everyPage } from '../../../../src/kernel/lists/everyPage';
import { Person } from '../../../../src/kernel/lists/columns';
import { PageFacts } from '../../../../src/kernel/ports/sitePages';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { askOwners, AskedOwners, AskOutcome } from '../../../../src/systems/communications/health/askOwners';
import { readQuestions } from '../../../../src/systems/communications/health/questions';
import { newsPages } from '../../../../src/systems/communications/newsLists';
import { PageReview } from '../../../../src/systems/communications/planLists';
import { Office } from '../../../support/workingOffice';

/** A page that readers see, of this owner. */
export async function pageOf(lead: Workplace, name: string, owner: Person | null): Promise<PageFacts> {
  const id = await lead.pages.ensure(`${name}.aspx`, name);
  if (owner) await lead.pages.describe(newsPages, id, { contentOwner: owner });
  await lead.pages.publish(id);
  return lead.pages.facts(id);
}

export async function allPages(work: Workplace): Promise<readonly PageFacts[]> {
  return everyPage(after => work.pages.all(after));
}

/** A press of the button: what an earlier try of it ended is kept in `ended`. */
export function ask(work: Workplace, pages: readonly PageFacts[], actionId: string, ended = new Map<string, AskOutcome>()): Promise<AskedOwners> {
  return askOwners(work, pages, actionId, { ended });
}

/** `done`, `alreadyAsked`…, page by page. */
export function outcomesOf({ results }: AskedOwners): readonly string[] {
  return results.map(result => (result.kind === 'answered' ? result.outcome.kind : result.problem.kind));
}

/** The only question about a page, as a person reads it. */
export async function questionOf(office: Office, { id }: PageFacts, persona: PersonaId = 'communicationsLead'): Promise<PageReview> {
  const [review, ...others] = (await readQuestions(office.as(persona))).filter(each => each.pageId === Number(id));
  if (!review || others.length > 0) throw new Error(`Not one question about ${id}.`);
  return review;
}
