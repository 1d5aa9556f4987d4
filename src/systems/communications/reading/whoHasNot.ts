import { Instant } from '../../../kernel/dates/calendarDate';
import { everyPage } from '../../../kernel/lists/everyPage';
import { Person } from '../../../kernel/lists/columns';
import { Workstation } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { Audience, readAudience } from '../audience';
import { Acknowledgement, acknowledgements, NewsItem } from '../newsLists';
import { acknowledgementKey } from './acknowledge';
import { mayConcern } from './concerned';

/** A person whom an item concerns. */
export interface Addressee {
  readonly person: Person;
  /** Empty where the directory says nothing. */
  readonly branch: string;
  readonly office: string;
  /** When they confirmed that they read it; null for whoever has not. */
  readonly readAt: Instant | null;
}

export interface BranchCount {
  /** Empty for people of whom the branch is not known. */
  readonly branch: string;
  readonly concerned: number;
  readonly confirmed: number;
}

/** Told while people are looked up: how many of how many. */
export type Progress = (done: number, total: number) => void;

/** People looked up between two words of progress. */
const atOnce = 200;

/** Whom a must-read item concerns, by name, and who of them confirmed it. For the communications lead, who may see all confirmations. Throws StoreError. */
export async function addressees(work: Workplace, { number, audience }: Pick<NewsItem, 'number' | 'audience'>, onProgress?: Progress): Promise<readonly Addressee[]> {
  const [staff, found] = await Promise.all([
    work.people.membersOf('staff'),
    everyPage(after => work.lists.find(acknowledgements, { where: { newsNumber: number }, top: 1000, after })),
  ]);
  const places = await placesOf(work, staff, onProgress);
  return addresseesAmong(staff, { number, places, audience: readAudience(audience), confirmations: found });
}

interface Known {
  readonly number: string;
  readonly places: ReadonlyMap<string, Workstation>;
  readonly audience: Audience;
  readonly confirmations: readonly Acknowledgement[];
}

/** The members whom an audience names, in the order of their names. A confirmation counts for whoever wrote it and for nobody else. */
export function addresseesAmong(staff: readonly Person[], { number, places, audience, confirmations }: Known): readonly Addressee[] {
  const readAt = new Map(confirmations.filter(isOwn).map(({ key, readAt: at }) => [key, at]));
  return staff
    .flatMap(person => {
      const where = places.get(person.email.toLowerCase());
      if (!mayConcern(audience, where)) return [];
      return [{ person, branch: where?.branch ?? '', office: where?.office ?? '', readAt: readAt.get(acknowledgementKey(number, person.id)) ?? null }];
    })
    .sort((a, b) => a.person.name.localeCompare(b.person.name));
}

/** How many of each branch confirmed, the branch with most people first. */
export function countByBranch(people: readonly Addressee[]): readonly BranchCount[] {
  const branches = [...new Set(people.map(({ branch }) => branch))];
  return branches
    .map(branch => {
      const theirs = people.filter(person => person.branch === branch);
      return { branch, concerned: theirs.length, confirmed: theirs.filter(({ readAt }) => readAt !== null).length };
    })
    .sort((a, b) => b.concerned - a.concerned || a.branch.localeCompare(b.branch));
}

function isOwn({ key, newsNumber, modifiedBy }: Acknowledgement): boolean {
  return key === acknowledgementKey(newsNumber, modifiedBy.id);
}

async function placesOf({ directory }: Workplace, staff: readonly Person[], onProgress?: Progress): Promise<ReadonlyMap<string, Workstation>> {
  const addresses = staff.map(({ email }) => email.toLowerCase()).filter(email => email !== '');
  const places = new Map<string, Workstation>();
  for (let from = 0; from < addresses.length; from += atOnce) {
    onProgress?.(from, addresses.length);
    for (const [address, place] of await directory.workstations(addresses.slice(from, from + atOnce))) places.set(address, place);
  }
  onProgress?.(addresses.length, addresses.length);
  return places;
}
