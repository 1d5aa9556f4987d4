import * as React from 'react';
import { Language } from '../../../../kernel/text';
import { cleanHtml } from '../../../../ui/richText/cleanHtml';
import { Compared } from '../../../../ui/richText/Compared';
import { useWords } from '../../../../ui/surroundings';
import { checkedHtml } from '../../work/checkedText';
import { NewsText } from '../../work/contract';
import { itemWords } from './itemWords';

interface ChangedTextProps {
  readonly language: Language;
  readonly before: NewsText;
  readonly after: NewsText;
}

/** What changed in one language from one text to another; nothing where that language stayed as it was. */
export function ChangedText({ language, before, after }: ChangedTextProps): JSX.Element | null {
  const words = useWords(itemWords);
  const [earlier, later] = [checkedHtml(before, language), checkedHtml(after, language)];
  if (earlier === later) return null;
  return (
    <div data-changed={language}>
      <h4>{language === 'en' ? words.english : words.french}</h4>
      <Compared old={cleanHtml(earlier)} renewed={cleanHtml(later)} lang={language} />
    </div>
  );
}
