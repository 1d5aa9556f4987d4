import { DayUnit } from '../../../../kernel/calendar/dayCount';
import { Bilingual } from '../../../../kernel/text';
import { OfficeRules } from '../../work/officeRules';
import { Completion, dayCountOf, daysToComplete } from '../completion';
import { completionRanges, kindHeadings } from '../headings';
import { partition, StatisticsTable } from '../table';

/** Time to completion, a table for each way of counting days: a request stands in the one of its own rules. */
export function timeTables(completions: readonly Completion[], office: OfficeRules): readonly StatisticsTable[] {
  const units = Object.keys(completionRanges) as DayUnit[];
  return units.map(unit => timeTable(unit, completions.filter(({ story }) => dayCountOf(story, office).unit === unit), office));
}

function timeTable(unit: DayUnit, things: readonly Completion[], office: OfficeRules): StatisticsTable {
  const { edges, source } = completionRanges[unit];
  return partition({
    id: `time-${unit}`,
    title: titles[unit],
    note: {
      en: `Days from receipt to completion, those on which the clock stood still among them. Ranges: ${source.text}.`,
      fr: `Jours de la réception au règlement, y compris ceux où le délai était arrêté. Tranches : ${source.textFr}.`,
    },
    of: { en: 'Time to completion', fr: 'Délai de règlement' },
    columns: kindHeadings,
    rows: rangeLabels(unit, edges),
    things,
    columnOf: ({ story }) => story.kind,
    rowOf: completion => rangeId(edges, daysToComplete(completion, office)),
    numberOf: ({ story }) => story.number,
  });
}

const titles = {
  calendarDay: { en: 'Time to completion, calendar days', fr: 'Délai de règlement, jours civils' },
  businessDay: { en: 'Time to completion, business days', fr: 'Délai de règlement, jours ouvrables' },
} as const satisfies Record<DayUnit, Bilingual>;

/** `upTo30`, `upTo60`, ..., and `over90` past the last edge. */
export function rangeId(edges: readonly number[], days: number): string {
  const edge = edges.find(each => days <= each);
  return edge === undefined ? `over${edges[edges.length - 1]}` : `upTo${edge}`;
}

function rangeLabels(unit: DayUnit, edges: readonly number[]): Readonly<Record<string, Bilingual>> {
  const days = unit === 'businessDay' ? { en: 'business days', fr: 'jours ouvrables' } : { en: 'days', fr: 'jours' };
  const ranges = edges.map((edge, place): readonly [string, Bilingual] => {
    const label = place === 0 ? { en: `${edge} ${days.en} or less`, fr: `${edge} ${days.fr} ou moins` } : { en: `${edges[place - 1] + 1} to ${edge} ${days.en}`, fr: `De ${edges[place - 1] + 1} à ${edge} ${days.fr}` };
    return [rangeId(edges, edge), label];
  });
  const last = edges[edges.length - 1] + 1;
  return Object.fromEntries([...ranges, [rangeId(edges, last), { en: `${last} ${days.en} or more`, fr: `${last} ${days.fr} ou plus` }]]);
}
