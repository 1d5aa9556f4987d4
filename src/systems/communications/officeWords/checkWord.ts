import { folded } from '../../../kernel/folded';
import { anyDate, Checked, choiceOf, good, Read, requiredText, wrong } from '../../../kernel/typed';
import { languages } from '../../../kernel/text';
import { OfficeWord, OfficeWordKind, officeWords } from '../planLists';
import { settingNames, SettingName } from './wordContent';
import { WordEntry, WordFacts, WordFault } from './wordEntry';

type WordRead<Value> = Read<Value, WordFault>;
type Reads = { readonly [K in keyof WordEntry]?: WordRead<unknown> };
/** The items in force beside the one that is changed. */
type Others = readonly Pick<OfficeWord, 'kind' | 'title' | 'language'>[];

const { columns } = officeWords;
const languageChoices = { en: true, fr: true } as const satisfies Record<(typeof languages)[number], true>;
/** Grade of schooling; reading ease out of 100; items a day. */
const ranges: Readonly<Record<SettingName, readonly [number, number]>> = { gradeTarget: [1, 20], easeTarget: [1, 100], newsADay: [1, 20] };

/** Reads what was typed for one kind. `others` are the office's items in force, without the one that is changed. */
export function checkWord(kind: OfficeWordKind, entry: WordEntry, others: Others): Checked<WordEntry, WordFacts, WordFault> {
  switch (kind) {
    case 'acronym': {
      const title = unused(kind, acronym(entry.title), others);
      return title.ok ? { ok: true, facts: { kind, title: title.value } } : faultsOf({ title });
    }
    case 'jargon': {
      const [title, language, instead] = [unused(kind, name(entry.title), others, entry.language), choiceOf(entry.language, languageChoices), name(entry.instead)] as const;
      return title.ok && language.ok && instead.ok ? { ok: true, facts: { kind, title: title.value, language: language.value, instead: instead.value } } : faultsOf({ title, language, instead });
    }
    case 'identityName': {
      const [title, language, ways] = [unused(kind, name(entry.title), others, entry.language), choiceOf(entry.language, languageChoices), wrongWays(entry)] as const;
      return title.ok && language.ok && ways.ok ? { ok: true, facts: { kind, title: title.value, language: language.value, wrong: ways.value } } : faultsOf({ title, language, wrong: ways });
    }
    case 'setting': {
      const setting = choiceOf(entry.setting, settingNames);
      const value = target(entry.value, setting);
      return setting.ok && value.ok ? { ok: true, facts: { kind, setting: setting.value, value: value.value } } : faultsOf({ setting, value });
    }
    case 'topic':
    case 'office':
    case 'branch': {
      const [title, titleFr] = [unused(kind, name(entry.title), others), requiredText(entry.titleFr, columns.titleFr)] as const;
      return title.ok && titleFr.ok ? { ok: true, facts: { kind, title: title.value, titleFr: titleFr.value } } : faultsOf({ title, titleFr });
    }
    case 'quietDay': {
      const [title, titleFr, fromOn] = [name(entry.title), requiredText(entry.titleFr, columns.titleFr), anyDate(entry.fromOn)] as const;
      const last = anyDate(entry.untilOn);
      const untilOn = fromOn.ok && last.ok && last.value < fromOn.value ? wrong('endsBeforeStart') : last;
      return title.ok && titleFr.ok && fromOn.ok && untilOn.ok
        ? { ok: true, facts: { kind, title: title.value, titleFr: titleFr.value, fromOn: fromOn.value, untilOn: untilOn.value } }
        : faultsOf({ title, titleFr, fromOn, untilOn });
    }
  }
}

function name(typed: string): WordRead<string> {
  return requiredText(typed, columns.title);
}

function acronym(typed: string): WordRead<string> {
  const text = name(typed);
  return text.ok && !/^\p{Lu}{2,6}$/u.test(text.value) ? wrong('notAnAcronym') : text;
}

function unused(kind: OfficeWordKind, title: WordRead<string>, others: Others, language?: string): WordRead<string> {
  if (!title.ok) return title;
  const isThere = others.some(other => other.kind === kind && folded(other.title) === folded(title.value) && (language === undefined || other.language === language));
  return isThere ? wrong('alreadyThere') : title;
}

function wrongWays({ title, wrong: typed }: WordEntry): WordRead<readonly string[]> {
  const ways = typed.split('\n').map(line => line.trim()).filter(line => line !== '');
  if (ways.length === 0) return wrong('missing');
  return ways.includes(title.trim()) ? wrong('sameAsRight') : good(ways);
}

function target(typed: string, setting: WordRead<SettingName>): WordRead<number> {
  const text = typed.trim().replace(',', '.');
  if (text === '') return wrong('missing');
  if (!/^\d{1,3}(\.\d)?$/.test(text)) return wrong('notANumber');
  if (!setting.ok) return good(Number(text));
  const [least, most] = ranges[setting.value];
  return Number(text) < least || Number(text) > most ? wrong('outOfRange') : good(Number(text));
}

function faultsOf(reads: Reads): { readonly ok: false; readonly faults: { readonly [K in keyof WordEntry]?: WordFault } } {
  const faults = Object.entries(reads).flatMap(([field, read]) => (read && !read.ok ? [[field, read.fault] as const] : []));
  return { ok: false, faults: Object.fromEntries(faults) };
}
