/** What an office sets for its records. */
export interface RecordsSettings {
  /** Stands before every bar code of the office: two to eight capital letters or digits. It is the agency code on transfer lists. */
  readonly officeCode: string;
  /** Days of a loan. */
  readonly loanDays: number;
  /** Days after the due date on which an overdue notice is due, in rising order. */
  readonly reminderDays: readonly number[];
  /** Days for which a file that is ready waits to be collected. */
  readonly collectDays: number;
  /** Names of the places of the room, in the order in which one walks along them. Empty: a place is typed. */
  readonly places: readonly string[];
}
export type SettingName = keyof RecordsSettings;

/** Loans of 14 days and notices after 7, 14 and 30 are the office's own habit (domain rules 2.4), for an owner to change. */
export const shippedSettings: RecordsSettings = { officeCode: 'NRO', loanDays: 14, reminderDays: [7, 14, 30], collectDays: 5, places: [] };

export const settingNames = Object.keys(shippedSettings) as readonly SettingName[];

export function isOfficeCode(text: string): boolean {
  return /^[A-Z0-9]{2,8}$/.test(text);
}

/** As long as the columns that hold a place. */
const longestPlace = 60;

const readers: { readonly [K in SettingName]: (value: unknown) => RecordsSettings[K] | undefined } = {
  officeCode: value => (typeof value === 'string' && isOfficeCode(value) ? value : undefined),
  loanDays: daysOf,
  reminderDays: value => (Array.isArray(value) && value.length > 0 && value.every(isDays) && isRising(value) ? value : undefined),
  collectDays: daysOf,
  places: value => (Array.isArray(value) && value.every(isPlace) ? value : undefined),
};

export function isSettingName(name: string): name is SettingName {
  return Object.prototype.hasOwnProperty.call(readers, name);
}

/** A value as the list keeps it. Undefined when somebody changed it there into something that is none: what ships then counts. */
export function readSetting<K extends SettingName>(name: K, content: string | null): RecordsSettings[K] | undefined {
  try {
    return readers[name](JSON.parse(content ?? 'null'));
  } catch {
    return undefined;
  }
}

export function isRising(days: readonly number[]): boolean {
  return days.every((day, index) => index === 0 || day > days[index - 1]);
}

function daysOf(value: unknown): number | undefined {
  return isDays(value) ? value : undefined;
}

function isDays(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 366;
}

function isPlace(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longestPlace;
}
