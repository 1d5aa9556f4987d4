import * as React from 'react';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { Section } from '../../../../ui/Page';
import { Notice } from '../../../../ui/Notice';
import { FileTable } from '../../../../ui/spreadsheet/readFileTable';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { DateOrder } from '../../import/importDate';
import { ColumnMatch, ImportField, importFieldNames, importFields, matchColumns } from '../../import/importFields';
import { importWords } from './importWords';

interface MatchColumnsProps {
  readonly table: FileTable;
  readonly onCheck: (match: ColumnMatch, dateOrder: DateOrder) => void;
  readonly onStartOver: () => void;
}

/** Each field with the column of the file that holds it. What is known by its head is matched already. */
export function MatchColumns({ table, onCheck, onStartOver }: MatchColumnsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(importWords);
  const [match, setMatch] = React.useState<ColumnMatch>(() => matchColumns(table.heads));
  const [order, setOrder] = React.useState<DateOrder>('dayMonthYear');
  const [isAsked, setAsked] = React.useState(false);
  const missing = importFieldNames.filter(field => importFields[field].required && match[field] === undefined);
  const check = (): void => {
    setAsked(true);
    if (missing.length === 0) onCheck(match, order);
  };
  return (
    <Section title={words.columns}>
      <p>{words.columnsHint(table.rows.length)}</p>
      {isAsked && missing.length > 0 && <Notice tone="alert" takesFocus title={`${words.needed} ${missing.map(field => importFields[field].label[language]).join(', ')}`} />}
      {importFieldNames.map(field => (
        <FieldColumn key={field} field={field} heads={table.heads} column={match[field]} onChoose={column => setMatch({ ...match, [field]: column })} />
      ))}
      <fieldset className="ri-fieldset ri-field">
        <legend>{words.dateOrder}</legend>
        <div className="ri-options">
          {(Object.keys(words.dateOrders) as DateOrder[]).map(each => (
            <label key={each} className="ri-option">
              <input type="radio" name="foi-import-order" checked={order === each} onChange={() => setOrder(each)} />
              <span>{words.dateOrders[each]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="ri-buttons">
        <MainButton text={words.check} onClick={check} />
        <OtherButton text={words.again} onClick={onStartOver} />
      </div>
    </Section>
  );
}

interface FieldColumnProps {
  readonly field: ImportField;
  readonly heads: readonly string[];
  readonly column: number | undefined;
  readonly onChoose: (column: number | undefined) => void;
}

function FieldColumn({ field, heads, column, onChoose }: FieldColumnProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(importWords);
  const id = `foi-import-${field}`;
  return (
    <div className="ri-field">
      <label className="ri-field-label" htmlFor={id}>
        {importFields[field].label[language]}
      </label>
      <select id={id} className="ri-input" value={column ?? ''} onChange={({ target }) => onChoose(target.value === '' ? undefined : Number(target.value))} aria-required={importFields[field].required}>
        <option value="">{words.notInFile}</option>
        {heads.map((head, index) => (
          <option key={index} value={index}>
            {head || `(${index + 1})`}
          </option>
        ))}
      </select>
    </div>
  );
}
