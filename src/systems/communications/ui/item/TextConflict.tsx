import * as React from 'react';
import { languages } from '../../../../kernel/text';
import { LinkButton } from '../../../../ui/LinkButton';
import { momentInWords } from '../../../../ui/momentInWords';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { textOf } from '../../work/newsText';
import { ChangedText } from './ChangedText';
import { itemWords } from './itemWords';
import { NewsTextControl } from './useNewsText';

/** Somebody else saved first: what they wrote against what was typed here. Nothing of either is touched until the person chooses. */
export function TextConflict({ control }: { readonly control: NewsTextControl }): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(itemWords);
  const { state, text } = control;
  if (state.kind !== 'conflict') return null;
  const { theirs } = state;
  return (
    <Notice tone="alert" title={words.conflictTitle} takesFocus>
      <p>{words.conflictWho(theirs.modifiedBy.name, momentInWords(theirs.modifiedAt, language))}</p>
      <p>{words.conflictWhat}</p>
      {languages.map(each => (
        <ChangedText key={each} language={each} before={textOf(theirs)} after={text} />
      ))}
      <div className="ri-buttons">
        <LinkButton text={words.conflictMine} onClick={control.applyMine} />
        <LinkButton text={words.conflictTheirs} onClick={control.takeTheirs} />
      </div>
    </Notice>
  );
}
