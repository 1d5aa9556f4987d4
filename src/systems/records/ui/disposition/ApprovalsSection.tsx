import * as React from 'react';
import { Icon } from '../../../../ui/icons';
import { momentInWords } from '../../../../ui/momentInWords';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { approvalRoles } from '../../disposition/approvals';
import { BatchNow } from './dispositionQueries';
import { dispositionWords } from './dispositionWords';

/** Whose approval is asked, and who has given theirs. */
export function ApprovalsSection({ now: { approvals, batch } }: { readonly now: BatchNow }): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(dispositionWords).batch;
  if (batch.status === 'draft' || batch.status === 'withdrawn') return null;
  return (
    <Section title={words.approvals}>
      <ul className="ri-plainList">
        {approvals.asked.map(role => {
          const given = approvals.given.find(approval => approval.role === role);
          const name = approvalRoles[role][language];
          return (
            <li key={role}>
              <Icon name={given ? 'done' : 'info'} /> {given ? words.approvedBy(name, given.person.name) : words.waiting(name)}
              {given && (
                <span className="ri-subtle">
                  {' '}
                  · <time dateTime={given.at}>{momentInWords(given.at, language)}</time>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
