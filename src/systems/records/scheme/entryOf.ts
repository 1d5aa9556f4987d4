import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { SchemeItem } from '../schemeList';
import { SchemeCode, SchemeEntry } from './contract';

/** The columns of an item that say what the scheme says. */
export const entryColumns = [
  'title', 'titleFr', 'code', 'schemeVersion', 'level', 'parent', 'status', 'scope', 'scopeFr', 'keywords', 'keywordsFr', 'rule', 'finalDisposition', 'citation', 'appliesTo', 'fromOn', 'untilOn',
] as const satisfies readonly (keyof SchemeItem)[];

export type EntryColumns = Pick<SchemeItem, (typeof entryColumns)[number]>;

/** Between the keywords of one entry, in the list and in files. */
export const keywordMark = '|';

/** An item of the list as the domain reads it. */
export function entryOf(item: EntryColumns): SchemeEntry {
  return {
    code: item.code as SchemeCode,
    version: item.schemeVersion,
    level: item.level,
    parent: item.parent as SchemeCode | null,
    title: { en: item.title, fr: item.titleFr },
    scope: { en: item.scope ?? '', fr: item.scopeFr ?? '' },
    keywords: { en: keywordsIn(item.keywords ?? ''), fr: keywordsIn(item.keywordsFr ?? '') },
    rule: item.rule,
    finalDisposition: item.finalDisposition,
    citation: item.citation ?? '',
    appliesTo: item.appliesTo ?? 'allUndisposed',
    fromOn: item.fromOn,
    untilOn: item.untilOn,
  };
}

/** `press | media` is two keywords. */
export function keywordsIn(text: string): readonly string[] {
  return text.split(keywordMark).map(word => word.trim()).filter(word => word !== '');
}

/** Whether a version is in force on a day. Both its days belong to it. */
export function isInForceOn({ fromOn, untilOn }: Pick<SchemeEntry, 'fromOn' | 'untilOn'>, day: CalendarDate): boolean {
  return fromOn <= day && (untilOn === null || day <= untilOn);
}
