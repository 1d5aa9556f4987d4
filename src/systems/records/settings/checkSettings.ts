import { Checked, checkedForm, count, good, Read, requiredText, TypedFault, wrong } from '../../../kernel/typed';
import { isOfficeCode, isRising, RecordsSettings } from './recordsSettings';

export type SettingsFault = TypedFault | 'notACode' | 'notDays' | 'notRising' | 'twice';
export type SettingsEntry = { [K in keyof RecordsSettings]: string };

const longestDays = 366;

/** Reads the form of the settings. Days of notices are typed with commas between them, places one a line. */
export function checkSettings(entry: SettingsEntry): Checked<SettingsEntry, RecordsSettings, SettingsFault> {
  return checkedForm<SettingsEntry, RecordsSettings, SettingsFault>({
    officeCode: officeCode(entry.officeCode),
    loanDays: days(entry.loanDays),
    reminderDays: reminderDays(entry.reminderDays),
    collectDays: days(entry.collectDays),
    places: places(entry.places),
  });
}

export function settingsEntry({ officeCode: code, loanDays, reminderDays: reminders, collectDays, places: named }: RecordsSettings): SettingsEntry {
  return { officeCode: code, loanDays: String(loanDays), reminderDays: reminders.join(', '), collectDays: String(collectDays), places: named.join('\n') };
}

function officeCode(typed: string): Read<string, SettingsFault> {
  const code = typed.trim().toUpperCase();
  if (code === '') return wrong('missing');
  return isOfficeCode(code) ? good(code) : wrong('notACode');
}

function days(typed: string): Read<number, SettingsFault> {
  const read: Read<number, SettingsFault> = count(typed);
  return read.ok && (read.value < 1 || read.value > longestDays) ? wrong('notDays') : read;
}

function reminderDays(typed: string): Read<readonly number[], SettingsFault> {
  const parts = typed.split(/[,;\s]+/).filter(part => part !== '');
  if (parts.length === 0) return wrong('missing');
  const all = parts.map(days);
  const values = all.flatMap(read => (read.ok ? [read.value] : []));
  if (values.length < all.length) return wrong('notDays');
  return isRising(values) ? good(values) : wrong('notRising');
}

function places(typed: string): Read<readonly string[], SettingsFault> {
  const names = typed.split('\n').map(line => line.trim()).filter(line => line !== '');
  if (new Set(names).size < names.length) return wrong('twice');
  return names.every(name => requiredText(name, { maxLength: 60 }).ok) ? good(names) : wrong('tooLong');
}
