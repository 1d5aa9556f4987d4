import { Visitor } from '../../kernel/ports/people';
import { Workplace } from '../../kernel/ports/workplace';
import { SystemDeclaration } from '../../kernel/system/defineSystem';
import { Memory, remembered } from '../../sharepoint/remember';
import { problemOf } from '../../ui/problemOf';
import { findMyWork, FoundWork } from './findMyWork';
import { WorkState } from './MyWork';

interface Seen {
  readonly visitor: Visitor;
  readonly found: FoundWork;
}

const key = 'myWork';

/**
 * Tells what waits for the visitor: at once what the last visit showed, then what is true now. On a return the visitor's roles
 * are asked again together with the work, so a warm page makes one call.
 */
export function watchMyWork(work: Workplace, systems: readonly SystemDeclaration[], memory: Memory, tell: (state: WorkState) => void): void {
  const ask = async (): Promise<Seen> => {
    const before = lastVisitor(memory);
    const [visitor, early] = await Promise.all([work.people.visitor(), before ? findMyWork(work, before, systems) : undefined]);
    const found = early && before && isSame(before, visitor) ? early : await findMyWork(work, visitor, systems);
    return { visitor, found };
  };
  const seen = remembered(memory, key, ask, {
    fresh: ({ found }) => tell({ kind: 'found', work: found }),
    // What the last visit showed stays on the page, and says that it is not everything.
    error: error => tell(seen ? { kind: 'found', work: { ...seen.found, complete: false } } : { kind: 'failed', problem: problemOf(error) }),
  });
  tell(seen ? { kind: 'found', work: seen.found } : { kind: 'waiting' });
}

function lastVisitor(memory: Memory): Visitor | undefined {
  try {
    return (JSON.parse(memory.read(key) ?? 'null') as Seen | null)?.visitor;
  } catch {
    return undefined;
  }
}

function isSame(a: Visitor, b: Visitor): boolean {
  return a.person.id === b.person.id && a.roles.join() === b.roles.join();
}
