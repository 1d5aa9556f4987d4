import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { DueDate } from '../../../../ui/DueDate';
import { LinkButton } from '../../../../ui/LinkButton';
import { SidePanel } from '../../../../ui/SidePanel';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { callOutLifecycle } from '../../callOutLifecycle';
import { CallOut, callOuts } from '../../lists';
import { callOutTransitions } from '../../work/standing';
import { AnswerFacts } from '../callOut/AnswerFacts';
import { ChangedOutside } from '../ChangedOutside';
import { foiWords } from '../foiWords';
import { choiceLabel } from '../../../../ui/labels';
import { refreshPage } from '../../../../ui/refreshPage';
import { SectionProps } from '../request/section';
import { CallOutAction, formOfCallOut, isCallOutAction } from './callOutForms';
import { callOutWords } from './callOutWords';

interface CallOutCardProps extends SectionProps {
  readonly callOut: CallOut;
}

/** One call-out: who has it, what became of it, and what a coordinator may do with it. */
export function CallOutCard({ callOut, ...props }: CallOutCardProps): JSX.Element {
  const language = useLanguage();
  const { nobody } = useWords(uiWords);
  const { status, assignedTo, dueOn } = callOut;
  const card = useFocusKept(callOut.etag);
  return (
    <li className="ri-card" data-callout={callOut.id} ref={card} tabIndex={-1}>
      <strong>{assignedTo?.name ?? nobody}</strong>
      <StandsIn callOut={callOut} />
      <p>{choiceLabel(callOuts.columns.status, status, language)}</p>
      <ChangedOutside list="callOut" item={callOut} />
      {status === 'asked' && dueOn && <DueDate date={dueOn} today={props.work.clock.today()} />}
      <Reminders callOut={callOut} />
      {status === 'answered' && <AnswerFacts callOut={callOut} />}
      {props.mayAct && <CallOutActions callOut={callOut} {...props} />}
    </li>
  );
}

/** For whom a delegate works, and until when. */
export function StandsIn({ callOut: { onBehalfOf, delegatedUntil } }: Pick<CallOutCardProps, 'callOut'>): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(callOutWords);
  if (!onBehalfOf) return null;
  return (
    <p>
      {words.onBehalfOf(onBehalfOf.name)}
      {delegatedUntil && `, ${words.until(dateInWords(delegatedUntil, language))}`}
    </p>
  );
}

function Reminders({ callOut: { status, remindedOn, reminders, escalatedOn, amendment } }: Pick<CallOutCardProps, 'callOut'>): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(callOutWords);
  if (status !== 'asked') return null;
  return (
    <>
      {amendment && (
        <p>
          {words.sentBack}: {amendment}
        </p>
      )}
      {remindedOn && <p className="ri-subtle">{words.reminded(reminders ?? 1, dateInWords(remindedOn, language))}</p>}
      {escalatedOn && <p className="ri-subtle">{words.escalated(dateInWords(escalatedOn, language))}</p>}
    </>
  );
}

function CallOutActions({ callOut, request, onSaved, ...props }: CallOutCardProps): JSX.Element | null {
  const language = useLanguage();
  const { about } = useWords(foiWords);
  const words = useWords(callOutWords);
  const client = useQueryClient();
  // The call-out as it was when the form opened: what is read anew behind the panel must not change it under the typing hand.
  const [open, setOpen] = React.useState<{ readonly action: CallOutAction; readonly item: CallOut }>();
  const isClosed = request.status === 'closed';
  const actions = isClosed ? [] : callOutTransitions(callOut, props.visitor).filter(isCallOutAction);
  if (actions.length === 0 && !open) return null;
  const label = (action: CallOutAction): string => callOutLifecycle.transitions[action].label[language];
  const shut = (): void => setOpen(undefined);
  const Form = open && formOfCallOut[open.action];
  return (
    <div className="ri-noPrint">
      <div className="ri-buttons" role="group" aria-label={words.actions}>
        {actions.map(action => (
          <LinkButton key={action} text={label(action)} onClick={() => setOpen({ action, item: callOut })} />
        ))}
      </div>
      {open && Form && (
        <SidePanel title={about(label(open.action), callOut.requestNumber)} onClose={shut}>
          <React.Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>
            <Form
              work={props.work}
              visitor={props.visitor}
              item={open.item}
              onSaved={({ message }) => {
                shut();
                onSaved(message);
                void refreshPage(client);
              }}
              onCancel={() => {
                shut();
                void refreshPage(client);
              }}
            />
          </React.Suspense>
        </SidePanel>
      )}
    </div>
  );
}

/** A panel gives the focus back to the button that opened it, which may go away with what was done. The card takes it then. */
function useFocusKept(version: string): React.RefObject<HTMLLIElement> {
  const card = React.useRef<HTMLLIElement>(null);
  const before = React.useRef(version);
  React.useEffect(() => {
    if (before.current === version) return;
    before.current = version;
    if (document.activeElement === document.body) card.current?.focus();
  }, [version]);
  return card;
}
