import * as React from 'react';
import { messageOf } from '../probe';
import { say } from '../strings';
import { ErrorSummary } from './ErrorSummary';
import { FieldInput, fieldId } from './FieldInput';
import type { FormPageProps } from './formPageProps';
import { Complaints, saveForm } from './saveForm';

/** A form of one column: labels above, hints under, and a summary of errors that leads to the fields. */
export function NativeForm({ language, rest, model, list, data }: FormPageProps): React.ReactElement {
  const [values, setValues] = React.useState(data.values);
  const [complaints, setComplaints] = React.useState<Complaints>({});
  const [refusal, setRefusal] = React.useState<string>();
  const [isSaving, setIsSaving] = React.useState(false);
  const save = async (): Promise<void> => {
    const missing = data.fields.filter(({ required, internalName, type }) => required && type !== 'Boolean' && !values[internalName]?.trim());
    setRefusal(undefined);
    setComplaints(Object.fromEntries(missing.map(({ internalName }) => [internalName, say(language, 'fillIn')])));
    if (missing.length > 0) return;
    setIsSaving(true);
    try {
      const refused = await saveForm(rest, list, model, data.fields, values, say(language, 'unknownPerson'));
      if (Object.keys(refused).length === 0) return window.location.assign(model.source);
      setComplaints(refused);
    } catch (error) {
      setRefusal(messageOf(error));
    }
    setIsSaving(false);
  };
  return (
    <form className="form-page" noValidate aria-label={list.title} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <ErrorSummary language={language} fields={data.fields} complaints={complaints} refusal={refusal} />
      {data.fields.map((field) => (
        <FieldInput key={field.internalName} language={language} field={field} id={fieldId(field)} value={values[field.internalName] ?? ''} options={data.lookups[field.internalName] ?? []}
          complaint={complaints[field.internalName]} onChange={(value) => setValues({ ...values, [field.internalName]: value })} />
      ))}
      <p className="form-buttons">
        <button type="submit" className="primary" disabled={isSaving}>{say(language, isSaving ? 'saving' : 'save')}</button>
        <a href={model.source}>{say(language, 'cancel')}</a>
      </p>
    </form>
  );
}
