import * as React from 'react';
import { unmountComponentAtNode, render } from 'react-dom';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { PlainRoot } from '../../../../ui/PlainRoot';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { RecordsScreenProps } from '../screen';
import { ClassifyMany } from './ClassifyMany';
import { ClassifyOne } from './ClassifyOne';
import { Selected, useSelected } from './classifyQueries';
import { classifyWords } from './classifyWords';
import { RecordCommand } from './commandState';
import { commandTitles } from './commandTitles';
import { DayForm } from './eventForms';
import { PanelProps } from './panelProps';
import { RecordView } from './RecordView';
import { TransitoryForm } from './TransitoryForm';

export interface RecordCommandOptions extends RecordsScreenProps, Pick<PanelProps, 'listName' | 'itemIds' | 'onDone'> {
  /** Where the panel is mounted; an element of its own at the end of the page unless given. */
  readonly host?: HTMLElement;
}

/** Opens what a command of a records library asks for, beside the list. Returns a function that takes it away. */
export function openRecordCommand(command: RecordCommand, { onDone, host, theme, client, language, ...options }: RecordCommandOptions): () => void {
  const place = host ?? document.body.appendChild(document.createElement('div'));
  const away = (): void => {
    unmountComponentAtNode(place);
    if (!host) place.remove();
  };
  const done = (isSaved: boolean): void => {
    away();
    onDone(isSaved);
  };
  render(
    <PlainRoot language={language ?? options.work.language} theme={theme} client={client}>
      <CommandPanel {...options} command={command} onDone={done} />
    </PlainRoot>,
    place,
  );
  return away;
}

type CommandPanelProps = PanelProps & { readonly command: RecordCommand };

function CommandPanel(props: CommandPanelProps): JSX.Element {
  const { work, listName, itemIds, command, onDone } = props;
  const title = commandTitles[command][useLanguage()];
  const selected = useSelected(work, listName, itemIds);
  return (
    // Shut by the cross, something may have been saved: the list then reads its rows anew.
    <SidePanel title={title} onClose={() => onDone(true)}>
      <Loaded query={selected} shape={['short', 'block', 'block']}>
        {found => (
          <>
            <Missing count={found.missing} />
            {found.entries.length > 0 && <Body {...props} selected={found} />}
          </>
        )}
      </Loaded>
    </SidePanel>
  );
}

/** What somebody took away since the list was read is said and left out. */
function Missing({ count }: { readonly count: number }): JSX.Element | null {
  const { missing } = useWords(classifyWords);
  return count === 0 ? null : <Notice tone="note" title={missing(count)} />;
}

function Body({ command, selected, onDone, ...props }: CommandPanelProps & { readonly selected: Selected }): JSX.Element {
  const ends = { onSaved: () => onDone(true), onCancel: () => onDone(false) };
  const { entries } = selected;
  const [first] = entries;
  switch (command) {
    case 'classify':
      return entries.length === 1 ? <ClassifyOne {...props} {...ends} selected={selected} entry={first} /> : <ClassifyMany {...props} {...ends} selected={selected} />;
    case 'transitory':
      return <TransitoryForm {...props} {...ends} selected={selected} />;
    case 'close':
    case 'reopen':
    case 'supersede':
      return <DayForm {...props} {...ends} selected={selected} entries={entries} event={command} />;
    case 'history':
      return <RecordView {...props} {...ends} selected={selected} entry={first} />;
  }
}
