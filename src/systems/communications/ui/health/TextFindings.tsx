import * as React from 'react';
import { useWords } from '../../../../ui/surroundings';
import { wordsOf } from '../../check/findingWords';
import { CheckedPage } from '../../health/checkTexts';
import { healthWords } from './healthWords';

/** What the check of a page's text found: how much, and all of it for whoever opens it. */
export function TextFindings({ checked }: { readonly checked: CheckedPage }): JSX.Element {
  const { texts: words } = useWords(healthWords);
  if (checked.kind === 'gone') return <p>{words.gone}</p>;
  if (checked.kind === 'failed') return <p>{words.failed}</p>;
  const { findings, brokenLinks } = checked;
  if (findings.length + brokenLinks.length === 0) return <p className="ri-subtle">{words.nothing}</p>;
  return (
    <details className="ri-more">
      <summary>{words.found(findings.length, brokenLinks.length)}</summary>
      <ul>
        {brokenLinks.map(link => (
          <li key={link} className="ri-wording">
            {words.broken(link)}
          </li>
        ))}
        {findings.map((finding, place) => (
          <li key={place} lang={`${finding.language}-CA`}>
            {wordsOf(finding).reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
