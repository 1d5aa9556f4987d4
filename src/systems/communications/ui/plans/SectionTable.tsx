import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { LinkButton } from '../../../../ui/LinkButton';
import { Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { Words } from '../../../../ui/words';
import { cellKind, PlanCell, PlanLine, planSections, PlanSection } from '../../plans/planLines';
import { planWords } from './planWords';
import { cellTitle, cellValue, sectionTitle } from './sectionTexts';
import { en } from './words.en';

interface SectionTableProps<S extends PlanSection> {
  readonly section: S;
  readonly lines: readonly PlanLine<S>[];
  /** Absent for those who change nothing. */
  readonly onChange?: () => void;
}

/** One list of lines of a plan, as it is read and printed. */
export function SectionTable<S extends PlanSection>({ section, lines, onChange }: SectionTableProps<S>): JSX.Element {
  const words = useWords(planWords);
  const title = sectionTitle(section, words);
  const cells = planSections[section];
  return (
    <Section title={title}>
      {lines.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <CardTable caption={title} heads={cells.map(cell => cellTitle(section, cell, words))}>
          {lines.map((line, index) => (
            <tr key={index} role="row" data-line={index + 1}>
              {cells.map(cell => (
                <td key={cell} role="cell" lang={cell === 'en' || cell === 'fr' ? `${cell}-CA` : undefined}>
                  <span className="ri-label">{words.before(cellTitle(section, cell, words))}</span>
                  {cellInWords(cell, cellValue(line, cell), words)}
                </td>
              ))}
            </tr>
          ))}
        </CardTable>
      )}
      {onChange && (
        <div className="ri-buttons">
          <LinkButton text={words.changeSection(title)} onClick={onChange} />
        </div>
      )}
    </Section>
  );
}

function cellInWords(cell: PlanCell, value: string, { done, notDone }: Pick<Words<typeof en>, 'done' | 'notDone'>): string {
  if (cellKind(cell) !== 'yes') return value;
  return value === 'yes' ? done : notDone;
}
