import { addDays, Instant } from '../../../kernel/dates/calendarDate';
import { PersonId } from '../../../kernel/lists/columns';
import { between } from '../../../kernel/lists/conditions';
import { everyPage } from '../../../kernel/lists/everyPage';
import { Workplace } from '../../../kernel/ports/workplace';
import { addOnce } from '../addOnce';
import { acknowledgements } from '../newsLists';
import { Story } from './feed';

/** `taken`: somebody else wrote under this person's key. It counts for nothing; the communications lead can see it. */
export type AcknowledgeOutcome = { readonly kind: 'done' | 'taken' };

/** What a confirmation is found by: nobody has two for one item. */
export function acknowledgementKey(number: string, person: PersonId): string {
  return `${number}:${person}`;
}

/** Keeps that the person at the page has read an item. A second press is the same. Throws StoreError. */
export async function acknowledge(work: Workplace, { number, title, revision }: Pick<Story, 'number' | 'title' | 'revision'>): Promise<AcknowledgeOutcome> {
  const { person } = await work.people.visitor();
  const fields = { title, newsNumber: number, key: acknowledgementKey(number, person.id), reader: person, revision, readAt: work.clock.now() };
  return { kind: (await addOnce(work, acknowledgements, fields)) ? 'done' : 'taken' };
}

/** Numbers of what a person confirmed in the last year and the weeks before. Throws StoreError. */
export async function confirmedBy(work: Workplace, person: PersonId): Promise<readonly string[]> {
  const readAt = between(`${addDays(work.clock.today(), -400)}T00:00:00.000Z` as Instant, work.clock.now());
  const found = await everyPage(after => work.lists.findColumns(acknowledgements, { where: { reader: person, readAt }, top: 500, after }, ['newsNumber']));
  return found.map(({ newsNumber }) => newsNumber);
}
