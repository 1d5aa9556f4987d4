import * as React from 'react';
import { unmountComponentAtNode, render } from 'react-dom';
import { ErrorNotice } from '../../../ui/ErrorNotice';
import { SidePanel } from '../../../ui/SidePanel';
import { PlainRoot } from '../../../ui/PlainRoot';
import { CallOutId, callOuts, FoiRequestId, requests } from '../lists';
import { FoiCommand } from './commandState';
import { AnswerPanel, CallOutStepPanel } from './commands/CallOutPanel';
import { AllocateManyPanel, RemindOfRequestsPanel, RemindPanel } from './commands/ManyPanels';
import { PanelProps } from './commands/panelProps';
import { RequestOpener } from './commands/RequestOpener';
import { RequestPanel } from './commands/RequestPanel';
import { FoiScreenProps } from './screen';

export interface FoiCommandOptions extends FoiScreenProps, Pick<PanelProps, 'itemIds' | 'onDone'>, Partial<Pick<PanelProps, 'goTo'>> {
  readonly listName: string;
  /** Where the panel is mounted; an element of its own at the end of the page unless given. */
  readonly host?: HTMLElement;
}

/** Opens what a command of the native list asks for, beside the list. Returns a function that takes it away. */
export function openFoiCommand(command: FoiCommand, { onDone, host, theme, client, language, goTo = openAddress, ...options }: FoiCommandOptions): () => void {
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
    <PlainRoot language={language ?? options.work.language} theme={theme} client={client}>
      <CommandPanel {...options} goTo={goTo} command={command} onDone={done} />
    </PlainRoot>,
    place,
  );
  return away;
}

function openAddress(address: string): void {
  window.location.assign(address);
}

type CommandPanelProps = PanelProps & { readonly listName: string; readonly command: FoiCommand };

function CommandPanel({ listName, ...props }: CommandPanelProps): JSX.Element {
  if (props.itemIds.length === 0) return <Refused onDone={props.onDone} />;
  if (listName === requests.name) return <OnRequests {...props} />;
  return listName === callOuts.name ? <OnCallOuts {...props} /> : <Refused onDone={props.onDone} />;
}

function OnRequests({ command, itemIds, ...props }: Omit<CommandPanelProps, 'listName'>): JSX.Element {
  const ids = itemIds as readonly FoiRequestId[];
  switch (command) {
    case 'open':
      return <RequestOpener {...props} id={ids[0]} />;
    case 'allocate':
      return ids.length > 1 ? <AllocateManyPanel {...props} ids={ids} /> : <RequestPanel {...props} id={ids[0]} command={command} />;
    case 'remind':
      return <RemindOfRequestsPanel {...props} ids={ids} />;
    case 'extend':
    case 'stopClock':
    case 'approve':
    case 'close':
      return <RequestPanel {...props} id={ids[0]} command={command} />;
    case 'answer':
    case 'sendBack':
      return <Refused onDone={props.onDone} />;
  }
}

function OnCallOuts({ command, itemIds, ...props }: Omit<CommandPanelProps, 'listName'>): JSX.Element {
  const ids = itemIds as readonly CallOutId[];
  switch (command) {
    case 'answer':
      return <AnswerPanel {...props} id={ids[0]} />;
    case 'remind':
      return ids.length > 1 ? <RemindPanel {...props} ids={ids} /> : <CallOutStepPanel {...props} id={ids[0]} step="remind" />;
    case 'sendBack':
      return <CallOutStepPanel {...props} id={ids[0]} step="sendBack" />;
    case 'open':
    case 'allocate':
    case 'extend':
    case 'stopClock':
    case 'approve':
    case 'close':
      return <Refused onDone={props.onDone} />;
  }
}

function Refused({ onDone }: Pick<PanelProps, 'onDone'>): JSX.Element {
  return (
    <SidePanel title="" onClose={() => onDone()}>
      <ErrorNotice problem={{ kind: 'notFound' }} />
    </SidePanel>
  );
}
