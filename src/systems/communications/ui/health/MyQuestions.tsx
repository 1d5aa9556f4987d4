import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { CardTable } from '../../../../ui/CardTable';
import { DueDate } from '../../../../ui/DueDate';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { pageReviewLifecycle } from '../../planLifecycles';
import { PageReview, pageReviews } from '../../planLists';
import { CommunicationsProps } from '../screen';
import { useMyQuestions } from './healthQueries';
import { questionWords } from './questionWords';

interface MyQuestionsProps extends CommunicationsProps {
  readonly takesFocus: boolean;
  readonly onOpen: (id: PageReview['id']) => void;
}

/** The pages that the person at the page is asked about. */
export function MyQuestions({ takesFocus, onOpen, ...props }: MyQuestionsProps): JSX.Element {
  const words = useWords(questionWords);
  const mine = useMyQuestions(props);
  return (
    <Page title={words.mine} takesFocus={takesFocus}>
      <Loaded query={mine} shape={['short', 'line', 'line', 'line']}>
        {found => (found.length === 0 ? <EmptyState title={words.mineEmpty} hint={words.mineEmptyHint} /> : <Questions {...props} reviews={found} onOpen={onOpen} />)}
      </Loaded>
    </Page>
  );
}

function Questions({ work, reviews, onOpen }: Pick<MyQuestionsProps, 'work' | 'onOpen'> & { readonly reviews: readonly PageReview[] }): JSX.Element {
  const language = useLanguage();
  const words = useWords(questionWords);
  const { columns } = pageReviews;
  return (
    <CardTable caption={words.mineCount(reviews.length)} isCaptionShown heads={[columns.title, columns.status, columns.dueOn].map(({ title }) => title[language])}>
      {reviews.map(({ id, title, status, dueOn }) => (
        <tr key={id} role="row" data-question={id}>
          <td role="cell">
            <AddressLink href={addressWith('question', String(id))} onGo={() => onOpen(id)}>
              {title}
            </AddressLink>
          </td>
          <td role="cell">{pageReviewLifecycle.states[status].label[language]}</td>
          <td role="cell">{dueOn && <DueDate date={dueOn} today={work.clock.today()} />}</td>
        </tr>
      ))}
    </CardTable>
  );
}
