import * as React from 'react';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { transitoryCode } from '../../scheme/contract';
import { RecordsProps } from '../screen';
import { Selected } from './classifyQueries';
import { classifyWords } from './classifyWords';
import { FilingState } from './FilingState';
import { Ends } from './panelProps';
import { TransitoryMeaning } from './TransitoryMeaning';
import { useFiling } from './useFiling';

/** Files everything selected as transitory by one press, after saying what that means. */
export function TransitoryForm({ work, selected, onSaved, onCancel }: Pick<RecordsProps, 'work'> & Ends & { readonly selected: Selected }): JSX.Element {
  const words = useWords(classifyWords);
  const { cancel } = useWords(uiWords);
  const { entries, library, scheme } = selected;
  const filer = useFiling(work, library);
  const choice = { kind: 'series', code: transitoryCode, by: 'transitory' } as const;
  return (
    <FilingState filer={filer} scheme={scheme} tellsSeries onFinish={onSaved}>
      <TransitoryMeaning />
      <ul aria-label={words.events.chosen}>
        {entries.map(({ item, facts }) => (
          <li key={item.id}>{facts.name}</li>
        ))}
      </ul>
      <div className="ri-buttons">
        <MainButton text={words.transitory.submit(entries.length)} onClick={() => filer.submission.send(entries.map(entry => ({ entry, choice })))} />
        <OtherButton text={cancel} onClick={onCancel} />
      </div>
    </FilingState>
  );
}
