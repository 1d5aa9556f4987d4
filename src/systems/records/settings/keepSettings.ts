import { act } from '../../../kernel/activity/act';
import { begin } from '../../../kernel/activity/begin';
import { canonicalJson } from '../../../kernel/activity/json';
import { StoreError } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { recordsSettings } from '../libraryList';
import { recordsActivity } from '../lists';
import { forgetSettings, KeptSettings, SettingItem } from './readSettings';
import { RecordsSettings, SettingName, settingNames } from './recordsSettings';

export type SettingsOutcome =
  | { readonly kind: 'done'; readonly recorded: boolean }
  /** A colleague set one of these meanwhile. What was written before it stands. */
  | { readonly kind: 'conflict' };

/** Keeps what differs from the settings as they were seen, one item for each. Safe to repeat under the same id. Throws StoreError. */
export async function keepSettings(work: Workplace, seen: KeptSettings, wanted: RecordsSettings, actionId: string): Promise<SettingsOutcome> {
  const changed = settingNames.filter(name => canonicalJson(seen.values[name]) !== canonicalJson(wanted[name]));
  let recorded = true;
  try {
    for (const name of changed) {
      const outcome = await keep(work, seen.items.find(({ title }) => title === name), name, wanted, `${actionId}:${name}`);
      if (outcome.kind === 'conflict') return outcome;
      recorded &&= outcome.recorded;
    }
    return { kind: 'done', recorded };
  } finally {
    forgetSettings(work);
  }
}

async function keep(work: Workplace, item: SettingItem | undefined, name: SettingName, wanted: RecordsSettings, actionId: string): Promise<SettingsOutcome> {
  const { person, roles } = await work.people.visitor();
  // The list's own grants are the wall; this tells it before anything is sent.
  if (!roles.some(role => role === 'recordsCoordinator' || role === 'owner')) throw new StoreError({ kind: 'denied' }, `setting ${name}`);
  const shared = { list: recordsSettings, activity: recordsActivity, action: 'set', actionId, actor: person.email };
  const content = JSON.stringify(wanted[name]);
  const data = { setting: name, value: wanted[name] };
  if (item) {
    const outcome = await act(work, { ...shared, item, changes: { content }, data });
    return outcome.kind === 'conflict' ? { kind: 'conflict' } : { kind: 'done', recorded: outcome.recorded };
  }
  const outcome = await begin(work, { ...shared, fields: { title: name, content }, data });
  return outcome.kind === 'duplicate' ? { kind: 'conflict' } : { kind: 'done', recorded: outcome.recorded };
}
