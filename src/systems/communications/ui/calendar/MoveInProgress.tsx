import * as React from 'react';
import { dayInWords } from '../../../../kernel/dates/dateInWords';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { LinkButton } from '../../../../ui/LinkButton';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { moveEntry, MoveOutcome, whyFixed } from '../../calendar/moves';
import { useSaved } from '../forms/useSaved';
import { CommunicationsProps } from '../screen';
import { calendarWords } from './calendarWords';
import { Move } from './useMoving';

interface MoveInProgressProps extends CommunicationsProps {
  readonly move: Move;
  readonly onDone: (message: string) => void;
  /** Given up: after a conflict or an error. */
  readonly onLeave: () => void;
}

/** One move on its way: sent when it appears, repeated under the same id after a break, and both versions shown when somebody else came first. */
export function MoveInProgress({ work, visitor, move, onDone, onLeave }: MoveInProgressProps): JSX.Element {
  const language = useLanguage();
  const { moves } = useWords(calendarWords);
  const { tryAgain, cancel } = useWords(uiWords);
  const saved = useSaved();
  const submission = useSubmission<Move, MoveOutcome>(
    work,
    ({ entry, to }, actionId) => moveEntry(work, entry, to, actionId),
    (outcome, { entry, to }) => {
      if (outcome.kind === 'done') onDone(saved(moves.moved(entry.title[language], dayInWords(to, language)), outcome.recorded));
    },
  );
  const { state, send } = submission;
  const sent = React.useRef(false);
  React.useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    send(move);
  }, [move, send]);

  if (state.kind === 'failed') {
    return (
      <ErrorNotice problem={state.problem} takesFocus>
        <OtherButton text={tryAgain} onClick={submission.again} />
        <OtherButton text={cancel} onClick={onLeave} />
      </ErrorNotice>
    );
  }
  if (state.kind !== 'answered' || state.outcome.kind !== 'conflict') return <p role="status">{moves.moving(move.entry.title[language])}</p>;
  const { theirs, by } = state.outcome;
  const mayStill = theirs !== undefined && whyFixed(theirs, visitor) === undefined;
  return (
    <Notice tone="alert" title={moves.conflict} takesFocus>
      <p>{theirs ? moves.conflictWhere(by, theirs.title[language], dayInWords(theirs.from, language)) : moves.conflictGone(by)}</p>
      <div className="ri-buttons">
        {mayStill && <LinkButton text={moves.allTheSame(dayInWords(move.to, language))} onClick={() => submission.anew({ entry: theirs, to: move.to })} />}
        <LinkButton text={moves.leave} onClick={onLeave} />
      </div>
    </Notice>
  );
}
