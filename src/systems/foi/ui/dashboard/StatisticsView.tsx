import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { ReportScope } from '../../statistics/annualReport';
import { statisticsWords } from '../../statistics/statisticsWords';
import { useOfficeRules } from '../queries';
import { FoiProps } from '../screen';
import { Chooser } from './Chooser';
import { mayReadStatistics, useYear } from './dashboardQueries';
import { dashboardWords } from './dashboardWords';
import { ReportView } from './ReportView';

interface StatisticsViewProps extends FoiProps {
  readonly year: number;
  readonly thisYear: number;
  readonly takesFocus: boolean;
  readonly onYear: (year: number) => void;
  readonly onBack: () => void;
}

/** Years that may be chosen: the Acts ask for a report each year, and an import may reach back. */
const yearsBack = 20;

/** The annual statistics of a year, for those who may read the whole record. */
export function StatisticsView({ year, takesFocus, onBack, ...props }: StatisticsViewProps): JSX.Element {
  const words = useWords(dashboardWords);
  const title = useWords(statisticsWords).title(year);
  const back = (
    <AddressLink href={addressWith('statistics', undefined)} onGo={onBack} icon="back">
      {words.toDashboard}
    </AddressLink>
  );
  return (
    <Page title={title} before={back} takesFocus={takesFocus}>
      {mayReadStatistics(props.visitor) ? <Statistics {...props} year={year} /> : <EmptyState title={words.statisticsClosedTitle} hint={words.statisticsClosedHint} />}
    </Page>
  );
}

function Statistics({ work, year, thisYear, onYear }: Omit<StatisticsViewProps, 'takesFocus' | 'onBack'>): JSX.Element {
  const words = useWords(dashboardWords);
  const { scope: scopeLabel, scopes } = useWords(statisticsWords);
  const [scope, setScope] = React.useState<ReportScope>('all');
  const stories = useYear(work, year);
  const office = useOfficeRules(work);
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back));
  return (
    <>
      <div className="ri-buttons ri-noPrint">
        <Chooser label={words.year} value={String(year)} options={years.map(value => ({ value, label: value }))} onChoose={value => onYear(Number(value))} />
        <Chooser label={scopeLabel} value={scope} options={(Object.keys(scopes) as ReportScope[]).map(value => ({ value, label: scopes[value] }))} onChoose={setScope} />
      </div>
      <Loaded query={office} shape={['line']}>
        {rules => (
          <Loaded query={stories} shape={['line', 'block', 'block', 'block']}>
            {found => <ReportView work={work} stories={found} question={{ scope, office: rules, today: work.clock.today() }} />}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}
