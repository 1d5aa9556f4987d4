import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { SidePanel } from '../../../../ui/SidePanel';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { CallOut, FoiRequest } from '../../lists';
import { requestTransitions } from '../../work/standing';
import { foiWords } from '../foiWords';
import { formOf, RequestAction } from '../forms/formOf';
import { refreshPage } from '../../../../ui/refreshPage';
import { FoiProps, Saved } from '../screen';
import { MoreSteps } from './MoreSteps';
import { nextStep } from './nextStep';

interface RequestActionsProps extends FoiProps {
  readonly request: FoiRequest;
  readonly callOuts: readonly CallOut[];
  readonly onSaved: (message: string) => void;
  /** The button that had the focus is gone, because what it does is done. */
  readonly onFocusLost: () => void;
}

/** Steps that stand beside the next one; all others are in the menu. */
const inSight: readonly RequestAction[] = ['allocate', 'returnForAmendment', 'close'];

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
  const begin = (action: RequestAction): void => setOpen({ action, item: request });
  const shown = [...allowed.filter(action => action === next), ...allowed.filter(action => action !== next && inSight.includes(action))];
  const Form = open && formOf[open.action];
  return (
    <>
      {shown.map(action => {
        const Button = action === next ? MainButton : OtherButton;
        return <Button key={action} text={label(action)} onClick={() => begin(action)} />;
      })}
      <MoreSteps steps={allowed.filter(action => !shown.includes(action))} onChoose={begin} />
      {open && Form && (
        <SidePanel title={about(label(open.action), request.number)} onClose={shut}>
          <React.Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>
            <Form
              {...props}
              item={open.item}
              onSaved={saved}
              onCancel={() => {
                shut();
                void refreshPage(client);
              }}
            />
          </React.Suspense>
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
