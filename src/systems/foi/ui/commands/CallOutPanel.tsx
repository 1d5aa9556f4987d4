import * as React from 'react';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Loaded } from '../../../../ui/Loaded';
import { SidePanel } from '../../../../ui/SidePanel';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { CallOut, CallOutId } from '../../lists';
import { callOutTransitions } from '../../work/standing';
import { CallOutAction, formOfCallOut } from '../callOuts/callOutForms';
import { commandTitles } from '../commandTitles';
import { foiWords } from '../foiWords';
import { CallOutFormView } from '../listForm/CallOutFormView';
import { useCallOut } from '../queries';
import { SavedNotice } from '../SavedNotice';
import { FoiProps } from '../screen';
import { PanelProps } from './panelProps';

type CallOutPanelProps = Pick<PanelProps, 'work' | 'visitor' | 'onDone'> & { readonly id: CallOutId };

/** The search form of one call-out, for whoever was asked. */
export function AnswerPanel({ work, visitor, id, onDone }: CallOutPanelProps): JSX.Element {
  const language = useLanguage();
  const { about } = useWords(foiWords);
  const callOut = useCallOut(work, id);
  const title = commandTitles.answer[language];
  return (
    <SidePanel title={callOut.data ? about(title, callOut.data.requestNumber) : title} onClose={() => onDone()}>
      <CallOutFormView work={work} visitor={visitor} itemId={id} mode="edit" onSaved={() => onDone(title)} onClosed={() => onDone()} />
    </SidePanel>
  );
}

/** The form of a coordinator's step with one call-out. What was saved is read before the list takes the page again. */
export function CallOutStepPanel({ work, visitor, id, step, onDone }: CallOutPanelProps & { readonly step: Extract<CallOutAction, 'remind' | 'sendBack'> }): JSX.Element {
  const language = useLanguage();
  const { about } = useWords(foiWords);
  const callOut = useCallOut(work, id);
  const [saved, setSaved] = React.useState<string>();
  const title = commandTitles[step][language];
  return (
    <SidePanel title={callOut.data ? about(title, callOut.data.requestNumber) : title} onClose={() => onDone(saved)}>
      {saved === undefined ? (
        <Loaded query={callOut} shape={['short', 'line']}>
          {found => <Step work={work} visitor={visitor} callOut={found} step={step} onSaved={setSaved} onCancel={() => onDone()} />}
        </Loaded>
      ) : (
        <SavedNotice message={saved} onDone={() => onDone(saved)} />
      )}
    </SidePanel>
  );
}

interface StepProps extends FoiProps {
  readonly callOut: CallOut;
  readonly step: CallOutAction;
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

function Step({ callOut, step, onSaved, onCancel, ...props }: StepProps): JSX.Element {
  const [opened] = React.useState(callOut);
  const Form = formOfCallOut[step];
  // The row may be older than the call-out: what the lifecycle no longer allows is said before anything is typed.
  if (!callOutTransitions(opened, props.visitor).includes(step)) return <ErrorNotice problem={{ kind: 'stale' }} />;
  return (
    <>
      <p>{opened.title}</p>
      <React.Suspense fallback={<Skeleton shape={['short', 'line']} />}>
        <Form {...props} item={opened} onSaved={({ message }) => onSaved(message)} onCancel={onCancel} />
      </React.Suspense>
    </>
  );
}
