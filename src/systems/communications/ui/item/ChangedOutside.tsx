import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { isAsLeft } from '../../../../kernel/activity/asLeft';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { momentInWords } from '../../../../ui/momentInWords';
import { Notice } from '../../../../ui/Notice';
import { cleanHtml } from '../../../../ui/richText/cleanHtml';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { news, NewsItem } from '../../newsLists';
import { acceptChange } from '../../work/acceptChange';
import { NewsText } from '../../work/contract';
import { textOf } from '../../work/newsText';
import { CommunicationsProps } from '../screen';
import { itemWords } from './itemWords';

interface ChangedOutsideProps extends Pick<CommunicationsProps, 'work'> {
  readonly item: NewsItem;
  readonly mayAccept: boolean;
  readonly onAccepted: (message: string) => void;
}

/** Says so when somebody changed the item in SharePoint's own grid, who last did, and lets the lead accept it. Nothing otherwise. */
export function ChangedOutside({ work, item, mayAccept, onAccepted }: ChangedOutsideProps): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(itemWords);
  const left = useQuery(['asLeft', news.name, item.id, item.etag], () => isAsLeft(news, item));
  const submission = useSubmission(work, (now: NewsItem, actionId) => acceptChange(work, now, cleaned(textOf(now)), actionId), outcome => {
    if (outcome.kind === 'done') onAccepted(words.accepted);
  });
  if (left.data !== false) return null;
  const { state } = submission;
  return (
    <Notice tone="alert" title={words.changedOutside}>
      <p>{words.changedWho(item.modifiedBy.name, momentInWords(item.modifiedAt, language))}</p>
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} />}
      {mayAccept && (
        <div>
          <OtherButton text={words.accept} onClick={() => submission.anew(item)} />
        </div>
      )}
    </Notice>
  );
}

/** What was written past our pages was cleaned by none of them. */
function cleaned(text: NewsText): NewsText {
  return { ...text, bodyEn: cleanHtml(text.bodyEn), bodyFr: cleanHtml(text.bodyFr) };
}
