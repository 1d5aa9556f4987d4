import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { AddressLink } from '../../../../ui/AddressLink';
import { DueDate } from '../../../../ui/DueDate';
import { Icon } from '../../../../ui/icons';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { HealthLine } from '../../health/healthLines';
import { pageReviewLifecycle } from '../../planLifecycles';
import { PageReview } from '../../planLists';
import { dayOf } from '../../work/dueDays';
import { healthWords } from './healthWords';
import { TextFindings } from './TextFindings';

interface HealthRowProps {
  readonly line: HealthLine;
  readonly today: CalendarDate;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onOpen: (id: PageReview['id']) => void;
}

/** One page. */
export function HealthRow({ line, today, isChosen, onChoose, onOpen }: HealthRowProps): JSX.Element {
  const words = useWords(healthWords);
  const { page, asked, nextReviewOn, checked } = line;
  const title = page.title || page.name;
  const named = (label: string): JSX.Element => <span className="ri-label">{words.before(label)}</span>;
  return (
    <tr role="row" data-page={page.name}>
      <td role="cell">
        <span className="ri-rowChoice">
          <input type="checkbox" className="ri-noPrint" aria-label={words.choose(title)} checked={isChosen} onChange={event => onChoose(event.target.checked)} />
          <span>
            <a href={page.path}>{title}</a>
            <br />
            <span className="ri-subtle">{page.name}</span>
          </span>
        </span>
      </td>
      <td role="cell">
        {named(words.columns.owner)}
        {page.owner ? page.owner.name : words.madeBy(asked.name)}
      </td>
      <td role="cell" className="ri-nowrap">
        {named(words.columns.changed)}
        {dayOf(page.modifiedAt)}
      </td>
      <td role="cell">
        {named(words.columns.review)}
        {nextReviewOn ? (
          <>
            <DueDate date={nextReviewOn} today={today} /> <span className="ri-subtle ri-nowrap">{nextReviewOn}</span>
          </>
        ) : (
          '–'
        )}
      </td>
      <td role="cell" className="ri-nowrap">
        {named(words.columns.state)}
        {words.states[page.state]}
        {checked?.kind === 'checked' && checked.views !== null && <span className="ri-subtle"> {words.views(checked.views)}</span>}
      </td>
      <td role="cell">
        <Problems line={line} onOpen={onOpen} />
      </td>
    </tr>
  );
}

function Problems({ line: { problems, questions, checked }, onOpen }: Pick<HealthRowProps, 'line' | 'onOpen'>): JSX.Element {
  const language = useLanguage();
  const words = useWords(healthWords);
  const review = questions.open ?? questions.last;
  return (
    <>
      <ul className="ri-plainList">
        {problems.map(problem => (
          <li key={problem}>
            <Icon name={problem === 'overdue' ? 'overdue' : 'info'} /> {words.problems[problem]}
          </li>
        ))}
        {review && (
          <li>
            <AddressLink href={addressWith('question', String(review.id))} onGo={() => onOpen(review.id)} icon={questions.open ? 'question' : 'done'}>
              {words.asked(pageReviewLifecycle.states[review.status].label[language], review.answeredOn ?? review.askedOn)}
            </AddressLink>
          </li>
        )}
      </ul>
      {checked && <TextFindings checked={checked} />}
    </>
  );
}
