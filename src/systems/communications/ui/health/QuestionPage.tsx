import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { AddressLink } from '../../../../ui/AddressLink';
import { EmptyState } from '../../../../ui/EmptyState';
import { Facts } from '../../../../ui/Facts';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { refreshPage } from '../../../../ui/refreshPage';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { pageReviewLifecycle } from '../../planLifecycles';
import { PageReview, pageReviews } from '../../planLists';
import { CommunicationsProps } from '../screen';
import { usePageQuestion } from './healthQueries';
import { LeadSteps } from './LeadSteps';
import { questionWords } from './questionWords';
import { ReviewAnswer } from './ReviewAnswer';

interface QuestionPageProps extends CommunicationsProps {
  readonly id: PageReview['id'];
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  /** Called when readers no longer see the page of this number. */
  readonly onTakenAway?: (pageId: number) => void;
}

/** One question about a page: its owner answers it here, the communications lead brings it to its end. */
export function QuestionPage({ id, takesFocus, onBack, ...props }: QuestionPageProps): JSX.Element {
  const words = useWords(questionWords);
  const question = usePageQuestion(props.work, id);
  const back = (
    <AddressLink href={addressWith('question', undefined)} onGo={onBack} icon="back">
      {words.back}
    </AddressLink>
  );
  return (
    <Loaded query={question} shape={['short', 'block', 'line']}>
      {review =>
        review ? (
          <Page title={words.about(review.title)} before={back} takesFocus={takesFocus}>
            <Question {...props} review={review} />
          </Page>
        ) : (
          <Page title={words.notFound} before={back} takesFocus={takesFocus}>
            <EmptyState title={words.notFound} hint={words.notFoundHint} />
          </Page>
        )
      }
    </Loaded>
  );
}

function Question({ work, visitor, review, onTakenAway }: CommunicationsProps & Pick<QuestionPageProps, 'onTakenAway'> & { readonly review: PageReview }): JSX.Element {
  const language = useLanguage();
  const words = useWords(questionWords);
  const client = useQueryClient();
  const isMine = standingOf(visitor, review).isAssignee && (review.status === 'asked' || review.status === 'mending');
  // An answer ends the question; who gave it is thanked all the same.
  const [wasMine] = React.useState(isMine);
  const { columns } = pageReviews;
  const { path, status, assignedTo, askedOn, answeredOn, dueOn, note, reminders } = review;
  return (
    <>
      <p>
        <a href={path}>{words.openPage(review.title)}</a>
      </p>
      {wasMine && <ReviewAnswer work={work} review={review} onAnswered={() => void refreshPage(client)} />}
      <Facts
        facts={[
          { label: columns.status.title[language], value: pageReviewLifecycle.states[status].label[language] },
          { label: words.owner, value: assignedTo?.name },
          { label: columns.askedOn.title[language], value: dateInWords(askedOn, language) },
          { label: columns.dueOn.title[language], value: dueOn && dateInWords(dueOn, language) },
          { label: columns.answeredOn.title[language], value: answeredOn && dateInWords(answeredOn, language) },
          { label: columns.note.title[language], value: note },
          { label: columns.reminders.title[language], value: reminders },
        ]}
      />
      <LeadSteps work={work} visitor={visitor} review={review} onTakenAway={onTakenAway} />
    </>
  );
}
