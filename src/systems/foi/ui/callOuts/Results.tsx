import * as React from 'react';
import { OtherButton } from '../../../../ui/Buttons';
import { Icon } from '../../../../ui/icons';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { MailResult } from '../../../../kernel/ports/people';
import { isAnswered, ItemResult } from '../../../../kernel/inTurn';
import { callOutWords } from './callOutWords';

type Told = { readonly kind: 'done'; readonly mail: MailResult } | { readonly kind: 'conflict' | 'alreadyAsked' };

interface ResultsProps<Item> {
  readonly results: readonly ItemResult<Item, Told>[];
  readonly nameOf: (item: Item) => string;
  /** Told in one sentence how many were done. */
  readonly onDone: (summary: string) => void;
}

/** What became of each of several items, in words and with an icon. */
export function Results<Item extends { readonly id: number }>({ results, nameOf, onDone }: ResultsProps<Item>): JSX.Element {
  const words = useWords(callOutWords).many;
  const said = (result: ItemResult<Item, Told>): string => {
    if (!isAnswered(result)) return words.failed;
    const { outcome } = result;
    if (outcome.kind !== 'done') return words[outcome.kind];
    return outcome.mail.sent ? words.done : words.doneNoMail;
  };
  const summary = words.summary(results.filter(isDone).length, results.length);
  return (
    <Notice tone="news" title={summary} takesFocus>
      <ul className="ri-plainList" aria-label={words.results}>
        {results.map(result => (
          <li key={result.item.id} data-result={result.item.id}>
            <Icon name={isDone(result) ? 'done' : 'error'} /> {nameOf(result.item)}: {said(result)}
          </li>
        ))}
      </ul>
      <div className="ri-buttons">
        <OtherButton text={words.finish} onClick={() => onDone(summary)} />
      </div>
    </Notice>
  );
}

function isDone<Item>(result: ItemResult<Item, Told>): boolean {
  return isAnswered(result) && result.outcome.kind === 'done';
}
