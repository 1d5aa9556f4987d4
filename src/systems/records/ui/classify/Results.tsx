import * as React from 'react';
import { isAnswered, ItemResult } from '../../../../kernel/inTurn';
import { OtherButton } from '../../../../ui/Buttons';
import { Icon } from '../../../../ui/icons';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { RecordOutcome } from '../../classify/recordStep';
import { RecordEntry } from '../../disposition/candidate';
import { Scheme, SchemeCode } from '../../scheme/contract';
import { classifyWords } from './classifyWords';
import { seriesName } from './seriesName';

export type RecordResult = ItemResult<RecordEntry, RecordOutcome>;

interface ResultsProps {
  readonly results: readonly RecordResult[];
  readonly scheme: Scheme;
  /** A filing says under what; an event does not. */
  readonly tellsSeries: boolean;
  readonly onFinish: () => void;
}

/** What became of each document or folder, in words and with an icon. */
export function Results({ results, scheme, tellsSeries, onFinish }: ResultsProps): JSX.Element {
  const words = useWords(classifyWords).results;
  const say = useSay(scheme, tellsSeries);
  return (
    <Notice tone="news" title={words.summary(results.filter(isDone).length, results.length)} takesFocus>
      <ul className="ri-plainList" aria-label={words.list}>
        {results.map(result => (
          <li key={result.item.item.id} data-result={result.item.item.id}>
            <Icon name={isDone(result) ? 'done' : 'error'} /> {result.item.facts.name}: {say(result)}
          </li>
        ))}
      </ul>
      <div className="ri-buttons">
        <OtherButton text={words.finish} onClick={onFinish} />
      </div>
    </Notice>
  );
}

function useSay(scheme: Scheme, tellsSeries: boolean): (result: RecordResult) => string {
  const language = useLanguage();
  const words = useWords(classifyWords).results;
  const doneWith = (code: string | null): string => {
    if (!tellsSeries) return words.done;
    return code === null ? words.inherits : words.filed(seriesName(scheme, code as SchemeCode, language));
  };
  return result => {
    if (!isAnswered(result)) return result.problem.kind === 'denied' ? words.denied : words.failed;
    const { outcome } = result;
    switch (outcome.kind) {
      case 'done':
        return [doneWith(outcome.item.seriesCode), ...(outcome.isRenamed ? [words.renamed(result.item.facts.name)] : []), ...(outcome.recorded ? [] : [words.notRecorded])].join('; ');
      case 'asIs':
      case 'gone':
        return words[outcome.kind];
      case 'changed':
        return words.changed(outcome.by);
      case 'moved':
        return words.moved(outcome.path);
      case 'unfit':
        return words.unfit[outcome.because];
    }
  };
}

function isDone(result: RecordResult): boolean {
  return isAnswered(result) && (result.outcome.kind === 'done' || result.outcome.kind === 'asIs');
}
