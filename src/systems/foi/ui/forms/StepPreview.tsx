import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dayInWords } from '../../../../kernel/dates/dateInWords';
import { sentence } from '../../../../ui/sentence';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { ClockAlert } from '../../clock/clockTypes';
import { FoiRequest } from '../../lists';
import { clockOf } from '../../work/dates';
import { OfficeRules } from '../../work/officeRules';
import { StepPlan } from '../../work/requestStep';
import { DueDates } from '../DueDates';
import { foiWords } from '../foiWords';
import { dueWords } from '../request/dueWords';

interface StepPreviewProps {
  readonly before: FoiRequest;
  readonly changes: StepPlan['changes'];
  readonly office: OfficeRules;
  readonly today: CalendarDate;
}

/** What a step would do to the due date, while it is typed, and what the clock would warn of from then on. Nothing for a step that leaves the clock's events as they are. */
export function StepPreview({ before, changes, office, today }: StepPreviewProps): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(foiWords).forms;
  const warnings = useWords(dueWords).alerts;
  if (changes.events === undefined || changes.events === before.events) return null;
  const { dueStrict: strict, dueOperational: operational, dueOn } = changes;
  const warned = warningsOf(before.act, changes.events, office, today).filter(alert => !warningsOf(before.act, before.events, office, today).includes(alert));
  const isMoved = (dueOn ?? null) !== before.dueOn;
  return (
    <div className="ri-preview" data-preview="true" aria-live="polite">
      <strong>{isMoved ? words.previewMoved : words.previewSame}</strong>
      {strict && operational ? <DueDates due={{ strict, operational }} today={today} /> : <p>{words.previewStopped}</p>}
      {warned.map(alert => (
        <p key={alert}>{warnings[alert]}</p>
      ))}
      {isMoved && before.dueOn && <p className="ri-subtle">{words.previewBefore(sentence(dayInWords(before.dueOn, language)))}</p>}
    </div>
  );
}

/** What is to be thought of before the step is taken. That the clock stands still shows without it. */
const heeded = ['extensionNoticeLate', 'extensionWithEstimate', 'thirdPartyNoticeLate', 'noDaysLeftOnResume'] as const satisfies readonly ClockAlert[];

function warningsOf(act: FoiRequest['act'], events: string, office: OfficeRules, today: CalendarDate): readonly (typeof heeded)[number][] {
  const { alerts } = clockOf({ act, events }, office, today);
  return heeded.filter(alert => alerts.includes(alert));
}
