import * as React from 'react';
import { Language } from '../../../../kernel/text';
import { Rendered } from '../../../../ui/richText/Rendered';
import { useWords } from '../../../../ui/surroundings';
import { linesOf } from '../../check/lines';
import { checkedPlace } from '../../work/checkedText';
import { NewsText } from '../../work/contract';
import { languageText } from '../../work/newsText';
import { itemWords } from './itemWords';
import { LanguageColumnHandle } from './LanguageColumn';

interface ReadColumnProps {
  readonly language: Language;
  readonly text: NewsText;
}

/** One language of an item, to be read: for reviewers, approvers, and a writer who only looks. No editor is loaded for it. */
export const ReadColumn = React.forwardRef<LanguageColumnHandle, ReadColumnProps>(function ReadColumnOf({ language, text }, ref): JSX.Element {
  const words = useWords(itemWords);
  const { title, description, body } = languageText(text, language);
  const place = React.useRef<HTMLDivElement>(null);
  React.useImperativeHandle(ref, () => ({
    goTo: ({ line }) => {
      const where = checkedPlace(text, line);
      const element = where.part === 'body' ? place.current && linesOf(place.current)[where.line]?.element : document.getElementById(`news-${language}-${where.part}`);
      if (!(element instanceof HTMLElement)) return;
      element.tabIndex = -1;
      element.focus();
      element.scrollIntoView({ block: 'center' });
    },
    apply: () => undefined,
  }));
  return (
    <div className="ri-newsText" data-language={language} lang={`${language}-CA`}>
      <span className="ri-subtle">{language === 'en' ? words.english : words.french}</span>
      <p className="ri-readTitle" id={`news-${language}-title`} dir="auto">
        {title || words.empty}
      </p>
      <p id={`news-${language}-description`} dir="auto">
        {description || words.empty}
      </p>
      <div ref={place} id={`news-${language}-body`}>
        <Rendered html={body} lang={language} />
      </div>
    </div>
  );
});
