import * as React from 'react';
import { parseCalendarDate } from '../../../../kernel/dates/calendarDate';
import { Workplace } from '../../../../kernel/ports/workplace';
import { useWords } from '../../../../ui/surroundings';
import { Act, acts } from '../../choices';
import { clockFrom } from '../../work/dates';
import { openingEvents } from '../../work/events';
import { DueDates } from '../DueDates';
import { foiWords } from '../foiWords';
import { useOfficeRules } from '../queries';
import { WhyThisDate } from '../WhyThisDate';

interface DuePreviewProps {
  readonly work: Workplace;
  readonly receivedOn: string;
  readonly feePaidOn: string;
  readonly act: string;
}

/** The date that a request would get, with its steps, while it is typed. Nothing is shown for dates that don't read as dates. */
export function DuePreview({ work, receivedOn, feePaidOn, act }: DuePreviewProps): JSX.Element {
  const words = useWords(foiWords).forms;
  const office = useOfficeRules(work).data;
  const today = work.clock.today();
  const received = pastDay(receivedOn, today);
  const paid = pastDay(feePaidOn, today);
  const isReadable = received !== undefined && isAct(act) && (feePaidOn.trim() === '' || paid !== undefined);
  const clock = React.useMemo(() => (isReadable && received && office ? clockFrom(act, openingEvents(received, paid ?? null), office, today) : undefined), [isReadable, received, paid, act, office, today]);
  return (
    <div aria-live="polite" data-preview-place="true">
      {clock && (
        <div className="ri-preview" data-preview="true">
          <strong>{words.preview}</strong>
          {clock.decisionDue ? <DueDates due={clock.decisionDue} today={today} /> : <p>{words.previewNoFee}</p>}
          <WhyThisDate work={work} steps={clock.steps} />
        </div>
      )}
    </div>
  );
}

function pastDay(typed: string, today: string) {
  const day = parseCalendarDate(typed.trim());
  return day !== undefined && day <= today ? day : undefined;
}

function isAct(value: string): value is Act {
  return Object.prototype.hasOwnProperty.call(acts, value);
}
