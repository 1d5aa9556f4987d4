import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { splitListItem } from 'prosemirror-schema-list';
import { Command, Plugin } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import { emphasis, indent, insertBreak, outdent, strong } from './commands';
import { schema } from './schema';

interface KeyPorts {
  readonly openLink: () => void;
  readonly goToToolbar: () => void;
}

/**
 * The keys of the editor. Tab moves between cells and deepens list items; everywhere else, and always after Escape, it leaves the text, so
 * that the keyboard is never caught (WCAG 2.1.2).
 */
export function keyPlugins({ openLink, goToToolbar }: KeyPorts): readonly Plugin[] {
  let tabLeaves = false;
  const unlessLeaving = (command: Command): Command => (state, dispatch, view) => !tabLeaves && command(state, dispatch, view);
  const freeTab = new Plugin({
    props: {
      handleKeyDown: (_view, { key }) => {
        if (key !== 'Tab' && key !== 'Shift') tabLeaves = key === 'Escape';
        return false;
      },
      handleDOMEvents: {
        blur: () => {
          tabLeaves = false;
          return false;
        },
      },
    },
  });
  const keys = keymap({
    'Mod-b': strong,
    'Mod-i': emphasis,
    'Mod-k': done(openLink),
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Alt-F10': done(goToToolbar),
    Enter: splitListItem(schema.nodes.list_item),
    'Shift-Enter': chainCommands(exitCode, insertBreak),
    Tab: unlessLeaving(chainCommands(goToNextCell(1), indent)),
    'Shift-Tab': unlessLeaving(chainCommands(goToNextCell(-1), outdent)),
  });
  return [freeTab, keys, keymap(baseKeymap)];
}

function done(act: () => void): Command {
  return () => {
    act();
    return true;
  };
}
