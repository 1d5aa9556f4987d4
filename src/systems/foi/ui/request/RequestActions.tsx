import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { CallOut, FoiRequest } from '../../lists';
import { requestTransitions } from '../../work/standing';
import { foiWords } from '../foiWords';
import { AllocateForm } from '../forms/AllocateForm';
import { CloseForm } from '../forms/CloseForm';
import { FeeForm } from '../forms/FeeForm';
import { refreshPage } from '../queries';
import { FoiProps, Saved } from '../screen';

type RequestAction = 'recordFee' | 'allocate' | 'close';

interface RequestActionsProps extends FoiProps {
  readonly request: FoiRequest;
  readonly callOuts: readonly CallOut[];
  readonly onSaved: (message: string) => void;
  /** The button that had the focus is gone, because what it does is done. */
  readonly onFocusLost: () => void;
}

const formOf = { recordFee: FeeForm, allocate: AllocateForm, close: CloseForm } as const;

/** Buttons for what the lifecycle lets this person do now, and the form of the one that was pressed. */
export function RequestActions({ request, callOuts, onSaved, onFocusLost, ...props }: RequestActionsProps): JSX.Element {
  const language = useLanguage();
  const { about } = useWords(foiWords);
  const client = useQueryClient();
  // The request as it was when the form opened: what is read anew behind the panel must not change it under the typing hand.
  const [open, setOpen] = React.useState<{ readonly action: RequestAction; readonly item: FoiRequest }>();
  const allowed = requestTransitions(request, props.visitor).filter(isAction);
  const next = nextStep(request, callOuts);
  useFocusKept(allowed.join(), onFocusLost);
  const shut = (): void => setOpen(undefined);
  const saved = ({ message }: Saved): void => {
    shut();
    onSaved(message);
    void refreshPage(client);
  };
  const label = (action: RequestAction): string => requestLifecycle.transitions[action].label[language];
  const Form = open && formOf[open.action];
  return (
    <>
      {allowed.map(action => {
        const Button = action === next ? MainButton : OtherButton;
        return <Button key={action} text={label(action)} onClick={() => setOpen({ action, item: request })} />;
      })}
      {open && Form && (
        <SidePanel title={about(label(open.action), request.number)} onClose={shut}>
          <Form
            {...props}
            item={open.item}
            onSaved={saved}
            onCancel={() => {
              shut();
              void refreshPage(client);
            }}
          />
        </SidePanel>
      )}
    </>
  );
}

/** A panel gives the focus back to the button that opened it, which may go away with the action. */
function useFocusKept(buttons: string, onFocusLost: () => void): void {
  const before = React.useRef(buttons);
  React.useEffect(() => {
    if (before.current === buttons) return;
    before.current = buttons;
    if (document.activeElement === document.body) onFocusLost();
  }, [buttons, onFocusLost]);
}

function isAction(transition: string): transition is RequestAction {
  return transition in formOf;
}

/** What the coordinator most likely comes for. */
function nextStep({ feePaidOn, status }: FoiRequest, callOuts: readonly CallOut[]): RequestAction {
  if (feePaidOn === null && status === 'registered') return 'recordFee';
  const isSearched = callOuts.length > 0 && callOuts.every(callOut => callOut.status !== 'asked');
  return isSearched ? 'close' : 'allocate';
}
