import { FieldsOf } from '../../../kernel/lists/defineList';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { SavedSearch, savedSearches } from '../officeLists';
import { everyPage } from '../../../kernel/lists/everyPage';
import { untilAnswered } from '../../../kernel/ports/untilAnswered';
import { readCriteria, SearchCriteria } from './criteria';

export interface NamedSearch {
  readonly name: string;
  readonly criteria: SearchCriteria;
}

/** The searches that the FOI office keeps, by name. Throws StoreError. */
export async function namedSearches(work: Workplace): Promise<readonly NamedSearch[]> {
  const kept = await everyPage(after => work.lists.find(savedSearches, { where: { title: anyName, isKept: true }, top: 500, after }));
  return kept.flatMap(({ title, criteria }) => namedOf(title, readCriteria(criteria))).sort((a, b) => a.name.localeCompare(b.name));
}

/** Every name: the list holds some dozens of searches, and its unique column bounds the question. */
const anyName = { is: 'notEmpty' } as const;

function namedOf(name: string, criteria: SearchCriteria | undefined): readonly NamedSearch[] {
  return criteria ? [{ name, criteria }] : [];
}

/** Keeps a search under a name; one of that name is replaced. Safe to repeat. Throws StoreError. */
export async function keepSearch(work: Workplace, { name, criteria }: NamedSearch): Promise<void> {
  await keep(work, name, { criteria: JSON.stringify(criteria), isKept: true });
}

/** Nothing is removed from a list of ours: a search that is dropped is kept out of sight. Throws StoreError. */
export async function dropSearch(work: Workplace, name: string): Promise<void> {
  await keep(work, name, { isKept: false });
}

async function keep(work: Workplace, name: string, fields: Partial<FieldsOf<typeof savedSearches>>): Promise<void> {
  const found = await searchNamed(work, name);
  if (found) return change(work, found, fields);
  try {
    await work.lists.add(savedSearches, { criteria: '{}', isKept: true, ...fields, title: name });
  } catch (error) {
    // Made meanwhile, by a colleague or by an attempt whose answer was lost.
    const made = isProblem(error, 'duplicate', 'disconnected') ? await searchNamed(work, name) : undefined;
    if (!made) throw error;
    await change(work, made, fields);
  }
}

/** The latest wish counts, whoever had it: a search is no evidence of anything. */
async function change(work: Workplace, { id }: SavedSearch, fields: Partial<FieldsOf<typeof savedSearches>>): Promise<void> {
  await untilAnswered(async () => {
    const now = await work.lists.get(savedSearches, id);
    await work.lists.update(savedSearches, id, now.etag, fields);
  });
}

async function searchNamed(work: Workplace, name: string): Promise<SavedSearch | undefined> {
  return (await work.lists.find(savedSearches, { where: { title: name }, top: 1 })).items[0];
}
