import * as React from 'react';
import { Visitor } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { useMounted } from '../../../../ui/useMounted';
import { news, NewsItem } from '../../newsLists';
import { NewsText } from '../../work/contract';
import { textOf } from '../../work/newsText';
import { forgetText, KeptText, keptText } from './keptText';
import { SaveState, TextSaver } from './textSaver';

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

/** The text of an item while somebody writes. `onSaved` is told of each version that was saved. */
export function useNewsText(work: Workplace, { person }: Visitor, given: NewsItem, onSaved: (item: NewsItem) => void): NewsTextControl {
  const place = React.useMemo(() => ({ person: person.email, form: 'news-text', item: `${news.name}:${given.id}` }), [person.email, given.id]);
  const [text, setText] = React.useState(() => textOf(given));
  const [item, setItem] = React.useState(given);
  const [state, setState] = React.useState<SaveState>({ kind: 'unchanged' });
  const [offered, setOffered] = React.useState(() => keptText(place, work.clock.today(), textOf(given)));
  const isMounted = useMounted();
  const saved = React.useRef(onSaved);
  saved.current = onSaved;
  // What was typed last, for changes that come before React has drawn the one before.
  const typed = React.useRef(text);
  const [saver] = React.useState(
    () =>
      new TextSaver(work, place, given, text, {
        state: next => isMounted.current && setState(next),
        item: next => {
          if (!isMounted.current) return;
          setItem(next);
          saved.current(next);
        },
      }),
  );
  const put = (next: NewsText): void => {
    typed.current = next;
    setText(next);
  };
  const write = (next: NewsText): void => {
    put(next);
    saver.write(next);
  };

  React.useEffect(() => {
    if (!saver.refresh(given)) return;
    setItem(given);
    typed.current = textOf(given);
    setText(typed.current);
  }, [saver, given]);
  React.useEffect(() => () => saver.end(), [saver]);

  return {
    text,
    item,
    state,
    change: part => write({ ...typed.current, ...part }),
    saveNow: () => saver.save(),
    applyMine: () => state.kind === 'conflict' && saver.resolve(state.theirs, typed.current),
    takeTheirs: () => {
      if (state.kind !== 'conflict') return;
      put(textOf(state.theirs));
      saver.resolve(state.theirs, textOf(state.theirs));
    },
    offered,
    useOffered: () => {
      if (offered) write(offered.text);
      setOffered(undefined);
    },
    dropOffered: () => {
      forgetText(place);
      setOffered(undefined);
    },
  };
}
