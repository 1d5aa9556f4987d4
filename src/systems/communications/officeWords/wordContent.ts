import { OfficeWordKind } from '../planLists';

/** Targets and measures that the office may set. */
export const settingNames = { gradeTarget: true, easeTarget: true, newsADay: true } as const;
export type SettingName = keyof typeof settingNames;

/** What each kind of item holds beyond its names, as its content column keeps it. */
export interface WordContents {
  readonly jargon: { readonly instead: string };
  readonly identityName: { readonly wrong: readonly string[] };
  readonly setting: { readonly setting: SettingName; readonly value: number };
  /** The key that news items keep. It stays when the topic is named anew. */
  readonly topic: { readonly key: string };
}
export type KindWithContent = keyof WordContents;

export function writeContent<K extends KindWithContent>(_kind: K, content: WordContents[K]): string {
  return JSON.stringify(content);
}

const readers: { readonly [K in KindWithContent]: (value: object) => WordContents[K] | undefined } = {
  jargon: value => ('instead' in value && typeof value.instead === 'string' && value.instead !== '' ? { instead: value.instead } : undefined),
  identityName: value => ('wrong' in value && areTexts(value.wrong) ? { wrong: value.wrong } : undefined),
  setting: value => ('setting' in value && 'value' in value && isSetting(value.setting) && typeof value.value === 'number' && value.value > 0 ? { setting: value.setting, value: value.value } : undefined),
  topic: value => ('key' in value && typeof value.key === 'string' && value.key !== '' ? { key: value.key } : undefined),
};

/** Undefined for a content that is not as our pages write it: somebody changed it in the list itself. */
export function readContent<K extends KindWithContent>(kind: K, content: string | null): WordContents[K] | undefined {
  try {
    const value: unknown = JSON.parse(content ?? 'null');
    return typeof value === 'object' && value !== null ? readers[kind](value) : undefined;
  } catch {
    return undefined;
  }
}

export function hasContent(kind: OfficeWordKind): kind is KindWithContent {
  return kind in readers;
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string');
}

function isSetting(value: unknown): value is SettingName {
  return typeof value === 'string' && value in settingNames;
}
