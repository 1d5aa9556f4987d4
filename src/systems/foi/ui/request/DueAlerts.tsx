import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dayInWords } from '../../../../kernel/dates/dateInWords';
import { Language } from '../../../../kernel/text';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Words } from '../../../../ui/words';
import { ClockResult } from '../../clock/clockTypes';
import { FoiRequest } from '../../lists';
import { requestLifecycle } from '../../lifecycle';
import { recomputed } from '../../rulesDesk/recomputed';
import { OfficeRules } from '../../work/officeRules';
import { dueWords } from './dueWords';
import { en } from './dueWords.en';

interface DueAlertsProps {
  readonly request: FoiRequest;
  readonly clock: ClockResult;
  readonly office: OfficeRules;
  readonly today: CalendarDate;
}

/** What the clock warns of, each in a sentence. Nothing for a request that runs its plain course. */
export function DueAlerts({ request, clock, office, today }: DueAlertsProps): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(dueWords);
  const lines = [...outdated(request, office, today, words, language), ...refusal(clock, words, language), ...alerts(request, clock, office, words), ...toSet(clock, words, language)];
  if (lines.length === 0) return null;
  return (
    <Notice tone="note">
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

type DueWords = Words<typeof en>;

function alerts({ feePaidOn }: FoiRequest, clock: ClockResult, { clock: { regimes } }: OfficeRules, words: DueWords): readonly string[] {
  const unit = regimes.find(({ id }) => id === clock.regime)?.unit ?? 'calendarDay';
  return clock.alerts.flatMap(alert => {
    // The dates to set say the first better, and the section itself that the fee is missing.
    if (alert === 'limitUnknown' || (alert === 'requestIncomplete' && feePaidOn === null)) return [];
    if (alert === 'clockStopped' && clock.daysRemaining !== undefined) return [`${words.alerts.clockStopped} ${words.remaining[unit](clock.daysRemaining)}`];
    return [words.alerts[alert]];
  });
}

function refusal({ deemedRefusalOn, endedOn }: ClockResult, words: DueWords, language: Language): readonly string[] {
  return deemedRefusalOn && !endedOn ? [words.deemedRefused(dayInWords(deemedRefusalOn, language))] : [];
}

function toSet({ datesToSet }: ClockResult, words: DueWords, language: Language): readonly string[] {
  if (datesToSet.length === 0) return [];
  return [words.toSet(datesToSet.map(name => words.dates[name]).join(', '), requestLifecycle.transitions.setDate.label[language])];
}

/** The dates that are kept are those of the rules on the day of the last step: a rule added since shows here until they are computed anew. */
function outdated(request: FoiRequest, office: OfficeRules, today: CalendarDate, words: DueWords, language: Language): readonly string[] {
  if (request.status === 'closed') return [];
  const [change] = recomputed([request], office, today).changes;
  if (!change) return [];
  const { from, to } = change;
  if (from.dueOn === to.dueOn) return [words.outdatedOther];
  return [to.dueOn === null ? words.outdatedNoDue : words.outdated(dayInWords(to.dueOn, language))];
}
