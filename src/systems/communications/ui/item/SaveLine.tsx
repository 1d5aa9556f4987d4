import * as React from 'react';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Icon } from '../../../../ui/icons';
import { momentInWords } from '../../../../ui/momentInWords';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { itemWords } from './itemWords';
import { NewsTextControl } from './useNewsText';

/** What became of what was typed, told quietly to a screen reader too. */
export function SaveLine({ control }: { readonly control: NewsTextControl }): JSX.Element {
  const { state } = control;
  const isBad = state.kind === 'failed' || state.kind === 'conflict' || state.kind === 'tooLong' || state.kind === 'untitled';
  const text = useSaveText(control);
  return (
    <>
      <p className={isBad ? 'ri-saveState ri-saveState-bad' : 'ri-saveState'} role="status" data-save={state.kind}>
        <Icon name={isBad ? 'error' : state.kind === 'waiting' || state.kind === 'saving' ? 'soon' : 'done'} />
        <span>{text}</span>
      </p>
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} />}
    </>
  );
}

function useSaveText({ state, item }: NewsTextControl): string {
  const language = useLanguage();
  const { gone, saveStates: words } = useWords(itemWords);
  switch (state.kind) {
    case 'unchanged':
    case 'saved':
      return words.saved(momentInWords(item.modifiedAt, language), item.revision);
    case 'waiting':
      return words.waiting;
    case 'saving':
      return words.saving;
    case 'tooLong':
    case 'untitled':
      return words[state.kind];
    case 'failed':
      return state.problem.kind === 'notFound' ? gone : words.failed;
    case 'conflict':
      return words.conflict;
  }
}
