import { ExtraDay, ontarioCalendar } from '../../../kernel/calendar/ontarioCalendar';
import { RuleSource } from '../../../kernel/clock/explanation';
import { addDays, CalendarDate, earliest } from '../../../kernel/dates/calendarDate';
import { ClockSettings } from '../clock/clockTypes';
import { OfficeRuleItem } from '../officeLists';
import { foiRegimes, Regime } from '../rules';
import type { OfficeRules, RuleFault, RuleProblem } from './officeRules';
import { readRegime, readSetting, SettingContent } from './ruleContent';

type Part = { readonly day: ExtraDay } | { readonly regime: Regime } | { readonly setting: SettingContent } | { readonly area: string } | { readonly fault: RuleFault };

/** The newest rules that ship begin on this day. A version of the office begins on it or later. */
export const newestShipped: CalendarDate = foiRegimes[foiRegimes.length - 1].from.FIPPA;

/** The rules that ship, with these items in force on top. What can't be used is left out and named. */
export function officeRulesFrom(shipped: OfficeRules, items: readonly OfficeRuleItem[]): OfficeRules {
  if (items.length === 0) return shipped;
  const latestLast = [...items].sort((a, b) => a.id - b.id);
  const parts = latestLast.map(item => ({ item, part: partOf(item, latestLast) }));
  const all = parts.map(({ part }) => part);
  const extraDays = all.flatMap(part => ('day' in part ? [part.day] : []));
  const settings = all.flatMap(part => ('setting' in part ? [part.setting] : []));
  const areas = all.flatMap(part => ('area' in part ? [part.area] : []));
  return {
    clock: {
      calendar: extraDays.length === 0 ? shipped.clock.calendar : ontarioCalendar(extraDays),
      regimes: inSuccession(all.flatMap(part => ('regime' in part ? [part.regime] : []))),
    },
    settings: settings.reduce<ClockSettings>((before, setting) => ({ ...before, ...setting }), shipped.settings),
    programAreas: [...new Set(areas)].sort((a, b) => a.localeCompare(b)),
    extraDays,
    items: latestLast,
    problems: parts.flatMap(({ item, part }): RuleProblem[] => ('fault' in part ? [{ item: { id: item.id, title: item.title, kind: item.kind }, fault: part.fault }] : [])),
  };
}

function partOf(item: OfficeRuleItem, all: readonly OfficeRuleItem[]): Part {
  switch (item.kind) {
    case 'proclaimed':
    case 'officeClosure':
      return item.effectiveOn === null ? { fault: 'noDay' } : { day: { kind: item.kind, date: item.effectiveOn, id: `office${item.id}`, name: nameOf(item), source: sourceOf(item) } };
    case 'regime':
      return regimeOf(item, all);
    case 'setting': {
      const setting = readSetting(item.content);
      return setting ? { setting } : { fault: 'unreadable' };
    }
    case 'programArea':
      return { area: areaOf(item) };
  }
}

/** As it is written in requests, whose column has one text for readers of both languages. */
function areaOf({ title, titleFr }: OfficeRuleItem): string {
  const [english, french] = [title.trim(), (titleFr ?? '').trim()];
  return french === '' || french === english ? english : `${english} / ${french}`;
}

function regimeOf(item: OfficeRuleItem, all: readonly OfficeRuleItem[]): Part {
  const { id, effectiveOn } = item;
  if (effectiveOn === null) return { fault: 'noDay' };
  const content = readRegime(item.content);
  if (!content) return { fault: 'unreadable' };
  if (effectiveOn < newestShipped) return { fault: 'tooEarly' };
  if (all.some(other => other.kind === 'regime' && other.effectiveOn === effectiveOn && other.id > id && readRegime(other.content))) return { fault: 'replaced' };
  const source = sourceOf(item);
  const from = { FIPPA: effectiveOn, MFIPPA: effectiveOn };
  return { regime: { ...content, id: regimeId(content, effectiveOn), from, source: { FIPPA: source, MFIPPA: source }, commencement: source } };
}

/** `ON-FOI-BUS45-2027-01-01`: at most 40 characters, as long as the column. */
function regimeId({ unit, limits }: Pick<Regime, 'unit' | 'limits'>, from: CalendarDate): string {
  return `ON-FOI-${unit === 'businessDay' ? 'BUS' : 'CAL'}${limits.decision}-${from}`;
}

/** Each set of rules ends the day before the next begins. One that begins on the day of another takes its place. */
function inSuccession(added: readonly Regime[]): readonly Regime[] {
  const kept = foiRegimes.filter(shipped => !added.some(({ from }) => from.FIPPA === shipped.from.FIPPA));
  const ordered = [...kept, ...added].sort((a, b) => (a.from.FIPPA < b.from.FIPPA ? -1 : 1));
  return ordered.map((regime, index) => {
    const next = ordered[index + 1];
    if (!next) return regime;
    const dayBefore = addDays(next.from.FIPPA, -1);
    return { ...regime, to: regime.to === undefined ? dayBefore : earliest(regime.to, dayBefore) };
  });
}

/** A name that was added in the list itself may lack its French: a holiday counts in either language. */
function nameOf({ title, titleFr }: OfficeRuleItem): { readonly en: string; readonly fr: string } {
  return { en: title, fr: titleFr ?? title };
}

function sourceOf({ source, sourceFr, confidence }: OfficeRuleItem): RuleSource {
  const text = source ?? 'Added by the office, without a source';
  return { text, textFr: sourceFr ?? source ?? 'Ajouté par le bureau, sans source', confidence: confidence ?? 'unverified' };
}
