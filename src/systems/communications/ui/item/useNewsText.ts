import * as React from 'react';
import { Visitor } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { problemOf } from '../../../../ui/problemOf';
import { useMounted } from '../../../../ui/useMounted';
import { news, NewsItem } from '../../newsLists';
import { NewsText } from '../../work/contract';
import { isSameText, textOf } from '../../work/newsText';
import { saveText } from '../../work/saveText';
import { KeptText, keepText, keptText, forgetText } from './keptText';

export type SaveState =
  | { readonly kind: 'unchanged' | 'waiting' | 'saving' | 'tooLong' | 'untitled' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly problem: StoreProblem }
  /** Somebody else changed the text. Nothing more is saved until the person has chosen. */
  | { readonly kind: 'conflict'; readonly theirs: NewsItem };

export interface NewsTextControl {
  readonly text: NewsText;
  /** The item as it was saved last. */
  readonly item: NewsItem;
  readonly state: SaveState;
  readonly change: (part: Partial<NewsText>) => void;
  /** Saves what is not saved yet. The item as it then stands; undefined when that did not work. */
  readonly saveNow: () => Promise<NewsItem | undefined>;
  readonly applyMine: () => void;
  readonly takeTheirs: () => void;
  /** A text that an earlier visit never saved. */
  readonly offered: KeptText | undefined;
  readonly useOffered: () => void;
  readonly dropOffered: () => void;
}

/** Milliseconds without typing after which a text is saved, and after which a failed attempt is repeated. */
const pause = 3_000;
const again = 10_000;
const rebases = 3;

interface Attempt {
  readonly id: string;
  readonly text: NewsText;
}

/**
 * The text of an item while somebody writes: kept in the browser at once, saved to the list in the pauses, one save after the other. A save
 * whose answer was lost is repeated under its own id before anything newer, so that nothing is lost and nothing conflicts with itself.
 */
export function useNewsText(work: Workplace, { person }: Visitor, given: NewsItem, onSaved: (item: NewsItem) => void): NewsTextControl {
  const place = React.useMemo(() => ({ person: person.email, form: 'news-text', item: `${news.name}:${given.id}` }), [person.email, given.id]);
  const [text, setText] = React.useState(() => textOf(given));
  const [item, setItem] = React.useState(given);
  const [state, setState] = React.useState<SaveState>({ kind: 'unchanged' });
  const [offered, setOffered] = React.useState(() => keptText(place, work.clock.today(), textOf(given)));
  const now = React.useRef({ text, item, attempt: undefined as Attempt | undefined, running: undefined as Promise<NewsItem | undefined> | undefined, isStopped: false });
  const timer = React.useRef<ReturnType<typeof setTimeout>>();
  const isMounted = useMounted();

  const show = (next: SaveState): void => {
    if (isMounted.current) setState(next);
  };
  const later = (milliseconds: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), milliseconds);
  };
  const adopt = (next: NewsItem): void => {
    now.current.item = next;
    if (!isMounted.current) return;
    setItem(next);
    onSaved(next);
  };

  const run = async (): Promise<NewsItem | undefined> => {
    const { current } = now;
    for (let rebase = 0; ; ) {
      if (!current.attempt && isSameText(current.text, textOf(current.item))) {
        forgetText(place);
        show({ kind: 'saved' });
        return current.item;
      }
      current.attempt ??= { id: work.newId(), text: current.text };
      show({ kind: 'saving' });
      const outcome = await saveText(work, current.item, current.attempt.text, current.attempt.id);
      if (outcome.kind === 'done') {
        current.attempt = undefined;
        adopt(outcome.item);
      } else if (outcome.kind === 'hindered') {
        current.attempt = undefined;
        show({ kind: outcome.by.kind === 'missing' ? 'untitled' : 'tooLong' });
        return undefined;
      } else if (outcome.theirs.revision === current.item.revision && rebase < rebases) {
        // They took a step or changed the dates, not the text: ours goes on top of that.
        rebase += 1;
        current.attempt = undefined;
        current.item = outcome.theirs;
      } else {
        current.attempt = undefined;
        current.isStopped = true;
        show({ kind: 'conflict', theirs: outcome.theirs });
        return undefined;
      }
    }
  };
  const save = (): Promise<NewsItem | undefined> => {
    const { current } = now;
    if (current.isStopped) return Promise.resolve(undefined);
    clearTimeout(timer.current);
    current.running ??= run()
      .catch((error: unknown) => {
        const problem = problemOf(error);
        show({ kind: 'failed', problem });
        // What the server refuses for good is not asked again; the text stays in the browser.
        if (problem.kind === 'disconnected' || problem.kind === 'busy') later(again);
        else current.attempt = undefined;
        return undefined;
      })
      .finally(() => {
        current.running = undefined;
      });
    return current.running;
  };

  const put = (next: NewsText): void => {
    now.current.text = next;
    setText(next);
    keepText(place, work.clock.now(), next);
    if (now.current.isStopped) return;
    show({ kind: 'waiting' });
    later(pause);
  };

  // What was read anew is taken when nothing is being written; otherwise the next save meets it.
  React.useEffect(() => {
    const { current } = now;
    const isIdle = !current.running && !current.attempt && isSameText(current.text, textOf(current.item));
    if (given.etag === current.item.etag || !isIdle) return;
    current.item = given;
    current.text = textOf(given);
    setItem(given);
    setText(current.text);
  }, [given]);
  React.useEffect(() => () => clearTimeout(timer.current), []);

  return {
    text,
    item,
    state,
    change: part => put({ ...now.current.text, ...part }),
    saveNow: save,
    applyMine: () => {
      if (state.kind !== 'conflict') return;
      now.current.isStopped = false;
      adopt(state.theirs);
      void save();
    },
    takeTheirs: () => {
      if (state.kind !== 'conflict') return;
      now.current.isStopped = false;
      now.current.text = textOf(state.theirs);
      setText(now.current.text);
      forgetText(place);
      adopt(state.theirs);
      setState({ kind: 'unchanged' });
    },
    offered,
    useOffered: () => {
      if (offered) put(offered.text);
      setOffered(undefined);
    },
    dropOffered: () => {
      forgetText(place);
      setOffered(undefined);
    },
  };
}
