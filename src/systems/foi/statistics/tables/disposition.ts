import { Bilingual } from '../../../../kernel/text';
import { Act, acts } from '../../choices';
import { sectionsOf } from '../../exemptions';
import { Completion } from '../completion';
import { dispositionHeadings, kindHeadings, reportedAs } from '../headings';
import { countCell, partition, StatisticsTable, TableRow } from '../table';

/** How completed requests ended, under the commissioner's headings. */
export function dispositionTable(completions: readonly Completion[]): StatisticsTable {
  return partition({
    id: 'disposition',
    title: { en: 'Disposition', fr: 'Issue des demandes' },
    note: {
      en: 'What was forwarded or transferred to another institution is reported with what was not in this one’s jurisdiction.',
      fr: "Ce qui a été acheminé ou transmis à une autre institution est compté avec ce qui ne relève pas de celle-ci.",
    },
    of: { en: 'Disposition', fr: 'Issue' },
    columns: kindHeadings,
    rows: dispositionHeadings,
    things: completions,
    columnOf: ({ story }) => story.kind,
    rowOf: ({ ending }) => reportedAs[ending.outcome],
    numberOf: ({ story }) => story.number,
  });
}

/** The sections applied in completed requests. A request stands under each section that was applied to it, once. */
export function exemptionTable(completions: readonly Completion[]): StatisticsTable {
  const rows = (Object.keys(acts) as Act[]).flatMap(act => sectionRows(act, completions.filter(({ story }) => story.act === act)));
  return {
    id: 'exemptions',
    title: { en: 'Exemptions and exclusions applied', fr: 'Exceptions et exclusions appliquées' },
    note: { en: 'A request stands under every section that was applied to it, so there is no total.', fr: "Une demande figure sous chaque article appliqué; il n'y a donc pas de total." },
    of: { en: 'Section', fr: 'Article' },
    columns: [{ id: 'requests', label: { en: 'Requests', fr: 'Demandes' } }],
    rows,
  };
}

function sectionRows(act: Act, completions: readonly Completion[]): readonly TableRow[] {
  const numbers = new Map<string, string[]>();
  for (const { story, ending } of completions) for (const section of sectionsIn(ending.exemptions)) numbers.set(section, [...(numbers.get(section) ?? []), story.number]);
  return [...numbers].sort(([a], [b]) => Number(a) - Number(b)).map(([section, those]) => ({ id: `${act}-${section}`, label: sectionLabel(act, section), cells: [countCell(those)] }));
}

/** Sections without their paragraphs, each once. */
function sectionsIn(exemptions: string): ReadonlySet<string> {
  return new Set(exemptions.split(/[,;]/).map(text => /\d+(\.\d+)?/.exec(text)?.[0]).filter((section): section is string => section !== undefined));
}

/** A section that the coded list does not have, such as an exclusion, is shown by its number. */
function sectionLabel(act: Act, section: string): Bilingual {
  const title = sectionsOf(act).find(each => each.section === section)?.title;
  const french = act === 'FIPPA' ? 'LAIPVP' : 'LAIMPVP';
  return { en: `${act} s. ${section}${title ? `, ${title.en}` : ''}`, fr: `${french}, art. ${section}${title ? `, ${title.fr}` : ''}` };
}
