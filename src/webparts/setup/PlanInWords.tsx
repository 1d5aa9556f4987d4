import * as React from 'react';
import { Change, Remark } from '../../kernel/provisioning/changes';
import { changeWords, remarkWords, subjectOfChange } from '../../kernel/provisioning/changeWords';
import { Language } from '../../kernel/text';
import { Words } from '../../ui/words';
import { en } from './strings.en';

interface PlanInWordsProps {
  readonly changes: readonly Change[];
  readonly language: Language;
  readonly words: Words<typeof en>;
}

/** The steps of a plan, those of each list together. Long, so each list opens on its own. */
export function PlanInWords({ changes, language, words }: PlanInWordsProps): JSX.Element {
  return (
    <>
      {groupsOf(changes, language, words).map(([subject, steps]) => (
        <details key={subject} className="ri-section">
          <summary>
            {subject} ({words.steps(steps.length)})
          </summary>
          <ul>
            {steps.map((step, index) => (
              <li key={index}>{changeWords(step)[language]}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function groupsOf(changes: readonly Change[], language: Language, words: Words<typeof en>): readonly (readonly [string, readonly Change[]])[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const subject = subjectOfChange(change)?.[language] ?? words.wholeSite;
    groups.set(subject, [...(groups.get(subject) ?? []), change]);
  }
  return [...groups];
}

interface RemarksProps {
  readonly remarks: readonly Remark[];
  readonly language: Language;
  readonly title: string;
}

/** What was noticed and left alone. */
export function Remarks({ remarks, language, title }: RemarksProps): JSX.Element | null {
  if (remarks.length === 0) return null;
  return (
    <section className="ri-section" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {remarks.map((remark, index) => (
          <li key={index}>{remarkWords(remark)[language]}</li>
        ))}
      </ul>
    </section>
  );
}
