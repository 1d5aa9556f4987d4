import * as React from 'react';
import { cellText } from '../list/cellText';
import { say } from '../strings';
import type { FormPageProps } from './formPageProps';
import { NativeForm } from './NativeForm';

/** SharePoint's plain form: to read an item, or to write one. */
export function FormPage(props: FormPageProps): React.ReactElement {
  return props.model.mode === 'display' ? <DisplayForm {...props} /> : <NativeForm {...props} />;
}

function DisplayForm({ language, model, list, data, timeZone }: FormPageProps): React.ReactElement {
  const { row } = data;
  return (
    <div className="form-page">
      <dl>
        {row && data.fields.map((field) => (
          <React.Fragment key={field.internalName}>
            <dt>{field.title}</dt>
            <dd>{cellText(field, row, timeZone) || <span className="notice">{say(language, 'emptyValue')}</span>}</dd>
          </React.Fragment>
        ))}
      </dl>
      <p className="form-buttons">
        {list.may.edit && <a href={`${list.formsUrl}/EditForm.aspx?ID=${model.itemId}&Source=${encodeURIComponent(model.source)}`}>{say(language, 'editItem')}</a>}
        <a href={model.source}>{say(language, 'close')}</a>
      </p>
    </div>
  );
}
