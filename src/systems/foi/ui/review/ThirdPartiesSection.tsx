import * as React from 'react';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { thirdPartyLifecycle } from '../../caseLifecycles';
import { ThirdParty } from '../../caseLists';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { unfinishedThirdParties } from '../../work/thirdParties/unfinished';
import { useOfficeRules } from '../queries';
import { SectionProps } from '../request/section';
import { mayReview, useThirdParties } from './caseQueries';
import { reviewWords } from './reviewWords';
import { StepButtons } from './StepButtons';
import { ThirdPartyCard } from './ThirdPartyCard';
import { SectionPanel, useSectionPanel } from './useSectionPanel';

const DecideThirdPartyForm = React.lazy(() => import('./DecideThirdPartyForm').then(module => ({ default: module.DecideThirdPartyForm })));

/** Whom the request tells of its disclosure, what they answered and what was decided. Nothing for those who may not know. */
export function ThirdPartiesSection(props: SectionProps): JSX.Element | null {
  return mayReview(props.visitor) ? <ThirdParties {...props} /> : null;
}

function ThirdParties(props: SectionProps): JSX.Element {
  const { work, request, onSaved } = props;
  const words = useWords(reviewWords).parties;
  const parties = useThirdParties(work, request.number);
  const isWaiting = parties.data?.some(({ status }) => status === 'notified');
  const { open, panel } = useSectionPanel(onSaved);
  return (
    <Section title={words.title}>
      <p className="ri-subtle">{words.rule}</p>
      <Loaded query={parties} shape={['line', 'line']}>
        {found => (found.length === 0 ? <p>{words.none}</p> : <Cards {...props} parties={found} open={open} />)}
      </Loaded>
      <StepButtons {...props} steps={isWaiting ? ['notifyThirdParty', 'recordRepresentation'] : ['notifyThirdParty']} open={open} />
      {panel}
    </Section>
  );
}

function Cards({ parties, open, ...props }: SectionProps & { readonly parties: readonly ThirdParty[]; readonly open: SectionPanel['open'] }): JSX.Element {
  const { work, visitor, request, mayAct } = props;
  const language = useLanguage();
  const words = useWords(reviewWords).parties;
  const office = useOfficeRules(work).data;
  const broken = office ? unfinishedThirdParties(request, parties, office, work.clock.today()) : [];
  const mayDecide = (party: ThirdParty): boolean => mayAct && mayTake(thirdPartyLifecycle, 'decideThirdParty', party.status, standingOf(visitor, party));
  const decide = (party: ThirdParty): void => open(words.decide(party.title), ends => <DecideThirdPartyForm work={work} visitor={visitor} request={request} item={party} {...ends} />);
  return (
    <ul className="ri-cards">
      {parties.map(party => (
        <ThirdPartyCard
          key={party.id}
          {...props}
          party={party}
          language={language}
          office={office}
          unfinished={broken.find(({ item }) => item.id === party.id)}
          onDecide={mayDecide(party) ? () => decide(party) : undefined}
        />
      ))}
    </ul>
  );
}
