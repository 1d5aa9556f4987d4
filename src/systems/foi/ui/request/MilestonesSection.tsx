import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dayInWords } from '../../../../kernel/dates/dateInWords';
import { isProblem } from '../../../../kernel/ports/storeError';
import { IconName } from '../../../../ui/iconPaths';
import { Icon } from '../../../../ui/icons';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { sentence } from '../../../../ui/sentence';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { regionalPractice } from '../../clock/milestones';
import { CallOut, FoiRequest } from '../../lists';
import { Milestone, milestonesOf } from '../../work/milestones';
import { OfficeRules } from '../../work/officeRules';
import { useCallOuts, useOfficeRules } from '../queries';
import { sourceText } from '../rules/sourceText';
import { dueWords } from './dueWords';
import { SectionProps } from './section';

type State = 'done' | 'late' | 'ahead' | 'ifNeeded';
const icons: Readonly<Record<State, IconName>> = { done: 'done', late: 'overdue', ahead: 'later', ifNeeded: 'question' };

/** The region's own milestones beside the statutory date, until the decision is sent. Custom, not law, and it says so. */
export function MilestonesSection({ work, request }: SectionProps): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(dueWords).milestones;
  const office = useOfficeRules(work);
  const callOuts = useCallOuts(work, request.number);
  const { status } = request;
  if (status === 'decided' || status === 'appealed' || status === 'closed') return null;
  return (
    <Section title={words.title}>
      <p className="ri-subtle">{words.practice(sourceText(regionalPractice, language))}</p>
      <Loaded query={office} shape={['line', 'line', 'line']}>
        {rules => <Milestones request={request} callOuts={callOuts.data ?? []} office={rules} today={work.clock.today()} />}
      </Loaded>
    </Section>
  );
}

interface MilestonesProps {
  readonly request: FoiRequest;
  readonly callOuts: readonly CallOut[];
  readonly office: OfficeRules;
  readonly today: CalendarDate;
}

function Milestones({ request, callOuts, office, today }: MilestonesProps): JSX.Element | null {
  const words = useWords(dueWords).milestones;
  const milestones = React.useMemo(() => readMilestones(request, callOuts, office), [request, callOuts, office]);
  return (
    <CardTable caption={words.title} heads={[words.what, words.day, words.state]}>
      {milestones.map(milestone => (
        <Row key={milestone.id} id={milestone.id} name={words.names[milestone.id]} day={milestone.day} state={stateOf(milestone, today)} />
      ))}
      <Row id="statutory" name={words.statutory} day={request.dueOn} state={request.dueOn !== null && request.dueOn < today ? 'late' : 'ahead'} />
    </CardTable>
  );
}

/** None for events that were overwritten outside our pages: the section on the due date says so. */
function readMilestones(request: FoiRequest, callOuts: readonly CallOut[], office: OfficeRules): readonly Milestone[] {
  try {
    return milestonesOf(request, callOuts, office);
  } catch (error) {
    if (isProblem(error, 'invalid')) return [];
    throw error;
  }
}

function stateOf({ day, isDone }: Milestone, today: CalendarDate): State {
  if (isDone === undefined) return 'ifNeeded';
  if (isDone) return 'done';
  return day !== null && day < today ? 'late' : 'ahead';
}

interface RowProps {
  readonly id: string;
  readonly name: string;
  readonly day: CalendarDate | null;
  readonly state: State;
}

function Row({ id, name, day, state }: RowProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(dueWords).milestones;
  return (
    <tr role="row" data-milestone={id}>
      <td role="cell">{id === 'statutory' ? <strong>{name}</strong> : name}</td>
      <td role="cell">{day === null ? words.noDay : sentence(dayInWords(day, language))}</td>
      <td role="cell">
        <span className={`ri-due${state === 'late' ? ' ri-due-overdue' : ''}`}>
          <Icon name={icons[state]} />
          <span>{words[state]}</span>
        </span>
      </td>
    </tr>
  );
}
