import { folded } from '../../../kernel/folded';
import { Bilingual } from '../../../kernel/text';
import { CheckSettings } from '../check/contract';
import { defaultSettings } from '../check/defaultSettings';
import { OfficeWord } from '../planLists';
import type { OfficeWords, Place, QuietDays, Topic } from './officeWords';
import { readContent, SettingName } from './wordContent';

type Jargon = CheckSettings['jargon'][number];
type IdentityName = CheckSettings['names'][number];

/** One item as the house uses it. */
type Part =
  | { readonly acronym: string }
  | { readonly jargon: Jargon }
  | { readonly name: IdentityName }
  | { readonly setting: SettingName; readonly value: number }
  | { readonly topic: Topic }
  | { readonly office: Place }
  | { readonly branch: Place }
  | { readonly quiet: QuietDays };

/** Two news items on one day are read; of a third the first is missed. */
const newsADay = 2;

/** The words as they ship. */
export const shippedWords: OfficeWords = { check: defaultSettings, topics: [], offices: [], branches: [], quietDays: [], newsADay, items: [], unreadable: [] };

/** What ships, with these items in force on top. Of two that say different things the one added last counts. */
export function officeWordsFrom(items: readonly OfficeWord[]): OfficeWords {
  const latestLast = [...items].sort((a, b) => a.id - b.id);
  const parts = latestLast.flatMap(item => partOf(item) ?? []);
  const settings: Readonly<Partial<Record<SettingName, number>>> = Object.fromEntries(parts.flatMap(part => ('setting' in part ? [[part.setting, part.value]] : [])));
  return {
    check: {
      knownAcronyms: [...new Set([...defaultSettings.knownAcronyms, ...parts.flatMap(part => ('acronym' in part ? [part.acronym] : []))])],
      jargon: lastOf([...defaultSettings.jargon, ...parts.flatMap(part => ('jargon' in part ? [part.jargon] : []))], ({ language, phrase }) => `${language} ${phrase}`),
      names: lastOf([...defaultSettings.names, ...parts.flatMap(part => ('name' in part ? [part.name] : []))], ({ language, name }) => `${language} ${name}`),
      gradeTarget: settings.gradeTarget ?? defaultSettings.gradeTarget,
      easeTarget: settings.easeTarget ?? defaultSettings.easeTarget,
    },
    topics: lastOf(parts.flatMap(part => ('topic' in part ? [part.topic] : [])), ({ key }) => key),
    offices: lastOf(parts.flatMap(part => ('office' in part ? [part.office] : [])), ({ name }) => name).sort(byName),
    branches: lastOf(parts.flatMap(part => ('branch' in part ? [part.branch] : [])), ({ name }) => name).sort(byName),
    quietDays: parts.flatMap(part => ('quiet' in part ? [part.quiet] : [])),
    newsADay: settings.newsADay ?? newsADay,
    items: latestLast,
    unreadable: latestLast.filter(item => partOf(item) === undefined).map(({ id, title, kind }) => ({ id, title, kind })),
  };
}

function partOf(item: OfficeWord): Part | undefined {
  switch (item.kind) {
    case 'acronym':
      return { acronym: item.title };
    case 'jargon': {
      const content = readContent('jargon', item.content);
      return content && item.language ? { jargon: { language: item.language, phrase: item.title, ...content } } : undefined;
    }
    case 'identityName': {
      const content = readContent('identityName', item.content);
      return content && item.language ? { name: { language: item.language, name: item.title, ...content } } : undefined;
    }
    case 'setting':
      return readContent('setting', item.content);
    case 'topic': {
      const content = readContent('topic', item.content);
      return content && { topic: { ...content, ...bothNames(item) } };
    }
    case 'office':
      return { office: placeOf(item) };
    case 'branch':
      return { branch: placeOf(item) };
    case 'quietDay':
      return item.fromOn && item.untilOn && item.fromOn <= item.untilOn ? { quiet: { label: bothNames(item), from: item.fromOn, until: item.untilOn } } : undefined;
  }
}

/** A name that was added in the list itself may lack its French. */
function bothNames({ title, titleFr }: OfficeWord): Bilingual {
  return { en: title, fr: titleFr ?? title };
}

function placeOf({ title, titleFr }: OfficeWord): Place {
  return { name: title, nameFr: titleFr ?? title };
}

function byName(a: Place, b: Place): number {
  return a.name.localeCompare(b.name);
}

/** The last of those that are the same but for case and accents, in the place of the first. */
function lastOf<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  return [...new Map(values.map(value => [folded(keyOf(value)), value])).values()];
}
