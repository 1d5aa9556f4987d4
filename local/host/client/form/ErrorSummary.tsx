import * as React from 'react';
import type { Language } from '../../../../src/kernel/text';
import type { FieldInfo } from '../sharePoint/listInfo';
import { say } from '../strings';
import { fieldId } from './FieldInput';
import { Complaints } from './saveForm';

interface ErrorSummaryProps {
  readonly language: Language;
  readonly fields: readonly FieldInfo[];
  readonly complaints: Complaints;
  readonly refusal: string | undefined;
}

/** What keeps the form from being saved. It takes the focus, so that it is heard, and each line leads to its field. */
export function ErrorSummary({ language, fields, complaints, refusal }: ErrorSummaryProps): React.ReactElement | null {
  const box = React.useRef<HTMLDivElement>(null);
  const wrong = fields.filter(({ internalName }) => complaints[internalName] !== undefined);
  const isShown = wrong.length > 0 || refusal !== undefined;
  React.useEffect(() => {
    if (isShown) box.current?.focus();
  }, [complaints, refusal, isShown]);
  if (!isShown) return null;
  return (
    <div className="failure" role="alert" tabIndex={-1} ref={box}>
      <p className="failure-title">{say(language, 'notSaved')}</p>
      {refusal && <p className="failure-detail">{refusal}</p>}
      <ul>
        {wrong.map((field) => <li key={field.internalName}><a href={`#${fieldId(field)}`}>{field.title}: {complaints[field.internalName]}</a></li>)}
      </ul>
    </div>
  );
}
