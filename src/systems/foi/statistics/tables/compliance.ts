import { OfficeRules } from '../../work/officeRules';
import { Completion, dayCountOf, daysToComplete, inTime, noticesOf } from '../completion';
import { completionRanges, inTimeHeadings, noticeHeadings } from '../headings';
import { countCell, partition, percentCell, StatisticsTable, TableRow } from '../table';

const numberOf = ({ story }: Completion): string => story.number;

/** Completed requests by the notices that gave more time, within the permitted time or over it. */
export function complianceTable(completions: readonly Completion[]): StatisticsTable {
  return partition({
    id: 'compliance',
    title: { en: 'Compliance with the time limits', fr: 'Respect des délais' },
    note: {
      en: 'The permitted time ends on the operational due date, moved by extensions, stops of the clock and notices to third parties. What ended while the clock did not run is within it.',
      fr: "Le délai permis prend fin à l'échéance opérationnelle, compte tenu des prorogations, des arrêts du délai et des avis aux tiers. Ce qui a pris fin pendant que le délai ne courait pas est dans le délai.",
    },
    of: { en: 'Notices issued', fr: 'Avis donnés' },
    columns: inTimeHeadings,
    rows: noticeHeadings,
    things: completions,
    columnOf: inTime,
    rowOf: noticesOf,
    numberOf,
  });
}

/** The two rates by which the commissioner compares institutions: by the basic limit alone (the first range of time to completion), and with the notices that gave more time. */
export function rateTable(completions: readonly Completion[], office: OfficeRules): StatisticsTable {
  const all = completions.map(numberOf);
  const row = (id: string, label: TableRow['label'], those: readonly Completion[]): TableRow => {
    const numbers = those.map(numberOf);
    return { id, label, cells: [countCell(numbers), percentCell(numbers, all)] };
  };
  return {
    id: 'rates',
    title: { en: 'Compliance rates', fr: 'Taux de conformité' },
    of: { en: 'Rate', fr: 'Taux' },
    columns: [{ id: 'requests', label: { en: 'Requests', fr: 'Demandes' } }, { id: 'share', label: { en: 'Of those completed', fr: 'Part des demandes réglées' } }],
    rows: [
      row('basic', { en: 'Within the basic time', fr: 'Dans le délai de base' }, completions.filter(each => isWithinBasic(each, office))),
      row('extended', { en: 'Within the permitted time, with extensions and notices', fr: 'Dans le délai permis, compte tenu des prorogations et des avis' }, completions.filter(each => inTime(each) === 'within')),
    ],
  };
}

function isWithinBasic(completion: Completion, office: OfficeRules): boolean {
  const [basic] = completionRanges[dayCountOf(completion.story, office).unit].edges;
  return daysToComplete(completion, office) <= basic;
}
