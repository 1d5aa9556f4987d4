import * as React from 'react';
import { OtherButton } from '../../../../ui/Buttons';
import { Icon } from '../../../../ui/icons';
import { LinkButton } from '../../../../ui/LinkButton';
import { useWords } from '../../../../ui/surroundings';
import { Finding } from '../../check/contract';
import { wordsOf } from '../../check/findingWords';
import { WarningReason } from '../../work/contract';
import { keyOfFinding } from './findingKey';
import { itemWords } from './itemWords';

interface FindingCardProps {
  readonly finding: Finding;
  /** Why the warning stands. */
  readonly reason: WarningReason | undefined;
  readonly mayWrite: boolean;
  readonly isWriting: boolean;
  readonly onGoTo: () => void;
  readonly onFix: () => void;
  readonly onReason: (reason: string) => void;
}

/** One finding: where, what, why, and what to do. What it says of the text is in the language of the text. */
export function FindingCard({ finding, reason, mayWrite, isWriting, onGoTo, onFix, onReason }: FindingCardProps): JSX.Element {
  const words = useWords(itemWords);
  const said = wordsOf(finding);
  const { level, rule, language, place, excerpt, fix } = finding;
  return (
    <li className="ri-finding" data-rule={rule} data-level={level} data-line={place.line + 1} id={cardId(finding)} tabIndex={-1}>
      <div className="ri-findingHead">
        <strong>
          <Icon name={level === 'error' ? 'error' : 'info'} />
          {level === 'error' ? words.error : words.warning}
        </strong>
        <span className="ri-subtle">{words.line(place.line + 1)}</span>
        {excerpt && (
          <span className="ri-findingExcerpt" lang={`${language}-CA`}>
            {excerpt}
          </span>
        )}
      </div>
      <p lang={`${language}-CA`}>{said.reason}</p>
      <p lang={`${language}-CA`}>{said.suggestion}</p>
      <p className="ri-subtle" lang={`${language}-CA`}>
        {said.source}
      </p>
      {reason && <p>{words.kept(reason.by, reason.reason)}</p>}
      <div className="ri-buttons">
        <LinkButton text={words.goTo} onClick={onGoTo} />
        {isWriting && fix && <LinkButton text={words.fix} onClick={onFix} />}
        {mayWrite && level === 'warning' && !reason && <KeepReason id={`${cardId(finding)}-reason`} onReason={onReason} />}
      </div>
    </li>
  );
}

/** Id of a card, so that a mark in the text can lead to it. */
export function cardId(finding: Finding): string {
  return `finding-${keyOfFinding(finding).replace(/[^\w-]+/g, '_')}`;
}

function KeepReason({ id, onReason }: { readonly id: string; readonly onReason: (reason: string) => void }): JSX.Element {
  const words = useWords(itemWords);
  const [typed, setTyped] = React.useState<string>();
  if (typed === undefined) return <LinkButton text={words.keep} onClick={() => setTyped('')} />;
  return (
    <div className="ri-field">
      <label className="ri-field-label" htmlFor={id}>
        {words.keepReason}
      </label>
      <input id={id} type="text" className="ri-input" maxLength={255} value={typed} autoFocus onChange={event => setTyped(event.target.value)} />
      <div className="ri-buttons">
        <OtherButton text={words.keepSave} onClick={() => typed.trim() !== '' && onReason(typed.trim())} />
        <LinkButton text={words.cancel} onClick={() => setTyped(undefined)} />
      </div>
    </div>
  );
}
