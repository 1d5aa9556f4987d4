import { ItemOf } from '../../../kernel/lists/defineList';
import { ListStore } from '../../../kernel/ports/listStore';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { recordsSettings } from '../libraryList';
import { isSettingName, readSetting, RecordsSettings, settingNames, shippedSettings } from './recordsSettings';

export type SettingItem = ItemOf<typeof recordsSettings>;

/** The settings in force, and the items of those that the office has set itself. */
export interface KeptSettings {
  readonly values: RecordsSettings;
  readonly items: readonly SettingItem[];
}

interface Kept {
  readonly readAt: number;
  readonly settings: Promise<KeptSettings>;
}

/** Milliseconds. Settings hardly ever change; a page that stands open overnight must not keep yesterday's. */
const longestAge = 60_000;
const keptBy = new WeakMap<ListStore, Kept>();

/** The settings of this office, what ships where it has set nothing. Read once for a page and again after a minute. Throws StoreError. */
export async function settingsOf(work: Pick<Workplace, 'lists' | 'clock'>): Promise<RecordsSettings> {
  return (await keptSettings(work)).values;
}

/** The same with the items that hold them: for the form that changes them. Throws StoreError. */
export function keptSettings({ lists, clock }: Pick<Workplace, 'lists' | 'clock'>): Promise<KeptSettings> {
  const now = Date.parse(clock.now());
  const kept = keptBy.get(lists);
  if (kept && Math.abs(now - kept.readAt) < longestAge) return kept.settings;
  const settings = read(lists);
  keptBy.set(lists, { readAt: now, settings });
  settings.catch(() => keptBy.delete(lists));
  return settings;
}

/** The page has changed them itself: they are read anew when they are next asked for. */
export function forgetSettings({ lists }: Pick<Workplace, 'lists'>): void {
  keptBy.delete(lists);
}

async function read(lists: ListStore): Promise<KeptSettings> {
  try {
    const { items } = await lists.find(recordsSettings, { where: { title: settingNames } });
    return { values: valuesOf(items), items };
  } catch (error) {
    // A site that was set up before there were settings.
    if (isProblem(error, 'notFound')) return { values: shippedSettings, items: [] };
    throw error;
  }
}

function valuesOf(items: readonly SettingItem[]): RecordsSettings {
  const set = items.flatMap(({ title, content }) => {
    const value = isSettingName(title) ? readSetting(title, content) : undefined;
    return value === undefined ? [] : [[title, value] as const];
  });
  return { ...shippedSettings, ...Object.fromEntries(set) };
}
