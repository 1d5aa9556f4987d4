import * as React from 'react';
import { Section } from '../../../../../ui/Page';
import { useLanguage, useWords } from '../../../../../ui/surroundings';
import { SchemeStep } from '../../../scheme/import/plan';
import { DifferenceTable } from '../DifferenceTable';
import { importWords } from './importWords';

interface StepsProps<Kind extends SchemeStep['kind']> {
  readonly steps: readonly Extract<SchemeStep, { kind: Kind }>[];
}

/** Entries of one kind that are shown; the counts above are of all. */
const shown = 200;

export function AddedSteps({ steps }: StepsProps<'add'>): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(importWords);
  return (
    <Some title={words.added(steps.length)} count={steps.length}>
      <ul>
        {steps.slice(0, shown).map(({ entry }) => (
          <li key={entry.code}>
            <span className="ri-code">{entry.code}</span> {entry.title[language]} {entry.rule && `(${entry.rule})`} {words.from(entry.fromOn)}
          </li>
        ))}
      </ul>
    </Some>
  );
}

export function ChangedSteps({ steps }: StepsProps<'change'>): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(importWords);
  return (
    <Some title={words.changed(steps.length)} count={steps.length}>
      {steps.slice(0, shown).map(({ entry, differences }) => (
        <div key={entry.code} className="ri-section">
          <strong>
            {entry.code} {entry.title[language]} {words.from(entry.fromOn)}
          </strong>
          <DifferenceTable caption={entry.code} from={words.now} to={words.then} differences={differences} />
        </div>
      ))}
    </Some>
  );
}

export function RetiredSteps({ steps }: StepsProps<'retire'>): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(importWords);
  return (
    <Some title={words.retired(steps.length)} count={steps.length}>
      <ul>
        {steps.slice(0, shown).map(({ before }) => (
          <li key={before.code}>
            <span className="ri-code">{before.code}</span> {language === 'fr' ? before.titleFr : before.title}
          </li>
        ))}
      </ul>
    </Some>
  );
}

function Some({ title, count, children }: { readonly title: string; readonly count: number; readonly children: React.ReactNode }): JSX.Element | null {
  const words = useWords(importWords);
  if (count === 0) return null;
  return (
    <Section title={title}>
      {children}
      {count > shown && <p>{words.more(count - shown)}</p>}
    </Section>
  );
}
