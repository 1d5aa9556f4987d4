import * as React from 'react';
import { useWords } from '../../../../ui/surroundings';
import { ChosenBy } from '../../classify/seriesPlans';
import { Scheme, SchemeCode } from '../../scheme/contract';
import { Suggestion, SuggestionReason } from '../../suggest/contract';
import { classifyWords } from './classifyWords';
import { PressCard } from './PressCard';

/** What Activity keeps of a suggestion that was taken, by its place. */
export const placeOf = ['suggestion1', 'suggestion2', 'suggestion3'] as const satisfies readonly ChosenBy[];

interface SuggestionsProps {
  readonly scheme: Scheme;
  readonly suggestions: readonly Suggestion[];
  readonly onChoose: (code: SchemeCode, by: ChosenBy) => void;
}

/** Up to three series, the best first, each with its reason. The first takes the keyboard: a right one is filed by one press. */
export function Suggestions({ scheme, suggestions, onChoose }: SuggestionsProps): JSX.Element {
  const words = useWords(classifyWords).one;
  if (suggestions.length === 0) return <p>{words.noSuggestion}</p>;
  return (
    <ol className="ri-cards" aria-label={words.suggestions}>
      {suggestions.slice(0, placeOf.length).map(({ code, reasons }, index) => (
        <PressCard key={code} scheme={scheme} code={code} onPress={() => onChoose(code, placeOf[index])}>
          {reasons.map(reason => (
            <Reason key={reason.kind} reason={reason} />
          ))}
        </PressCard>
      ))}
    </ol>
  );
}

const quoted = 2;

function Reason({ reason }: { readonly reason: SuggestionReason }): JSX.Element {
  const { reasons: words } = useWords(classifyWords);
  return <p>{reason.kind === 'words' ? words.words(reason.words.join(', ')) : words.decisions(reason.count, reason.titles.slice(0, quoted).join('; '))}</p>;
}
