import * as React from 'react';
import { Hindrance } from '../../fileRoom/contract';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { Words } from '../../../../ui/words';
import { roomWords } from './roomWords';
import { en } from './words.en';

/** Why a step was not taken, and what to do instead. */
export function HindranceNotice({ hindrance }: { readonly hindrance: Hindrance }): JSX.Element {
  const words = useWords(roomWords);
  return (
    <Notice tone="alert" title={words.hindrance.title} takesFocus>
      <p>{said(hindrance, words)}</p>
    </Notice>
  );
}

function said(hindrance: Hindrance, { hindrance: words, list, nobody }: Words<typeof en>): string {
  switch (hindrance.because) {
    case 'queue':
      return words.queue(hindrance.first.assignedTo?.name ?? nobody);
    case 'boxNotOpen':
      return words.boxNotOpen(hindrance.box);
    case 'filesAway':
      return words.filesAway(hindrance.files.length, list(hindrance.files.map(({ number }) => number)));
    case 'boxNotEmpty':
      return words.boxNotEmpty(hindrance.files.length);
    case 'notThere':
      return words.notThere(hindrance.what);
    case 'hasIt':
    case 'asksAlready':
    case 'notOnShelf':
    case 'boxEmpty':
    case 'disposed':
    case 'reopeningsUnreadable':
    case 'unknownPerson':
      return words[hindrance.because];
  }
}
