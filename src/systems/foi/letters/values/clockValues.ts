import { earliest } from '../../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Language } from '../../../../kernel/text';
import { feeScheduleOn } from '../../fees';
import { moneyInWords } from '../../clock/wording';
import { readEvents } from '../../work/events';
import { LetterSources } from '../letterSources';
import { letterWords } from '../letterWords';
import { known, MarkValue, MarkValues } from '../marks';
import { paragraphOf, provision } from '../provisions';
import { limitInWords } from './limits';

type ClockMarks = Pick<MarkValues, 'clock' | 'clarificationEffect' | 'extensionDays' | 'extendedDue' | 'extensionProvision' | 'extensionGround' | 'extensionReason' | 'appealLimit'>;

/** Dates and limits, as the clock gives them and never otherwise. */
export function clockValues(sources: LetterSources, language: Language): ClockMarks {
  const { request, office, regime } = sources;
  const words = letterWords[language];
  const days = daysAdded(sources);
  const ground = request.extensionGround;
  return {
    clock: [clockSentence(sources, language)],
    clarificationEffect: [words.clarificationEffect[office.settings.clarification]],
    extensionDays: known(days === undefined ? undefined : words.days(days, regime.unit), 'extensionDays'),
    extendedDue: extendedDue(sources, language),
    extensionProvision: [ground ? paragraphOf('extension', ground === 'volume' ? 'a' : 'b', request.act, language) : provision('extension', request.act, language)],
    extensionGround: known(ground && words.extensionGrounds[ground], 'extensionGround'),
    extensionReason: known(request.extensionReason, 'extensionReason'),
    appealLimit: appealLimit(sources, language),
  };
}

function clockSentence({ request, clock, regime, today }: LetterSources, language: Language): string {
  const words = letterWords[language].clock;
  const { decisionDue, clockStart, endedOn } = clock;
  if (endedOn) return words.ended;
  if (decisionDue) return words.running(dateInWords(earliest(decisionDue.strict, decisionDue.operational), language), citation(regime.source[request.act], language));
  if (!clockStart && request.feePaidOn === null) return words.noFee(moneyInWords(feeScheduleOn(today).application / 100, language));
  return words.notRunning;
}

function citation({ text, textFr }: { readonly text: string; readonly textFr: string }, language: Language): string {
  return language === 'en' ? text : textFr;
}

/** The days of the latest notice. Undefined before one is recorded. */
function daysAdded({ request }: LetterSources): number | undefined {
  const notices = readEvents(request).flatMap(event => (event.type === 'extensionNoticeSent' ? [event.days] : []));
  return notices[notices.length - 1];
}

/** Only a notice that came in time moves the date. */
function extendedDue({ clock: { extension, decisionDue } }: LetterSources, language: Language): MarkValue {
  const due = extension?.valid && decisionDue ? earliest(decisionDue.strict, decisionDue.operational) : undefined;
  return known(due && dateInWords(due, language), 'extendedDue');
}

/** Before a decision is recorded as sent, only a date that was set by hand is known. */
function appealLimit({ request, clock, regime }: LetterSources, language: Language): MarkValue {
  const days = regime.limits.appeal;
  const isDated = days === null || request.decisionSentOn !== null;
  return limitInWords({ days, unit: regime.unit, date: isDated ? clock.appealUntil : undefined }, 'appealLimit', language);
}
