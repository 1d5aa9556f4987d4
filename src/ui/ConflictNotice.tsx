import * as React from 'react';
import { ItemStamp } from '../kernel/lists/defineList';
import { LinkButton } from './LinkButton';
import { Difference } from './differences';
import { momentInWords } from './momentInWords';
import { Notice } from './Notice';
import { useLanguage, useWords } from './surroundings';
import { uiWords } from './uiWords';

interface ConflictNoticeProps {
  readonly theirs: ItemStamp;
  readonly differing: readonly Difference[];
  /** False when the item has moved to where this change is no longer allowed. */
  readonly canApply: boolean;
  readonly onApplyMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Someone else saved first: both versions side by side, only where they differ. Nothing of what was typed is touched. */
export function ConflictNotice({ theirs, differing, canApply, onApplyMine, onTakeTheirs }: ConflictNoticeProps): JSX.Element {
  const words = useWords(uiWords).conflict;
  const language = useLanguage();
  return (
    <Notice tone="alert" title={words.title} takesFocus>
      <p>{words.who(theirs.modifiedBy.name, momentInWords(theirs.modifiedAt, language))}</p>
      {differing.length > 0 ? <Versions differing={differing} /> : <p>{words.noDifference}</p>}
      {!canApply && <p>{words.cannotApply}</p>}
      <div className="ri-buttons">
        {canApply && <LinkButton text={words.applyMine} onClick={onApplyMine} />}
        <LinkButton text={words.takeTheirs} onClick={onTakeTheirs} />
      </div>
    </Notice>
  );
}

function Versions({ differing }: Pick<ConflictNoticeProps, 'differing'>): JSX.Element {
  const words = useWords(uiWords).conflict;
  return (
    <table className="ri-versions">
      <caption className="ri-hidden">{words.differences}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.mine}</th>
          <th scope="col">{words.theirs}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ column, label, mine, theirs }) => (
          <tr key={column} data-column={column}>
            <th scope="row">{label}</th>
            <td>{mine}</td>
            <td>{theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
