import * as React from 'react';
import { LinkButton } from '../../../../ui/LinkButton';
import { FieldProps } from '../../../../ui/form/binding';
import { FieldGroup } from '../../../../ui/form/Field';
import { useWords } from '../../../../ui/surroundings';
import { cellKind, emptyLine, PlanCell, PlanLine, planSections, PlanSection } from '../../plans/planLines';
import { planWords } from './planWords';
import { cellTitle, cellValue } from './sectionTexts';

interface LinesInputProps<S extends PlanSection> {
  readonly field: FieldProps;
  readonly section: S;
  readonly lines: readonly PlanLine<S>[];
  readonly onChange: (lines: readonly PlanLine<S>[]) => void;
}

/** A list of lines that is typed in place: each line a group of its own fields, so that it reads the same on a phone. */
export function LinesInput<S extends PlanSection>({ field, section, lines, onChange }: LinesInputProps<S>): JSX.Element {
  const words = useWords(planWords);
  const shown = lines.length === 0 ? [emptyLine(section)] : lines;
  const put = (at: number, line: PlanLine<S>): void => onChange(shown.map((each, index) => (index === at ? line : each)));
  return (
    <FieldGroup {...field}>
      {shown.map((line, index) => (
        <fieldset key={index} className="ri-fieldset ri-card" data-line={index + 1}>
          <legend className="ri-hidden">{words.line(index + 1)}</legend>
          <div className="ri-fieldGrid">
            {planSections[section].map(cell => (
              <Cell
                key={cell}
                id={index === 0 && cell === planSections[section][0] ? field.id : `${field.id}-${cell}-${index}`}
                cell={cell}
                label={cellTitle(section, cell, words)}
                about={words.cell(cellTitle(section, cell, words), index + 1)}
                value={cellValue(line, cell)}
                onChange={text => put(index, { ...line, [cell]: text })}
              />
            ))}
          </div>
          {shown.length > 1 && <LinkButton text={words.removeLine(index + 1)} icon="close" onClick={() => onChange(shown.filter((_, each) => each !== index))} />}
        </fieldset>
      ))}
      <div>
        <LinkButton text={words.addLine} icon="add" onClick={() => onChange([...shown, emptyLine(section)])} />
      </div>
    </FieldGroup>
  );
}

interface CellProps {
  readonly id: string;
  readonly cell: PlanCell;
  /** What is seen above it. */
  readonly label: string;
  /** What is read aloud: the label with the number of the line. */
  readonly about: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Cell({ id, cell, label, about, value, onChange }: CellProps): JSX.Element {
  const kind = cellKind(cell);
  if (kind === 'yes') {
    return (
      <label className="ri-option">
        <input type="checkbox" id={id} aria-label={about} checked={value === 'yes'} onChange={event => onChange(event.target.checked ? 'yes' : '')} />
        <span>{label}</span>
      </label>
    );
  }
  return (
    <div className="ri-field">
      <label className="ri-field-label" htmlFor={id}>
        {label}
      </label>
      {kind === 'day' ? (
        <input type="text" id={id} className="ri-input" aria-label={about} placeholder="2026-03-05" value={value} onChange={event => onChange(event.target.value)} />
      ) : (
        <textarea id={id} className="ri-input" aria-label={about} lang={cell === 'en' || cell === 'fr' ? `${cell}-CA` : undefined} rows={2} value={value} onChange={event => onChange(event.target.value)} />
      )}
    </div>
  );
}
