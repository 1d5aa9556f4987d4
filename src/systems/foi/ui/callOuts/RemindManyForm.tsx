import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { CallOut } from '../../lists';
import { ItemResult } from '../../../../kernel/inTurn';
import { remindAll } from '../../work/callOuts/many';
import { NoticedOutcome } from '../../work/callOuts/notices';
import { useSayFault } from '../forms/faults';
import { nothingSecret } from '../forms/itemForm';
import { FoiProps } from '../screen';
import { callOutWords } from './callOutWords';
import { Results } from './Results';
import { TurnsProgress, useTurns } from '../../../../ui/TurnsProgress';

interface RemindManyProps extends FoiProps {
  readonly callOuts: readonly CallOut[];
  /** Over: something may have been saved. */
  readonly onDone: (message: string) => void;
  readonly onCancel: () => void;
}

type Nothing = Record<string, never>;
interface Outcome {
  readonly kind: 'done';
  readonly results: readonly ItemResult<CallOut, NoticedOutcome>[];
}

/** Reminds whoever is to answer several call-outs, and tells what became of each. Those that wait for no answer are left out. */
export function RemindManyForm({ work, visitor, callOuts, onDone, onCancel }: RemindManyProps): JSX.Element {
  const language = useLanguage();
  const { many: words, allocate: several } = useWords(callOutWords);
  const { nobody } = useWords(uiWords);
  // What is read anew behind the form does not change what is about to be sent.
  const [chosen] = React.useState(() => callOuts.filter(({ status }) => status === 'asked'));
  const { turns, progress } = useTurns<NoticedOutcome>();
  const typed = useTypedForm<Nothing, Nothing>({ id: 'foi-remindMany', initial: {}, read: () => ({ ok: true, facts: {} }), labels: {}, sayFault: useSayFault() });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'foi-remindMany', item: 'many' }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission<Nothing, Outcome>(work, async (_nothing, actionId) => ({ kind: 'done', results: await remindAll(work, chosen, actionId, turns) }), () => undefined);
  const nameOf = ({ requestNumber, assignedTo }: CallOut): string => `${requestNumber}, ${assignedTo?.name ?? nobody}`;
  const { state } = submission;
  if (state.kind === 'answered') return <Results results={state.outcome.results} nameOf={nameOf} onDone={onDone} />;
  if (chosen.length === 0) return <p>{words.none}</p>;
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={words.remind(chosen.length)} onCancel={onCancel}>
      <p>{words.remindNote}</p>
      <ul aria-label={words.chosen}>
        {chosen.map(callOut => (
          <li key={callOut.id}>
            {nameOf(callOut)}
            {callOut.dueOn && `: ${dateInWords(callOut.dueOn, language)}`}
          </li>
        ))}
      </ul>
      <TurnsProgress progress={progress} said={several.progress} />
    </FormFrame>
  );
}
