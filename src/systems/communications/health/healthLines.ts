import { Person } from '../../../kernel/lists/columns';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { folded } from '../../../kernel/folded';
import { PageFacts, PageId } from '../../../kernel/ports/sitePages';
import { askedPerson } from './askOwners';
import { CheckedPage } from './checkTexts';
import { HasCounterpart } from './counterparts';
import { judgePage, PageProblem, pageProblems } from './judgePage';
import { nothingAsked, PageQuestions } from './questions';

/** A page with all that is known of it. */
export interface HealthLine {
  readonly page: PageFacts;
  /** Its owner, else who made it. */
  readonly asked: Person;
  readonly problems: readonly PageProblem[];
  readonly nextReviewOn: CalendarDate | null;
  readonly questions: PageQuestions;
  /** Undefined until its text was read. */
  readonly checked: CheckedPage | undefined;
}

export interface HealthGround {
  readonly questions: ReadonlyMap<number, PageQuestions>;
  readonly today: CalendarDate;
  readonly hasCounterpart?: HasCounterpart;
}

/** The pages, the worst first: by their worst problem, then by how many they have, then by the day on which they are to be reviewed. */
export function healthLines(pages: readonly PageFacts[], { questions, today, hasCounterpart }: HealthGround): readonly HealthLine[] {
  const lines = pages.map((page): HealthLine => {
    const asked = questions.get(page.id) ?? nothingAsked;
    return { page, asked: askedPerson(page), ...judgePage(page, { questions: asked, hasCounterpart, today }), questions: asked, checked: undefined };
  });
  return lines.sort(worstFirst);
}

/** The same lines in the same order, with what is known of the texts. Apart from the judging, because texts come in by the thousand, one after the other. */
export function withTexts(lines: readonly HealthLine[], checked: ReadonlyMap<PageId, CheckedPage>): readonly HealthLine[] {
  return checked.size === 0 ? lines : lines.map(line => ({ ...line, checked: checked.get(line.page.id) }));
}

function worstFirst(a: HealthLine, b: HealthLine): number {
  return rankOf(a) - rankOf(b) || b.problems.length - a.problems.length || dayFor(a).localeCompare(dayFor(b)) || a.page.id - b.page.id;
}

function rankOf({ problems: [worst] }: HealthLine): number {
  return worst === undefined ? pageProblems.length : pageProblems.indexOf(worst);
}

/** What no reader sees comes last. */
function dayFor({ nextReviewOn }: HealthLine): string {
  return nextReviewOn ?? '9999';
}

export const healthFilters = ['all', 'overdue', 'noOwner', 'noCounterpart', 'old', 'oldDraft', 'waiting', 'toRetire', 'findings', 'brokenLinks'] as const;
export type HealthFilter = (typeof healthFilters)[number];

/** Whether a page stands under a filter of the screen. */
export function isUnderFilter(filter: HealthFilter, { problems, questions: { open }, checked }: HealthLine): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'overdue':
    case 'noOwner':
    case 'noCounterpart':
    case 'old':
    case 'oldDraft':
      return problems.includes(filter);
    case 'waiting':
      return open !== null && open.status !== 'toRetire';
    case 'toRetire':
      return open?.status === 'toRetire';
    case 'findings':
      return checked?.kind === 'checked' && checked.findings.length > 0;
    case 'brokenLinks':
      return checked?.kind === 'checked' && checked.brokenLinks.length > 0;
  }
}

/** Whether these letters stand in a page's title, name or owner, whatever their case and accents. */
export function isNamedLike(letters: string, { page, asked }: HealthLine): boolean {
  const wanted = folded(letters);
  return wanted === '' || [page.title, page.name, asked.name].some(text => folded(text).includes(wanted));
}
