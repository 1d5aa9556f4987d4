import { Workplace } from '../../kernel/ports/workplace';
import { Memory, remembered } from '../../sharepoint/remember';
import { acknowledge } from '../../systems/communications/reading/acknowledge';
import { readFeed } from '../../systems/communications/reading/readFeed';
import { readNews, SeenNews } from '../../systems/communications/reading/readNews';
import { NewsSource, NewsState } from '../../systems/communications/ui/reading/newsState';
import { problemOf } from '../../ui/problemOf';

const key = 'news';

/**
 * The news of one web part: at once what the last visit showed, then what is true now. A tab that was left open reads anew when somebody looks at it again.
 */
export function newsSource(work: Workplace, memory: Memory, page: Document = document): NewsSource {
  let tell: ((state: NewsState) => void) | undefined;
  let latest: SeenNews | undefined;

  const found = (seen: SeenNews, isOld = false): void => {
    latest = seen;
    tell?.({ kind: 'found', seen, isOld });
  };
  const ask = (): void => {
    const before = remembered(memory, key, () => readNews(work, lastPerson(memory)), {
      fresh: seen => found(seen),
      error: error => (latest ? found(latest, true) : tell?.({ kind: 'failed', problem: problemOf(error) })),
    });
    if (before) found(before);
    else if (!latest) tell?.({ kind: 'waiting' });
  };
  const look = (): void => {
    if (page.visibilityState === 'visible') ask();
  };

  return {
    watch: told => {
      tell = told;
      page.addEventListener('visibilitychange', look);
      ask();
      return () => {
        tell = undefined;
        page.removeEventListener('visibilitychange', look);
      };
    },
    again: ask,
    older: after => readFeed(work, after),
    confirm: async story => {
      const outcome = await acknowledge(work, story);
      if (outcome.kind === 'done' && latest) {
        const seen = { ...latest, confirmed: [...latest.confirmed, story.number] };
        memory.write(key, JSON.stringify(seen));
        found(seen);
      }
      return outcome;
    },
  };
}

function lastPerson(memory: Memory): SeenNews['person'] | undefined {
  try {
    return (JSON.parse(memory.read(key) ?? 'null') as SeenNews | null)?.person;
  } catch {
    return undefined;
  }
}
