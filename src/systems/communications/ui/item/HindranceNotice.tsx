import * as React from 'react';
import { Language } from '../../../../kernel/text';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Words } from '../../../../ui/words';
import { news } from '../../newsLists';
import { Hindrance } from '../../work/contract';
import { itemWords } from './itemWords';
import { stepWords } from './stepWords';
import { en } from './stepWords.en';

/** What keeps an item from going on, and what to do about it. */
export function HindranceNotice({ hindrance }: { readonly hindrance: Hindrance }): JSX.Element {
  const language = useLanguage();
  const words = useWords(stepWords);
  const { english, french } = useWords(itemWords);
  const nameOf = (each: Language): string => (each === 'en' ? english : french);
  return (
    <Notice tone="alert" title={words.hindered} takesFocus>
      <p>{sentence(hindrance, words, language, nameOf)}</p>
    </Notice>
  );
}

function sentence(hindrance: Hindrance, words: Words<typeof en>, language: Language, nameOf: (language: Language) => string): string {
  switch (hindrance.kind) {
    case 'findings': {
      const errors = hindrance.findings.filter(({ level }) => level === 'error').length;
      return words.findings(errors, hindrance.findings.length - errors);
    }
    case 'notApproved':
      return words.notApproved(hindrance.languages.map(nameOf).join(', '));
    case 'missing':
      return words.missingFields(hindrance.fields.map(field => news.columns[field].title[language]).join(', '));
    case 'tooLong':
      return words.tooLongFields(hindrance.fields.map(field => news.columns[field].title[language]).join(', '));
    case 'ownText':
    case 'badDates':
    case 'changedOutside':
    case 'isLive':
    case 'notLive':
    case 'versionGone':
      return words[hindrance.kind];
  }
}
