import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { TypedFault } from '../../../kernel/typed';
import { Language } from '../../../kernel/text';
import { OfficeWordKind } from '../planLists';
import { SettingName } from './wordContent';

/** An item of the office's words as typed. A kind asks for some of these and leaves the others empty. */
export interface WordEntry {
  readonly title: string;
  readonly titleFr: string;
  readonly language: string;
  readonly instead: string;
  /** One wrong way of writing it on each line. */
  readonly wrong: string;
  readonly setting: string;
  readonly value: string;
  readonly fromOn: string;
  readonly untilOn: string;
}

export type WordFacts =
  | { readonly kind: 'acronym'; readonly title: string }
  | { readonly kind: 'jargon'; readonly title: string; readonly language: Language; readonly instead: string }
  | { readonly kind: 'identityName'; readonly title: string; readonly language: Language; readonly wrong: readonly string[] }
  | { readonly kind: 'setting'; readonly setting: SettingName; readonly value: number }
  | { readonly kind: 'topic' | 'office' | 'branch'; readonly title: string; readonly titleFr: string }
  | { readonly kind: 'quietDay'; readonly title: string; readonly titleFr: string; readonly fromOn: CalendarDate; readonly untilOn: CalendarDate };

export type WordFault =
  | TypedFault
  /** The office has this already. */
  | 'alreadyThere'
  /** 2 to 6 capitals. */
  | 'notAnAcronym'
  /** Outside what the target can be. */
  | 'outOfRange'
  | 'endsBeforeStart'
  /** One of the wrong ways is the right one. */
  | 'sameAsRight';

/** What each kind asks, in the order of its form. */
export const wordFields = {
  acronym: ['title'],
  jargon: ['title', 'language', 'instead'],
  identityName: ['title', 'language', 'wrong'],
  setting: ['setting', 'value'],
  topic: ['title', 'titleFr'],
  office: ['title', 'titleFr'],
  branch: ['title', 'titleFr'],
  quietDay: ['title', 'titleFr', 'fromOn', 'untilOn'],
} as const satisfies Record<OfficeWordKind, readonly (keyof WordEntry)[]>;
