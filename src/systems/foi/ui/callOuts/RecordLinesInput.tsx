import * as React from 'react';
import { FieldGroup } from '../../../../ui/form/Field';
import { FieldBinding } from '../../../../ui/form/binding';
import { LinkButton } from '../../../../ui/LinkButton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { emptyLine, lineFaults, readTypedLines, TypedLine, writeTypedLines } from '../../work/typedLines';
import { en } from '../../work/words.en';
import { fr } from '../../work/words.fr';
import { callOutWords } from './callOutWords';

const faultWords = { en: en.faults, fr: fr.faults };
const parts = ['description', 'pages', 'sections', 'reason'] as const satisfies readonly (keyof TypedLine)[];

interface RecordLinesInputProps {
  readonly field: FieldBinding;
  /** What the form holds now, so that a draft that is taken up shows. */
  readonly value: string;
}

/** The records that were found, one under the other. Each may be added and removed by keyboard, and the focus stays with what is left. */
export function RecordLinesInput({ field, value }: RecordLinesInputProps): JSX.Element {
  const words = useWords(callOutWords).answer;
  const lines = readTypedLines(value);
  const [said, setSaid] = React.useState('');
  const focusOn = useFocusAfter();
  const firstWrong = lines.findIndex(line => Object.keys(lineFaults(line)).length > 0);
  const idOf = (place: number, part: string): string => (isLeading(place, part, lines, firstWrong) ? field.id : `${field.id}-${place}-${part}`);
  const put = (next: readonly TypedLine[]): void => field.put(writeTypedLines(next));
  const add = (): void => {
    put([...lines, emptyLine]);
    setSaid('');
    focusOn(`[data-line="${lines.length}"] input`);
  };
  const remove = (place: number): void => {
    put(lines.filter((_, index) => index !== place));
    setSaid(words.removed(lines.length - 1));
    focusOn('[data-add-line]');
  };
  return (
    <FieldGroup id={lines.length === 0 ? `${field.id}-group` : field.id} label={words.lines} hint={words.linesHint} fault={field.fault} isOptional>
      {lines.map((line, place) => (
        <LineFields
          key={place}
          line={line}
          place={place}
          isJudged={field.fault !== undefined}
          idOf={part => idOf(place, part)}
          onType={changed => put(lines.map((other, index) => (index === place ? changed : other)))}
          onRemove={() => remove(place)}
        />
      ))}
      <span data-add-line="true" tabIndex={-1}>
        <LinkButton text={words.add} icon="add" onClick={add} />
      </span>
      <span className="ri-hidden" role="status">
        {said}
      </span>
    </FieldGroup>
  );
}

/** The box to which the summary of faults leads: the first wrong one, or the first of all. */
function isLeading(place: number, part: string, lines: readonly TypedLine[], firstWrong: number): boolean {
  if (firstWrong === -1) return place === 0 && part === parts[0];
  return place === firstWrong && part === parts.find(each => lineFaults(lines[firstWrong])[each] !== undefined);
}

interface LineFieldsProps {
  readonly line: TypedLine;
  readonly place: number;
  /** Whether faults show: not before the form was sent. */
  readonly isJudged: boolean;
  readonly idOf: (part: keyof TypedLine) => string;
  readonly onType: (line: TypedLine) => void;
  readonly onRemove: () => void;
}

function LineFields({ line, place, isJudged, idOf, onType, onRemove }: LineFieldsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(callOutWords).answer;
  const faults = isJudged ? lineFaults(line) : {};
  return (
    <fieldset className="ri-fieldset ri-card" data-line={place}>
      <legend className="ri-hidden">{words.line(place + 1)}</legend>
      {parts.map(part => {
        const id = idOf(part);
        const fault = faults[part];
        return (
          <div key={part} className="ri-field">
            <label className="ri-field-label" htmlFor={id}>
              {words[part]}
            </label>
            <input
              type="text"
              id={id}
              className={part === 'pages' ? 'ri-input ri-input-short' : 'ri-input'}
              inputMode={part === 'pages' ? 'numeric' : undefined}
              autoComplete="off"
              value={line[part]}
              onChange={event => onType({ ...line, [part]: event.target.value })}
              aria-invalid={fault ? true : undefined}
              aria-describedby={[...(part === 'sections' ? [`${id}-hint`] : []), ...(fault ? [`${id}-wrong`] : [])].join(' ') || undefined}
            />
            {part === 'sections' && (
              <span id={`${id}-hint`} className="ri-hint">
                {words.sectionsHint}
              </span>
            )}
            {fault && (
              <span id={`${id}-wrong`} className="ri-fault">
                {faultWords[language][fault]}
              </span>
            )}
          </div>
        );
      })}
      <div>
        <LinkButton text={words.remove(place + 1)} icon="close" onClick={onRemove} />
      </div>
    </fieldset>
  );
}

/** Moves the focus once what was asked for stands on the page. */
function useFocusAfter(): (selector: string) => void {
  const [wanted, setWanted] = React.useState<{ readonly selector: string }>();
  React.useEffect(() => {
    if (!wanted) return;
    const place = document.querySelector<HTMLElement>(wanted.selector);
    (place?.querySelector<HTMLElement>('button') ?? place)?.focus();
  }, [wanted]);
  return selector => setWanted({ selector });
}
