import { Words } from '../../../../ui/words';
import { PlanCell, PlanSection } from '../../plans/planLines';
import { en } from './words.en';

type Texts = Words<typeof en>;

export function sectionTitle(section: PlanSection, { sections }: Pick<Texts, 'sections'>): string {
  return sections[section];
}

/** What a cell of a section is called. */
export function cellTitle(section: PlanSection, cell: PlanCell, { cells }: Pick<Texts, 'cells'>): string {
  const titles: Readonly<Partial<Record<PlanCell, string>>> = cells[section];
  return titles[cell] ?? '';
}

/** What stands in a cell of any section. */
export function cellValue(line: Readonly<Partial<Record<PlanCell, string>>>, cell: PlanCell): string {
  return line[cell] ?? '';
}
