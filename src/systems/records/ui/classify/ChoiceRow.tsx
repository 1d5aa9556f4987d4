import * as React from 'react';
import { LinkButton } from '../../../../ui/LinkButton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { SeriesChoice } from '../../classify/seriesPlans';
import { RecordEntry } from '../../disposition/candidate';
import { Scheme, SchemeCode, transitoryCode } from '../../scheme/contract';
import { Suggestion } from '../../suggest/contract';
import { classifyWords } from './classifyWords';
import { SeriesNow } from './SeriesNow';
import { seriesName } from './seriesName';
import { SeriesSearch } from './SeriesSearch';
import { Standing } from './standing';
import { placeOf } from './Suggestions';

interface ChoiceRowProps {
  readonly entry: RecordEntry;
  readonly standing: Standing;
  readonly suggestions: readonly Suggestion[];
  readonly scheme: Scheme;
  /** Null: to be left as it is. */
  readonly choice: SeriesChoice | null;
  readonly onChoose: (choice: SeriesChoice | null) => void;
}

const leave = '';
const inherit = '#folder';

/** One of several records and its own choice: what is suggested for it, its folder's series, transitory, or another of the scheme. */
export function ChoiceRow({ entry, standing, suggestions, scheme, choice, onChoose }: ChoiceRowProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(classifyWords);
  const [isSearching, setSearching] = React.useState(false);
  const { name } = entry.facts;
  const id = `records-row-${entry.item.id}`;
  const codes = codesOffered(suggestions, choice);
  const choose = (value: string): void => {
    if (value === leave) return onChoose(null);
    onChoose(value === inherit ? { kind: 'inherit' } : choiceOf(value as SchemeCode, suggestions));
  };
  const search = (code: SchemeCode): void => {
    setSearching(false);
    onChoose({ kind: 'series', code, by: 'search' });
  };
  return (
    <tr role="row">
      <td role="cell">
        {name}
        <p className="ri-subtle">
          {words.now}: <SeriesNow scheme={scheme} standing={standing} />
        </p>
      </td>
      <td role="cell">
        <select id={id} className="ri-input" aria-label={words.many.choiceOf(name)} value={valueOf(choice)} onChange={event => choose(event.target.value)}>
          <option value={leave}>{words.many.leave}</option>
          {codes.map(code => (
            <option key={code} value={code}>
              {seriesName(scheme, code, language)}
            </option>
          ))}
          {standing.series.kind === 'own' && standing.above && <option value={inherit}>{words.many.inherit}</option>}
        </select>
        {isSearching ? <SeriesSearch id={`${id}-search`} scheme={scheme} label={words.many.otherOf(name)} onChoose={search} /> : <LinkButton text={words.many.other} onClick={() => setSearching(true)} />}
      </td>
    </tr>
  );
}

/** What was searched for stays among the choices, and what is suggested stands first. */
function codesOffered(suggestions: readonly Suggestion[], choice: SeriesChoice | null): readonly SchemeCode[] {
  const chosen = choice?.kind === 'series' ? [choice.code] : [];
  return [...new Set([...suggestions.map(({ code }) => code), ...chosen, transitoryCode])];
}

function choiceOf(code: SchemeCode, suggestions: readonly Suggestion[]): SeriesChoice {
  const place = suggestions.findIndex(suggestion => suggestion.code === code);
  if (place >= 0) return { kind: 'series', code, by: placeOf[place] };
  return { kind: 'series', code, by: code === transitoryCode ? 'transitory' : 'search' };
}

function valueOf(choice: SeriesChoice | null): string {
  if (choice === null) return leave;
  return choice.kind === 'inherit' ? inherit : choice.code;
}
