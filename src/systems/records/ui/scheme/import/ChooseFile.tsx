import * as React from 'react';
import { parseCalendarDate } from '../../../../../kernel/dates/calendarDate';
import { MainButton } from '../../../../../ui/Buttons';
import { ErrorNotice } from '../../../../../ui/ErrorNotice';
import { Field, FieldGroup } from '../../../../../ui/form/Field';
import { describedBy } from '../../../../../ui/form/binding';
import { Option } from '../../../../../ui/form/inputs';
import { Notice } from '../../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../../ui/surroundings';
import { ImportChoices } from '../../../scheme/import/plan';
import { flatFields } from '../../../scheme/import/schemeFields';
import { RuleScope, ruleScopes } from '../../../schemeList';
import { DayInput } from '../DayInput';
import { importWords } from './importWords';
import { ImportState } from './useSchemeImport';

/** What is typed and chosen beside the file. It stays when a file is refused or chosen anew. */
export interface Typed extends Pick<ImportChoices, 'appliesTo' | 'absent'> {
  readonly day: string;
}

interface ChooseFileProps {
  readonly state: Extract<ImportState, { kind: 'choosing' }>;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  readonly onCheck: (file: File, choices: ImportChoices) => void;
}

/** The file, and what is asked once for the whole of it. */
export function ChooseFile({ state, typed, onType, onCheck }: ChooseFileProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(importWords);
  const [file, setFile] = React.useState<File>();
  const [isAsked, setAsked] = React.useState(false);
  const { day, appliesTo, absent } = typed;
  const effectiveOn = parseCalendarDate(day.trim());
  const check = (): void => {
    setAsked(true);
    if (file && effectiveOn) onCheck(file, { effectiveOn, appliesTo, absent });
  };
  const scopes = (Object.keys(ruleScopes) as RuleScope[]).map(value => ({ value, label: ruleScopes[value][language] }));
  const absences = (['keep', 'retire'] as const).map(value => ({ value, label: words.absentChoices[value] }));
  return (
    <div className="ri-form">
      <p>{words.intro}</p>
      {state.problem && <ErrorNotice problem={state.problem} takesFocus />}
      {state.fileProblem && <Notice tone="alert" title={words.fileProblems[state.fileProblem]} takesFocus />}
      {state.missing && <Notice tone="alert" title={words.missingHeads(state.missing.map(field => flatFields[field].label[language]).join(', '))} takesFocus />}
      <FileInput fault={isAsked && !file ? words.noFile : undefined} onChoose={setFile} />
      <DayInput id="records-import-day" label={words.effectiveOn} hint={words.effectiveHint} value={day} fault={effectiveOn ? undefined : words.badDate} onType={text => onType({ ...typed, day: text })} />
      <Radios id="records-import-scope" label={words.appliesTo} options={scopes} value={appliesTo} onChoose={value => onType({ ...typed, appliesTo: value })} />
      <Radios id="records-import-absent" label={words.absent} options={absences} value={absent} onChoose={value => onType({ ...typed, absent: value })} />
      <div className="ri-buttons">
        <MainButton text={words.check} onClick={check} />
      </div>
    </div>
  );
}

function FileInput({ fault, onChoose }: { readonly fault?: string; readonly onChoose: (file: File | undefined) => void }): JSX.Element {
  const words = useWords(importWords);
  const field = { id: 'records-import-file', label: words.file, hint: words.fileHint, fault };
  return (
    <Field {...field}>
      <input id={field.id} className="ri-input" type="file" accept=".csv,.xlsx,text/csv" aria-describedby={describedBy(field)} aria-invalid={fault ? true : undefined} onChange={({ target }) => onChoose(target.files?.[0])} />
    </Field>
  );
}

interface RadiosProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (Option & { readonly value: Value })[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Radios<Value extends string>({ id, label, options, value, onChoose }: RadiosProps<Value>): JSX.Element {
  return (
    <FieldGroup id={id} label={label}>
      <div className="ri-options">
        {options.map(option => (
          <label key={option.value} className="ri-option">
            <input type="radio" name={id} checked={value === option.value} onChange={() => onChoose(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
