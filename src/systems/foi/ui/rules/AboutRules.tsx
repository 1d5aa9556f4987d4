import * as React from 'react';
import { yearOf } from '../../../../kernel/dates/calendarDate';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Facts } from '../../../../ui/Facts';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { regionalPractice } from '../../clock/milestones';
import { OfficeRules } from '../../work/officeRules';
import { useOfficeRules } from '../queries';
import { ClosedDaysTable } from './ClosedDaysTable';
import { RegimeCard } from './RegimeCard';
import { rulesWords } from './rulesWords';
import { SectionsTable } from './SectionsTable';
import { sourceText } from './sourceText';

interface AboutRulesProps {
  readonly work: Workplace;
  /** What the office added, with what may be done about it. */
  readonly added?: (office: OfficeRules) => React.ReactNode;
}

/** The rules by which every date is computed: limits, sections, sources, how sure each is, closed days and settings. */
export function AboutRules({ work, added }: AboutRulesProps): JSX.Element {
  const words = useWords(rulesWords);
  const office = useOfficeRules(work);
  return (
    <>
      <p>{words.intro}</p>
      <Loaded query={office} shape={['block', 'block', 'line', 'line']}>
        {rules => (
          <>
            <Problems office={rules} />
            {added?.(rules)}
            {[...rules.clock.regimes].reverse().map(regime => (
              <RegimeCard key={regime.id} regime={regime} />
            ))}
            <Settings office={rules} />
            {[0, 1].map(ahead => (
              <ClosedDaysTable key={ahead} year={yearOf(work.clock.today()) + ahead} calendar={rules.clock.calendar} />
            ))}
            <SectionsTable />
          </>
        )}
      </Loaded>
    </>
  );
}

function Problems({ office: { problems } }: { readonly office: OfficeRules }): JSX.Element | null {
  const words = useWords(rulesWords);
  if (problems.length === 0) return null;
  return (
    <Notice tone="note" title={words.problemsTitle}>
      <ul>
        {problems.map(({ item, fault }) => (
          <li key={item.id}>{words.problem(item.title, words.ruleFaults[fault])}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Settings({ office: { settings } }: { readonly office: OfficeRules }): JSX.Element {
  const language = useLanguage();
  const words = useWords(rulesWords);
  return (
    <Section title={words.settings}>
      <Facts
        facts={[
          { label: words.clarification.label, value: words.clarification[settings.clarification] },
          { label: words.closures.label, value: settings.officeClosuresExcluded ? words.closures.leftOut : words.closures.counted },
          { label: words.regional, value: words.regionalSource(sourceText(regionalPractice, language)) },
        ]}
      />
    </Section>
  );
}
