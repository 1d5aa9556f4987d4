import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { AddressLink } from '../../../../ui/AddressLink';
import { MainButton } from '../../../../ui/Buttons';
import { CardTable } from '../../../../ui/CardTable';
import { DueDate } from '../../../../ui/DueDate';
import { EmptyState } from '../../../../ui/EmptyState';
import { choiceLabel } from '../../../../ui/labels';
import { Loaded } from '../../../../ui/Loaded';
import { Page, Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { planLifecycle } from '../../planLifecycles';
import { Plan, plans } from '../../planLists';
import { CommunicationsProps } from '../screen';
import { usePlans } from './planQueries';
import { planWords } from './planWords';

interface PlansViewProps extends CommunicationsProps {
  readonly before: React.ReactNode;
  readonly onOpen: (id: string) => void;
}

/** Plans and campaigns, what is to be looked at first at the top. */
export function PlansView({ work, visitor, before, onOpen }: PlansViewProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(planWords);
  const found = usePlans(work);
  const mayBegin = mayTake(planLifecycle, 'plan', undefined, standingOf(visitor));
  const today = work.clock.today();
  return (
    <Page title={words.title} before={before} actions={mayBegin && <MainButton text={planLifecycle.transitions.plan.label[language]} icon="add" onClick={() => onOpen('new')} />}>
      <Loaded query={found} shape={['line', 'line', 'line']}>
        {({ open, closed }) => (
          <>
            {open.length === 0 ? <EmptyState title={words.emptyTitle} hint={words.emptyHint} /> : <PlanTable caption={words.open} items={open} today={today} onOpen={onOpen} />}
            <Section title={words.closed}>{closed.length === 0 ? <p>{words.nothingClosed}</p> : <PlanTable caption={words.closed} items={closed} today={today} onOpen={onOpen} />}</Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface PlanTableProps {
  readonly caption: string;
  readonly items: readonly Plan[];
  readonly today: CalendarDate;
  readonly onOpen: (id: string) => void;
}

function PlanTable({ caption, items, today, onOpen }: PlanTableProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(planWords);
  const { labels } = words;
  const { columns } = plans;
  return (
    <CardTable caption={caption} heads={[labels.dueOn, labels.title, labels.kind, labels.state, labels.days, labels.owner]}>
      {items.map(plan => (
        <tr key={plan.id} role="row" data-plan={plan.id}>
          <td role="cell">{plan.dueOn && plan.status !== 'closed' && <DueDate date={plan.dueOn} today={today} />}</td>
          <td role="cell">
            <AddressLink href={addressWith('plan', String(plan.id))} onGo={() => onOpen(String(plan.id))}>
              {plan.title}
            </AddressLink>
          </td>
          <td role="cell">{choiceLabel(columns.kind, plan.kind, language)}</td>
          <td role="cell">
            <span className="ri-label">{words.before(labels.state)}</span>
            {choiceLabel(columns.status, plan.status, language)}
          </td>
          <td role="cell">
            <span className="ri-label">{words.before(labels.days)}</span>
            {[plan.fromOn, plan.untilOn].filter(day => day !== null).join(' / ')}
          </td>
          <td role="cell">
            <span className="ri-label">{words.before(labels.owner)}</span>
            {plan.assignedTo?.name}
          </td>
        </tr>
      ))}
    </CardTable>
  );
}
