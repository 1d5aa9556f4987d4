import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { Words } from '../../../../ui/words';
import { LetterOutcome } from '../../letters/writeLetter';
import { templatesAddress } from './letterQueries';
import { lettersWords } from './lettersWords';
import { en } from './words.en';

export type BadTemplate = Extract<LetterOutcome, { readonly kind: 'badTemplate' }>;

/** Why the office's own template can't be used, in one sentence, and where to mend it. */
export function BadTemplateNotice({ work, bad }: { readonly work: Workplace; readonly bad: BadTemplate }): JSX.Element {
  const words = useWords(lettersWords).badTemplate;
  return (
    <Notice tone="alert" title={whatIsWrong(bad, words)} takesFocus>
      <p>{words.todo}</p>
      <p>
        <a href={templatesAddress(work)}>{words.open}</a>
      </p>
    </Notice>
  );
}

function whatIsWrong({ name, problem }: BadTemplate, words: Words<typeof en>['badTemplate']): string {
  switch (problem.kind) {
    case 'unreadable':
      return words.unreadable(name);
    case 'unknownMarks':
      return words.unknownMarks(name, problem.marks.map(mark => `{{${mark}}}`).join(', '));
  }
}
