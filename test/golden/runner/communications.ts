import { ontarioCalendar } from '../../../src/kernel/calendar/ontarioCalendar';
import { parseCalendarDate } from '../../../src/kernel/dates/calendarDate';
import { languages } from '../../../src/kernel/text';
import { Counts, gradeLevel, readingEase } from '../../../src/systems/communications/check/readability';
import { Channel, serviceLimits, serviceStandard } from '../../../src/systems/communications/serviceStandard';
import { checkKeys, Shape } from './checkKeys';
import { Values } from './readCases';

const standardKeys: Shape = { channel: true, received: true };
const readabilityKeys: Record<keyof Counts, true> = { language: true, words: true, sentences: true, syllables: true };

/** Keys of `given` by which a case is known to be of this system when its file has another name. `language` may be a text's too. */
export const communicationsKeys: readonly string[] = ['channel', 'received', 'words', 'sentences', 'syllables'];

/** What the code answers to one case. @throws Error naming an unknown key or value. */
export function answerCommunications(values: Values, wanted: Values): unknown {
  if (values.channel !== undefined) {
    checkKeys(values, standardKeys, 'given');
    checkKeys(wanted, { acknowledgeBy: true, replyBy: true }, 'expect');
    return answerStandard(values);
  }
  checkKeys(values, { ...readabilityKeys }, 'given');
  checkKeys(wanted, { readingEase: true, gradeLevel: true }, 'expect');
  return answerReadability(values);
}

function answerStandard({ channel: named, received }: Values): unknown {
  const channel = (Object.keys(serviceLimits) as Channel[]).find(known => known === named);
  if (!channel) throw new Error(`given.channel is ${JSON.stringify(named)}, not one of ${Object.keys(serviceLimits).join(', ')}`);
  const day = typeof received === 'string' ? parseCalendarDate(received) : undefined;
  if (!day) throw new Error(`given.received is no date: ${JSON.stringify(received)}`);
  return serviceStandard(channel, day, ontarioCalendar());
}

function answerReadability(values: Values): unknown {
  const language = languages.find(known => known === values.language);
  if (!language) throw new Error(`given.language is ${JSON.stringify(values.language)}, not one of ${languages.join(', ')}`);
  const counts: Counts = { language, words: count(values, 'words'), sentences: count(values, 'sentences'), syllables: count(values, 'syllables') };
  // The grade is a measure of English alone.
  return { readingEase: toTenth(readingEase(counts)), gradeLevel: language === 'en' ? toTenth(gradeLevel(counts)) : undefined };
}

function count(values: Values, key: string): number {
  const value = values[key];
  if (typeof value !== 'number' || !(value > 0)) throw new Error(`given.${key} is no count: ${JSON.stringify(value)}`);
  return value;
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
