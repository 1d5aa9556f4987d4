import { isProblem } from '../../kernel/ports/storeError';
import { Visitor } from '../../kernel/ports/people';
import { Workplace } from '../../kernel/ports/workplace';
import { SystemDeclaration } from '../../kernel/system/defineSystem';
import { WorkItem } from '../../kernel/system/workSource';

export interface FoundWork {
  /** What is due first comes first; what has no date comes last. */
  readonly items: readonly WorkItem[];
  /** False when a system could not be read: the list is then not everything, and must say so. */
  readonly complete: boolean;
}

/** What waits for a person in every system. All are asked in one moment, so the questions travel in one request. */
export async function findMyWork(work: Workplace, visitor: Visitor, systems: readonly SystemDeclaration[]): Promise<FoundWork> {
  const sources = systems.flatMap(system => system.work);
  const answers = await Promise.all(sources.map(source => source.find(work, visitor).catch((error: unknown) => failed(work, source.id, error))));
  const items = answers.flatMap(answer => answer ?? []);
  return { items: [...items].sort(byDueDate), complete: !answers.includes(undefined) };
}

function failed(work: Workplace, source: string, error: unknown): undefined {
  if (isProblem(error, 'busy', 'disconnected')) throw error;
  work.log.warn('workSourceFailed', { source, error: error instanceof Error ? error.name : 'unknown' });
  return undefined;
}

function byDueDate(a: WorkItem, b: WorkItem): number {
  if (a.dueOn === b.dueOn) return a.number.localeCompare(b.number);
  if (a.dueOn === null) return 1;
  if (b.dueOn === null) return -1;
  return a.dueOn < b.dueOn ? -1 : 1;
}
