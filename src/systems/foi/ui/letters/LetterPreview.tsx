import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { builtInLetter, textOf } from '../../letters/builtIn/letterText';
import { LetterFacts } from '../../letters/letterFacts';
import { letterWords } from '../../letters/letterWords';
import { fillText, marksOf, Missing, missingIn, MarkValue } from '../../letters/marks';
import { templateName } from '../../letters/templates';
import { valuesFor } from '../../letters/values/markValues';
import { LetterGround } from './letterGround';
import { lettersWords } from './lettersWords';

interface LetterPreviewProps {
  readonly ground: LetterGround;
  readonly facts: LetterFacts;
}

/** The letter in plain text before it is made, and what a person has to fill in afterwards. */
export function LetterPreview({ ground, facts }: LetterPreviewProps): JSX.Element {
  const words = useWords(lettersWords);
  const { letter, language } = facts;
  const values = valuesFor(ground.sources, facts);
  const name = templateName(letter, language);
  const isOwn = ground.ownTemplates.includes(name);
  return (
    <>
      <MissingFacts missing={missingIn(marksOf[letter].flatMap(mark => values[mark] ?? []))} />
      <section className="ri-preview" aria-label={words.preview} data-preview="true">
        <strong>{words.preview}</strong>
        {isOwn ? <FactsOfLetter note={words.ownTemplate(name)} facts={facts} values={values} /> : <BuiltInText facts={facts} values={values} />}
      </section>
    </>
  );
}

function MissingFacts({ missing }: { readonly missing: readonly Missing[] }): JSX.Element {
  const words = useWords(lettersWords);
  const { marks } = useWords(letterWords);
  return (
    <div aria-live="polite">
      {missing.length > 0 && (
        <Notice tone="note" title={words.missingTitle}>
          <ul>
            {missing.map(name => (
              <li key={name}>{marks[name]}</li>
            ))}
          </ul>
          <p>{words.missingHint}</p>
        </Notice>
      )}
    </div>
  );
}

interface ValuesProps {
  readonly facts: LetterFacts;
  readonly values: Readonly<Partial<Record<string, MarkValue>>>;
}

/** In the letter's own language, which a screen reader is told. */
function BuiltInText({ facts: { letter, language }, values }: ValuesProps): JSX.Element {
  const filled = (text: string): string => textOf(fillText(text, values), language);
  return (
    <div lang={language} className="ri-section">
      {builtInLetter(letter, language).map((part, index) =>
        typeof part === 'string' ? (
          <p key={index} className="ri-letterText">
            {filled(part)}
          </p>
        ) : (
          <strong key={index}>{filled(part.heading)}</strong>
        ),
      )}
    </div>
  );
}

function FactsOfLetter({ note, facts: { letter, language }, values }: ValuesProps & { readonly note: string }): JSX.Element {
  const reader = useLanguage();
  const { marks } = letterWords[reader];
  return (
    <>
      <p>{note}</p>
      <dl className="ri-facts">
        {marksOf[letter].map(mark => (
          <div key={mark}>
            <dt>{marks[mark]}</dt>
            <dd lang={language} className="ri-letterText">
              {textOf(values[mark] ?? [], language)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
