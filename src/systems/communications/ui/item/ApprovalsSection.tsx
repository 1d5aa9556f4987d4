import * as React from 'react';
import { Language, languages } from '../../../../kernel/text';
import { Icon } from '../../../../ui/icons';
import { LinkButton } from '../../../../ui/LinkButton';
import { Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { NewsItem } from '../../newsLists';
import { itemWords } from './itemWords';

interface ApprovalsSectionProps {
  readonly item: NewsItem;
  /** Shows what changed since a revision. */
  readonly onCompare: (revision: number) => void;
}

/** Who approved each language, at which revision, and whether that is the present one. */
export function ApprovalsSection({ item, onCompare }: ApprovalsSectionProps): JSX.Element {
  const words = useWords(itemWords);
  return (
    <Section title={words.approvals}>
      <ul className="ri-cards">
        {languages.map(language => (
          <li key={language} className="ri-card" data-approval={language}>
            <strong>{language === 'en' ? words.english : words.french}</strong>
            <Approval item={item} language={language} onCompare={onCompare} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Approval({ item, language, onCompare }: ApprovalsSectionProps & { readonly language: Language }): JSX.Element {
  const words = useWords(itemWords);
  const { revision, by } = language === 'en' ? { revision: item.approvedEnRevision, by: item.approvedEnBy } : { revision: item.approvedFrRevision, by: item.approvedFrBy };
  if (revision === null) return <span>{words.notApproved}</span>;
  const who = by?.name ?? '';
  if (revision === item.revision) {
    return (
      <span>
        <Icon name="done" /> {words.approvedBy(who, revision)}
      </span>
    );
  }
  return (
    <>
      <span>
        <Icon name="error" /> {words.approvedOlder(who, revision)}
      </span>
      <LinkButton text={words.whatChanged} onClick={() => onCompare(revision)} />
    </>
  );
}
