import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { BarChart } from '../../../../ui/chart/BarChart';
import { ChartBar } from '../../../../ui/chart/chartData';
import { ChartTable } from '../../../../ui/chart/ChartTable';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Poll } from '../../planLists';
import { GroupResult, PollResults } from '../../polls/countVotes';
import { answersOf } from '../../polls/pollContent';
import { earlierPulses } from '../../polls/readPolls';
import { averageOf, readResults } from '../../polls/results';
import { pollsWords } from './pollsWords';

interface PollResultProps {
  readonly poll: Poll;
  /** All closed polls: a pulse is held against those before it. */
  readonly closed: readonly Poll[];
}

/** How a closed question was answered, as far as it tells nothing of a small group. */
export function PollResult({ poll, closed }: PollResultProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(pollsWords);
  const results = readResults(poll.results);
  return (
    <article className="ri-card" data-result={poll.id}>
      <h3>{language === 'fr' ? poll.titleFr : poll.title}</h3>
      {poll.closedOn && <p className="ri-subtle">{words.closedOn(dateInWords(poll.closedOn, language))}</p>}
      {results?.all ? <Figures poll={poll} closed={closed} results={results} all={results.all} /> : <p>{words.tooFew}</p>}
    </article>
  );
}

function Figures({ poll, closed, results, all }: PollResultProps & { readonly results: PollResults; readonly all: GroupResult }): JSX.Element {
  const language = useLanguage();
  const words = useWords(pollsWords);
  const answers = answersOf(poll);
  const question = language === 'fr' ? poll.titleFr : poll.title;
  const mean = poll.kind === 'pulse' ? averageOf(results) : undefined;
  const bars: readonly ChartBar[] = answers.map(answer => ({ id: answer.id, label: answer[language], values: [all.counts[answer.id] ?? 0] }));
  return (
    <>
      <p>{words.howMany(all.votes)}</p>
      {mean !== undefined && (
        <p>
          <strong>{words.average(inWords(mean, language))}</strong>
        </p>
      )}
      <BarChart caption={question} of={words.answersColumn} series={[{ id: 'votes', label: words.votes, pattern: 'solid' }]} bars={bars} />
      {poll.kind === 'pulse' && <Trend poll={poll} closed={closed} />}
      <Branches poll={poll} results={results} />
    </>
  );
}

/** The average of this pulse and of those that asked the same before. */
function Trend({ poll, closed }: PollResultProps): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(pollsWords);
  const bars = [...earlierPulses(poll, closed), poll].flatMap((pulse): ChartBar[] => {
    const results = readResults(pulse.results);
    const mean = results && averageOf(results);
    return mean === undefined || !pulse.closedOn ? [] : [{ id: String(pulse.id), label: dateInWords(pulse.closedOn, language), values: [mean] }];
  });
  if (bars.length < 2) return null;
  return (
    <>
      <strong>{words.trend}</strong>
      <BarChart caption={words.trend} of={words.pulseOn} series={[{ id: 'mean', label: words.mean, pattern: 'solid' }]} bars={bars} write={mean => inWords(mean, language)} />
    </>
  );
}

function Branches({ poll, results: { branches, others } }: { readonly poll: Poll; readonly results: PollResults }): JSX.Element {
  const language = useLanguage();
  const words = useWords(pollsWords);
  const answers = answersOf(poll);
  const series = answers.map(answer => ({ id: answer.id, label: answer[language], pattern: 'solid' }) as const);
  const valuesOf = ({ counts }: GroupResult): readonly number[] => answers.map(({ id }) => counts[id] ?? 0);
  const bars: readonly ChartBar[] = [
    ...branches.map(group => ({ id: `branch-${group.branch}`, label: group.branch || words.noBranch, values: valuesOf(group) })),
    ...(others ? [{ id: 'others', label: words.others(others.branches), values: valuesOf(others) }] : []),
  ];
  if (bars.length === 0) return <p className="ri-subtle">{words.noBranches}</p>;
  return (
    <details>
      <summary>{words.byBranch}</summary>
      <ChartTable caption={words.byBranch} of={words.branch} series={series} bars={bars} />
      {others && <p className="ri-subtle">{words.othersNote}</p>}
    </details>
  );
}

function inWords(mean: number, language: 'en' | 'fr'): string {
  return mean.toLocaleString(`${language}-CA`, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
