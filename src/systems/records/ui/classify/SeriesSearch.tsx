import * as React from 'react';
import { Field } from '../../../../ui/form/Field';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Scheme, SchemeCode } from '../../scheme/contract';
import { indexScheme, searchScheme } from '../../scheme/searchScheme';
import { classifyWords } from './classifyWords';
import { PressCard } from './PressCard';

interface SeriesSearchProps {
  /** Of the field: a page may have several. */
  readonly id: string;
  readonly scheme: Scheme;
  readonly label: string;
  readonly onChoose: (code: SchemeCode) => void;
}

const shown = 8;

/** The whole scheme by code, word or keyword, as one types. */
export function SeriesSearch({ id, scheme, label, onChoose }: SeriesSearchProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(classifyWords).search;
  const [typed, setTyped] = React.useState('');
  const index = React.useMemo(() => indexScheme(scheme, language), [scheme, language]);
  const found = searchScheme(index, typed).filter(({ level }) => level === 'series');
  return (
    <div className="ri-section">
      <Field id={id} label={label} hint={`${words.label}. ${words.hint}`}>
        <input id={id} type="search" className="ri-input" autoComplete="off" spellCheck={false} aria-describedby={`${id}-hint`} value={typed} onChange={event => setTyped(event.target.value)} />
      </Field>
      <p role="status">{typed.trim() === '' ? '' : found.length === 0 ? words.none(typed.trim()) : found.length > shown ? words.more(shown, found.length) : words.count(found.length)}</p>
      {found.length > 0 && (
        <ul className="ri-cards" aria-label={label}>
          {found.slice(0, shown).map(({ code }) => (
            <PressCard key={code} scheme={scheme} code={code} onPress={() => onChoose(code)} />
          ))}
        </ul>
      )}
    </div>
  );
}
