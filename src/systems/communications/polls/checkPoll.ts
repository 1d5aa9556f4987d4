import { CalendarDate, parseCalendarDate } from '../../../kernel/dates/calendarDate';
import { Audience, readAudience } from '../audience';
import { Poll, PollKind, polls } from '../planLists';
import { answersOf, PollAnswer } from './pollContent';
import { PollFacts } from './pollSteps';

/** A question as typed. Answers stand one on a line, in the same order in both languages; so do names of offices and branches. */
export interface PollEntry {
  readonly kind: string;
  readonly title: string;
  readonly titleFr: string;
  readonly answers: string;
  readonly answersFr: string;
  readonly dueOn: string;
  readonly offices: string;
  readonly branches: string;
  readonly languages: string;
}

export type PollFault =
  | 'missing' | 'tooLong' | 'notADate' | 'inPast'
  /** Fewer than two answers, or more than ten. */
  | 'badCount'
  /** Two answers are the same. */
  | 'twice'
  /** Another number of answers than in English. */
  | 'unequal';
export type PollFaults = { readonly [K in keyof PollEntry]?: PollFault };
export type CheckedPoll = { readonly ok: true; readonly facts: PollFacts } | { readonly ok: false; readonly faults: PollFaults };

const fewest = 2;
const most = 10;
const longestAnswer = 100;
const longestTitle = polls.columns.title.maxLength ?? 255;

/** Reads the form of a question. What was typed is never changed. */
export function checkPoll(entry: PollEntry, today: CalendarDate): CheckedPoll {
  const kind: PollKind = entry.kind === 'pulse' ? 'pulse' : 'poll';
  const english = linesOf(entry.answers);
  const french = linesOf(entry.answersFr);
  const dueOn = parseCalendarDate(entry.dueOn.trim());
  const faults: PollFaults = {
    ...faultIn('title', titleFault(entry.title)),
    ...faultIn('titleFr', titleFault(entry.titleFr)),
    ...(kind === 'poll' ? { ...faultIn('answers', answersFault(english)), ...faultIn('answersFr', frenchFault(french, english)) } : {}),
    ...faultIn('dueOn', dayFault(entry.dueOn, dueOn, today)),
  };
  if (Object.keys(faults).length > 0 || !dueOn) return { ok: false, faults };
  const answers = kind === 'poll' ? pairs(english, french) : [];
  return { ok: true, facts: { kind, title: entry.title.trim(), titleFr: entry.titleFr.trim(), answers, audience: audienceIn(entry), dueOn } };
}

function audienceIn({ offices, branches, languages }: PollEntry): Audience {
  return { offices: linesOf(offices), branches: linesOf(branches), languages: languages === 'en' || languages === 'fr' ? languages : 'both' };
}

/** Answers and names as lines, without empty ones. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).map(line => line.trim()).filter(line => line !== '');
}

/** The form of a question as it stands; of a new one, as it begins. */
export function pollEntry(poll?: Poll): PollEntry {
  const answers = poll ? answersOf(poll) : [];
  const { offices, branches, languages } = readAudience(poll?.audience ?? null);
  const isPulse = poll?.kind === 'pulse';
  return {
    kind: poll?.kind ?? 'poll',
    title: poll?.title ?? '',
    titleFr: poll?.titleFr ?? '',
    answers: isPulse ? '' : answers.map(({ en }) => en).join('\n'),
    answersFr: isPulse ? '' : answers.map(({ fr }) => fr).join('\n'),
    dueOn: poll?.dueOn ?? '',
    offices: offices.join('\n'),
    branches: branches.join('\n'),
    languages,
  };
}

function pairs(english: readonly string[], french: readonly string[]): readonly PollAnswer[] {
  return english.map((en, place) => ({ id: `a${place + 1}`, en, fr: french[place] }));
}

function faultIn(field: keyof PollEntry, fault: PollFault | undefined): PollFaults {
  return fault ? { [field]: fault } : {};
}

function titleFault(text: string): PollFault | undefined {
  if (text.trim() === '') return 'missing';
  return text.trim().length > longestTitle ? 'tooLong' : undefined;
}

function answersFault(lines: readonly string[]): PollFault | undefined {
  if (lines.length === 0) return 'missing';
  if (lines.length < fewest || lines.length > most) return 'badCount';
  if (lines.some(line => line.length > longestAnswer)) return 'tooLong';
  return new Set(lines.map(line => line.toLowerCase())).size < lines.length ? 'twice' : undefined;
}

function frenchFault(lines: readonly string[], english: readonly string[]): PollFault | undefined {
  return lines.length > 0 && lines.length !== english.length ? 'unequal' : answersFault(lines);
}

function dayFault(typed: string, day: CalendarDate | undefined, today: CalendarDate): PollFault | undefined {
  if (typed.trim() === '') return 'missing';
  if (!day) return 'notADate';
  return day < today ? 'inPast' : undefined;
}
