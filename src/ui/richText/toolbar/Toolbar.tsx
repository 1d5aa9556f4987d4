import * as React from 'react';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { Language } from '../../../kernel/text';
import { useWords } from '../../surroundings';
import { selectionFacts } from '../editor/selectionFacts';
import { richTextWords } from '../richTextWords';
import { ToolIcon } from './toolIcons';
import { Tool, toolsFor } from './tools';

interface ToolbarProps {
  readonly label: string;
  /** Id of the text that it works on. */
  readonly editor: string;
  readonly view: EditorView;
  readonly state: EditorState;
  readonly language: Language;
  readonly takesImages: boolean;
  readonly onLink: () => void;
  readonly onImage: () => void;
}

/** One stop of the Tab key; arrows, Home and End move in it; Escape goes back to the text (the toolbar pattern of ARIA's authoring practices). */
export const Toolbar = React.forwardRef<HTMLDivElement, ToolbarProps>(function Toolbar({ label, editor, view, state, language, takesImages, onLink, onImage }, box) {
  const words = useWords(richTextWords);
  const [stop, setStop] = React.useState('undo');
  const groups = toolsFor({ facts: selectionFacts(state), words, language, takesImages });
  const ids = groups.flatMap(group => group.map(({ id }) => id));
  // A tool of a table goes away with the table.
  const current = ids.includes(stop) ? stop : ids[0];
  const use = (tool: Tool): void => {
    if (tool.open) (tool.open === 'link' ? onLink : onImage)();
    else if (tool.command?.(view.state, view.dispatch, view)) view.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape') return view.focus();
    const next = neighbour(ids, current, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-tool="${next}"]`)?.focus();
  };
  return (
    <div ref={box} className="ri-tools ri-noPrint" role="toolbar" aria-label={label} aria-controls={editor} onKeyDown={onKeyDown}>
      {groups.map((group, index) => (
        <div key={index} className="ri-toolGroup">
          {group.map(tool => (
            <ToolButton key={tool.id} tool={tool} isStop={tool.id === current} isPossible={tool.open !== undefined || tool.command?.(state) === true} onUse={() => use(tool)} onStop={() => setStop(tool.id)} />
          ))}
        </div>
      ))}
    </div>
  );
});

/** What can't be done now keeps its place and the focus: a disabled button would lose it. */
function ToolButton({ tool, isStop, isPossible, onUse, onStop }: { readonly tool: Tool; readonly isStop: boolean; readonly isPossible: boolean; readonly onUse: () => void; readonly onStop: () => void }): JSX.Element {
  return (
    <button
      type="button"
      className="ri-tool"
      data-tool={tool.id}
      aria-label={tool.label}
      title={tool.label}
      aria-pressed={tool.isPressed}
      aria-haspopup={tool.open && 'dialog'}
      aria-disabled={!isPossible || undefined}
      tabIndex={isStop ? 0 : -1}
      onFocus={onStop}
      // The words that are selected stay selected while a button is pressed.
      onMouseDown={event => event.preventDefault()}
      onClick={onUse}
    >
      {'icon' in tool.face ? <ToolIcon name={tool.face.icon} /> : <span aria-hidden="true">{tool.face.letters}</span>}
    </button>
  );
}

function neighbour(ids: readonly string[], current: string, key: string): string | undefined {
  const place = ids.indexOf(current);
  switch (key) {
    case 'ArrowRight':
      return ids[(place + 1) % ids.length];
    case 'ArrowLeft':
      return ids[(place + ids.length - 1) % ids.length];
    case 'Home':
      return ids[0];
    case 'End':
      return ids[ids.length - 1];
    default:
      return undefined;
  }
}
