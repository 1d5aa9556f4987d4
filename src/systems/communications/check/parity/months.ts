import { Language } from '../../../../kernel/text';

/** Names and abbreviations, January or Sunday first. Each is the start of a pattern. */
const names = {
  en: {
    months: ['jan(?:uary|\\.)?', 'feb(?:ruary|\\.)?', 'mar(?:ch|\\.)?', 'apr(?:il|\\.)?', 'may', 'june?\\.?', 'july?\\.?', 'aug(?:ust|\\.)?', 'sept?(?:ember|\\.)?', 'oct(?:ober|\\.)?', 'nov(?:ember|\\.)?', 'dec(?:ember|\\.)?'],
    days: ['sun(?:day|\\.)', 'mon(?:day|\\.)', 'tue(?:sday|s?\\.)', 'wed(?:nesday|\\.)', 'thu(?:rsday|rs?\\.|\\.)', 'fri(?:day|\\.)', 'sat(?:urday|\\.)'],
  },
  fr: {
    months: ['janv(?:ier|\\.)?', 'f[ée]vr?(?:ier|\\.)?', 'mars', 'avr(?:il|\\.)?', 'mai', 'juin', 'juil(?:let|l?\\.)?', 'ao[uû]t', 'sept(?:embre|\\.)?', 'oct(?:obre|\\.)?', 'nov(?:embre|\\.)?', 'd[ée]c(?:embre|\\.)?'],
    days: ['dim(?:anche|\\.)', 'lun(?:di|\\.)', 'mar(?:di|\\.)', 'mer(?:credi|\\.)', 'jeu(?:di|\\.)', 'ven(?:dredi|\\.)', 'sam(?:edi|\\.)'],
  },
} as const satisfies Record<Language, { readonly months: readonly string[]; readonly days: readonly string[] }>;

export const monthPattern = { en: names.en.months.join('|'), fr: names.fr.months.join('|') } as const;
export const weekdayPattern = { en: names.en.days.join('|'), fr: names.fr.days.join('|') } as const;

/** 1 is January. */
export function monthOf(word: string, language: Language): number {
  return 1 + names[language].months.findIndex(month => new RegExp(`^(?:${month})$`, 'i').test(word));
}

/** 0 is Sunday. */
export function weekdayOf(word: string, language: Language): number {
  return names[language].days.findIndex(day => new RegExp(`^(?:${day})s?$`, 'i').test(word));
}
