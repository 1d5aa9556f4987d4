import * as React from 'react';
import { isAnswered, ItemResult } from '../../../../kernel/inTurn';
import { PageFacts } from '../../../../kernel/ports/sitePages';
import { OtherButton } from '../../../../ui/Buttons';
import { Icon } from '../../../../ui/icons';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { AskedOwners, AskOutcome } from '../../health/askOwners';
import { healthWords } from './healthWords';

/** What became of each page, and of the message to each owner, in words and with an icon. */
export function AskResults({ asked: { results, told }, onDone }: { readonly asked: AskedOwners; readonly onDone: () => void }): JSX.Element {
  const words = useWords(healthWords).ask;
  return (
    <Notice tone="news" title={words.summary(results.filter(isAsked).length, results.length)} takesFocus>
      <ul className="ri-plainList" aria-label={words.owners}>
        {told.map(({ owner, pages, mail }) => (
          <li key={owner.id} data-owner={owner.id}>
            <Icon name={mail.sent ? 'done' : 'error'} /> {(mail.sent ? words.told : words.notTold)(owner.name, pages)}
          </li>
        ))}
      </ul>
      <ul className="ri-plainList" aria-label={words.results}>
        {results.map(result => (
          <li key={result.item.id} data-result={result.item.id}>
            <Icon name={isAsked(result) ? 'done' : 'info'} /> {result.item.title || result.item.name}: {isAnswered(result) ? words.outcomes[result.outcome.kind] : words.failed}
          </li>
        ))}
      </ul>
      <div className="ri-buttons">
        <OtherButton text={words.finish} onClick={onDone} />
      </div>
    </Notice>
  );
}

function isAsked(result: ItemResult<PageFacts, AskOutcome>): boolean {
  return isAnswered(result) && result.outcome.kind === 'done';
}
