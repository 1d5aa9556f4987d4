import * as React from 'react';
import type { Language } from '../../../../src/kernel/text';
import type { FormModel } from '../../pages/pageData';
import { cellText } from '../list/cellText';
import type { ListInfo } from '../sharePoint/listInfo';
import type { Rest } from '../sharePoint/rest';
import { say } from '../strings';
import { FormData } from './formData';
import { NativeForm } from './NativeForm';

export interface FormPageProps {
  readonly language: Language;
  readonly rest: Rest;
  readonly model: FormModel;
  readonly list: ListInfo;
  readonly data: FormData;
  readonly timeZone: string;
}

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
        {list.may.edit && <a href={`${list.url}/EditForm.aspx?ID=${model.itemId}&Source=${encodeURIComponent(model.source)}`}>{say(language, 'editItem')}</a>}
        <a href={model.source}>{say(language, 'close')}</a>
      </p>
    </div>
  );
}
