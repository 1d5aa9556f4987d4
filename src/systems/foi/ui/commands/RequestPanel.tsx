import * as React from 'react';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Loaded } from '../../../../ui/Loaded';
import { SidePanel } from '../../../../ui/SidePanel';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { FoiRequest, FoiRequestId } from '../../lists';
import { requestTransitions } from '../../work/standing';
import { FoiCommand } from '../commandState';
import { commandTitles } from '../commandTitles';
import { foiWords } from '../foiWords';
import { formOf, RequestAction } from '../forms/formOf';
import { useRequestItem } from '../queries';
import { SavedNotice } from '../SavedNotice';
import { FoiProps } from '../screen';
import { ClockStopChoice } from './ClockStopChoice';
import { PanelProps } from './panelProps';

interface RequestPanelProps extends Pick<PanelProps, 'work' | 'visitor' | 'onDone'> {
  readonly id: FoiRequestId;
  readonly command: Extract<FoiCommand, 'allocate' | 'extend' | 'stopClock' | 'approve' | 'close'>;
}

/** The form of a step, for one request of the list. What was saved is read before the list takes the page again. */
export function RequestPanel({ work, visitor, id, command, onDone }: RequestPanelProps): JSX.Element {
  const language = useLanguage();
  const { about } = useWords(foiWords);
  const request = useRequestItem(work, id);
  const [saved, setSaved] = React.useState<string>();
  const label = commandTitles[command][language];
  return (
    <SidePanel title={request.data ? about(label, request.data.number) : label} onClose={() => onDone(saved)}>
      {saved === undefined ? (
        <Loaded query={request} shape={['short', 'line', 'line']}>
          {found => <OneRequest work={work} visitor={visitor} request={found} command={command} onSaved={setSaved} onCancel={() => onDone()} />}
        </Loaded>
      ) : (
        <SavedNotice message={saved} onDone={() => onDone(saved)} />
      )}
    </SidePanel>
  );
}

interface StepProps extends FoiProps {
  readonly request: FoiRequest;
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

function OneRequest({ request, command, ...props }: StepProps & Pick<RequestPanelProps, 'command'>): JSX.Element {
  // What is typed belongs to the request as it was opened: one that is read anew behind the form must not change it.
  const [opened] = React.useState(request);
  return (
    <>
      <p>{opened.title}</p>
      {command === 'stopClock' ? (
        <ClockStopChoice {...props} request={opened}>
          {step => <Step {...props} request={opened} step={step} />}
        </ClockStopChoice>
      ) : (
        <Step {...props} request={opened} step={command} />
      )}
    </>
  );
}

function Step({ request, step, onSaved, onCancel, ...props }: StepProps & { readonly step: RequestAction }): JSX.Element {
  const Form = formOf[step];
  // The row may be older than the request: what the lifecycle no longer allows is said before anything is typed.
  if (!requestTransitions(request, props.visitor).includes(step)) return <ErrorNotice problem={{ kind: 'stale' }} />;
  return (
    <React.Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>
      <Form {...props} item={request} onSaved={({ message }) => onSaved(message)} onCancel={onCancel} />
    </React.Suspense>
  );
}
