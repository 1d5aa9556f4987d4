import * as React from 'react';
import { Icon } from '../../../../ui/icons';
import { useWords } from '../../../../ui/surroundings';
import { LineRefusal } from '../../disposition/lines';
import { dispositionWords, refusalWords } from './dispositionWords';

/** What stands against the disposal of a record, with an icon and words. */
export function Refusals({ refusals }: { readonly refusals: readonly LineRefusal[] }): JSX.Element {
  const { goes } = useWords(dispositionWords);
  const words = useWords(refusalWords).refusals;
  if (refusals.length === 0) {
    return (
      <span>
        <Icon name="done" /> {goes}
      </span>
    );
  }
  return (
    <ul className="ri-plainList">
      {refusals.map(refusal => (
        <li key={refusal}>
          <Icon name="error" /> {words[refusal]}
        </li>
      ))}
    </ul>
  );
}
