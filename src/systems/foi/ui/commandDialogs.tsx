import * as React from 'react';
import { unmountComponentAtNode, render } from 'react-dom';
import { ErrorNotice } from '../../../ui/ErrorNotice';
import { Loaded } from '../../../ui/Loaded';
import { SidePanel } from '../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../ui/surroundings';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { callOutLifecycle, requestLifecycle } from '../lifecycle';
import { CallOutId, callOuts, FoiRequest, FoiRequestId, requests } from '../lists';
import { requestAddress } from '../work/addresses';
import { requestTransitions } from '../work/standing';
import { FoiCommand } from './commandState';
import { SavedNotice } from './SavedNotice';
import { foiWords } from './foiWords';
import { AllocateForm } from './forms/AllocateForm';
import { CloseForm } from './forms/CloseForm';
import { CallOutFormView } from './listForm/CallOutFormView';
import { useCallOut, useRequestItem } from './queries';
import { FoiProps, FoiScreenProps } from './screen';

export interface FoiCommandOptions extends FoiScreenProps {
  readonly listName: string;
  /** Ids of the selected rows; the first one is meant. */
  readonly itemIds: readonly number[];
  /** Called once the panel is shut. A sentence when something was saved, so that the list reads its rows anew. */
  readonly onDone: (saved?: string) => void;
  /** Where the panel is mounted; an element of its own at the end of the page unless given. */
  readonly host?: HTMLElement;
  /** Goes to an address of the site. The page's own navigation unless given. */
  readonly goTo?: (address: string) => void;
}

/** Opens what a command of the native list asks for, beside the list. Returns a function that takes it away. */
export function openFoiCommand(command: FoiCommand, { onDone, host, theme, client, language, ...options }: FoiCommandOptions): () => void {
  const place = host ?? document.body.appendChild(document.createElement('div'));
  const away = (): void => {
    unmountComponentAtNode(place);
    if (!host) place.remove();
  };
  const done = (saved?: string): void => {
    away();
    onDone(saved);
  };
  render(
    <ThemedRoot language={language ?? options.work.language} theme={theme} client={client}>
      <CommandPanel {...options} command={command} onDone={done} />
    </ThemedRoot>,
    place,
  );
  return away;
}

type PanelProps = Omit<FoiCommandOptions, 'host' | 'theme' | 'client' | 'language'>;

function CommandPanel({ command, ...props }: PanelProps & { readonly command: FoiCommand }): JSX.Element {
  const { listName, itemIds, onDone } = props;
  const [id] = itemIds;
  if (id === undefined) return <Refused onDone={onDone} />;
  if (listName === callOuts.name) return <CallOutPanel {...props} id={id as CallOutId} isEdited={command === 'answer'} />;
  if (listName !== requests.name || command === 'answer') return <Refused onDone={onDone} />;
  return command === 'open' ? <RequestOpener {...props} id={id as FoiRequestId} /> : <RequestPanel {...props} id={id as FoiRequestId} command={command} />;
}

function Refused({ onDone }: Pick<PanelProps, 'onDone'>): JSX.Element {
  return (
    <SidePanel title="" onClose={() => onDone()}>
      <ErrorNotice problem={{ kind: 'notFound' }} />
    </SidePanel>
  );
}

function CallOutPanel({ work, visitor, id, isEdited, onDone }: PanelProps & { readonly id: CallOutId; readonly isEdited: boolean }): JSX.Element {
  const language = useLanguage();
  const { about } = useWords(foiWords);
  const callOut = useCallOut(work, id);
  const title = isEdited ? callOutLifecycle.transitions.answer.label[language] : callOuts.title[language];
  return (
    <SidePanel title={callOut.data ? about(title, callOut.data.requestNumber) : title} onClose={() => onDone()}>
      <CallOutFormView work={work} visitor={visitor} itemId={id} mode={isEdited ? 'edit' : 'display'} onSaved={() => onDone(title)} onClosed={() => onDone()} />
    </SidePanel>
  );
}

function openAddress(address: string): void {
  window.location.assign(address);
}

/** A request has a page of its own, with an address that can be mailed. */
function RequestOpener({ work, id, onDone, goTo = openAddress }: PanelProps & { readonly id: FoiRequestId }): JSX.Element {
  const language = useLanguage();
  const request = useRequestItem(work, id);
  const number = request.data?.number;
  React.useEffect(() => {
    if (number !== undefined) goTo(requestAddress(work, number));
  }, [goTo, number, work]);
  return (
    <SidePanel title={requests.title[language]} onClose={() => onDone()}>
      <Loaded query={request} shape={['short', 'block']}>
        {({ title }) => <p>{title}</p>}
      </Loaded>
    </SidePanel>
  );
}

interface RequestPanelProps extends PanelProps {
  readonly id: FoiRequestId;
  readonly command: 'allocate' | 'close';
}

function RequestPanel({ work, visitor, id, command, onDone }: RequestPanelProps): JSX.Element {
  const language = useLanguage();
  const { about } = useWords(foiWords);
  const request = useRequestItem(work, id);
  const [saved, setSaved] = React.useState<string>();
  const label = requestLifecycle.transitions[command].label[language];
  return (
    <SidePanel title={request.data ? about(label, request.data.number) : label} onClose={() => onDone(saved)}>
      {saved === undefined ? (
        <Loaded query={request} shape={['short', 'line', 'line']}>
          {found => <RequestForm work={work} visitor={visitor} request={found} command={command} onSaved={setSaved} onCancel={() => onDone()} />}
        </Loaded>
      ) : (
        <SavedNotice message={saved} onDone={() => onDone(saved)} />
      )}
    </SidePanel>
  );
}

interface RequestFormProps extends FoiProps, Pick<RequestPanelProps, 'command'> {
  readonly request: FoiRequest;
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

function RequestForm({ request, command, onSaved, onCancel, ...props }: RequestFormProps): JSX.Element {
  const [opened] = React.useState(request);
  const Form = command === 'allocate' ? AllocateForm : CloseForm;
  // The row may be older than the request: what the lifecycle no longer allows is said before anything is typed.
  if (!requestTransitions(opened, props.visitor).includes(command)) return <ErrorNotice problem={{ kind: 'stale' }} />;
  return (
    <>
      <p>{opened.title}</p>
      <Form {...props} item={opened} onSaved={({ message }) => onSaved(message)} onCancel={onCancel} />
    </>
  );
}
