import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { Announcement } from '../../../../ui/Announcement';
import { Facts } from '../../../../ui/Facts';
import { choiceLabel } from '../../../../ui/labels';
import { Section } from '../../../../ui/Page';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { planLifecycle } from '../../planLifecycles';
import { Plan, plans } from '../../planLists';
import { planSections, PlanSection, readLines } from '../../plans/planLines';
import { OwnPage } from '../forms/OwnPage';
import { CommunicationsProps } from '../screen';
import { ActivitiesSection } from './ActivitiesSection';
import { LinesForm } from './LinesForm';
import { BeginPlanForm } from './PlanForms';
import { usePlan } from './planQueries';
import { PlanSteps } from './PlanSteps';
import { planWords } from './planWords';
import { SectionTable } from './SectionTable';

interface PlanPageProps extends CommunicationsProps {
  /** `new`, or the number of a plan. */
  readonly address: string;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

/** A plan on its own address, or a new one. */
export function PlanPage({ address, onOpen, onBack, ...props }: PlanPageProps): JSX.Element {
  const words = useWords(planWords);
  const plan = usePlan(props.work, address);
  return (
    <OwnPage
      address={address}
      parameter="plan"
      item={plan}
      shape={['short', 'line', 'block', 'block']}
      words={words}
      begin={<BeginPlanForm {...props} onSaved={(_message, begun) => onOpen(String(begun.id))} onCancel={onBack} />}
      onBack={onBack}
    >
      {found => <PlanContent {...props} plan={found} />}
    </OwnPage>
  );
}

function PlanContent({ plan, ...props }: CommunicationsProps & { readonly plan: Plan }): JSX.Element {
  const words = useWords(planWords);
  const [news, setNews] = React.useState<string>();
  const [opened, setOpened] = React.useState<PlanSection>();
  const mayChange = mayTake(planLifecycle, 'change', plan.status, standingOf(props.visitor, plan));
  const close = (): void => setOpened(undefined);
  return (
    <>
      <Announcement text={news} />
      <PlanFactsList plan={plan} />
      {/* A step that was taken is over for good, so another state has steps of its own; a change of the plan alone leaves what is open. */}
      <PlanSteps {...props} key={plan.status} plan={plan} onSaved={setNews} />
      {(Object.keys(planSections) as PlanSection[]).map(section => (
        <SectionTable key={section} section={section} lines={readLines(section, plan[section])} onChange={mayChange ? () => setOpened(section) : undefined} />
      ))}
      <ActivitiesSection work={props.work} plan={plan} />
      {opened && (
        <SidePanel title={words.changeSection(words.sections[opened])} onClose={close}>
          <LinesForm
            {...props}
            plan={plan}
            section={opened}
            onSaved={message => {
              close();
              setNews(message);
            }}
            onCancel={close}
          />
        </SidePanel>
      )}
    </>
  );
}

function PlanFactsList({ plan }: { readonly plan: Plan }): JSX.Element {
  const language = useLanguage();
  const { labels } = useWords(planWords);
  const { columns } = plans;
  return (
    <>
      <Facts
        facts={[
          { label: labels.kind, value: choiceLabel(columns.kind, plan.kind, language) },
          { label: labels.state, value: choiceLabel(columns.status, plan.status, language) },
          { label: labels.owner, value: plan.assignedTo?.name },
          { label: labels.fromOn, value: plan.fromOn && dateInWords(plan.fromOn, language) },
          { label: labels.untilOn, value: plan.untilOn && dateInWords(plan.untilOn, language) },
          { label: labels.dueOn, value: plan.dueOn && plan.status !== 'closed' && dateInWords(plan.dueOn, language) },
        ]}
      />
      {plan.situation && (
        <Section title={labels.situation}>
          <p className="ri-wording">{plan.situation}</p>
        </Section>
      )}
      {plan.results && (
        <Section title={labels.results}>
          <p className="ri-wording">{plan.results}</p>
        </Section>
      )}
    </>
  );
}
