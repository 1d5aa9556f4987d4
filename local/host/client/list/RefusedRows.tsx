import * as React from 'react';
import type { Language } from '../../../../src/kernel/text';
import { RestError } from '../sharePoint/rest';
import { say } from '../strings';

interface RefusedRowsProps { readonly language: Language; readonly refusal: RestError; readonly onRetry: () => void }

/** SharePoint's refusal in its own words, with what is safe and what to do. */
export function RefusedRows({ language, refusal, onRetry }: RefusedRowsProps): React.ReactElement {
  return (
    <div className="failure" role="alert">
      <p className="failure-title">{say(language, 'rowsRefused')}</p>
      <p className="failure-detail">{refusal.message}</p>
      <p>{say(language, 'rowsSafe')} {say(language, 'rowsDo')}</p>
      <p className="form-buttons"><button type="button" onClick={onRetry}>{say(language, 'tryAgain')}</button></p>
    </div>
  );
}
