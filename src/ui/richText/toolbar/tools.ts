import { redo, undo } from 'prosemirror-history';
import { Command } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, toggleHeaderRow } from 'prosemirror-tables';
import { Language } from '../../../kernel/text';
import { emphasis, indent, insertTable, outdent, strong, toggleCallout, toggleHeading, toggleLanguage, toggleList } from '../editor/commands';
import { SelectionFacts } from '../editor/selectionFacts';
import { mainLanguage } from '../languageTag';
import { tones } from '../tones';
import { en } from '../words.en';
import { Words } from '../../words';
import { ToolIconName } from './toolIcons';

/** A button of the toolbar. */
export interface Tool {
  readonly id: string;
  readonly label: string;
  /** A drawing, or a few letters in its place. */
  readonly face: { readonly icon: ToolIconName } | { readonly letters: string };
  /** For what is on or off; undefined for what is done once. */
  readonly isPressed?: boolean;
  /** What it does; it also says whether it can be done now. */
  readonly command?: Command;
  /** Opens a dialog in place of a command. */
  readonly open?: 'link' | 'image';
}

export type ToolGroup = readonly Tool[];

interface ToolsOf {
  readonly facts: SelectionFacts;
  readonly words: Words<typeof en>;
  /** Of the text. */
  readonly language: Language;
  readonly takesImages: boolean;
}

/** The tools that fit where the writer stands, in groups: those of tables and call-outs come when the writer is in one. */
export function toolsFor(place: ToolsOf): readonly ToolGroup[] {
  return [historyTools(place), lineTools(place), listTools(place), wordTools(place), insertTools(place), ...(place.facts.isInTable ? [tableTools(place)] : []), ...(place.facts.callout ? [toneTools(place)] : [])];
}

function historyTools({ words }: ToolsOf): ToolGroup {
  return [
    { id: 'undo', label: words.undo, face: { icon: 'undo' }, command: undo },
    { id: 'redo', label: words.redo, face: { icon: 'redo' }, command: redo },
  ];
}

function lineTools({ facts, words }: ToolsOf): ToolGroup {
  return ([2, 3, 4] as const).map(level => ({
    id: `heading${level}`, label: words.heading(level), face: { letters: words.headingShort(level) }, isPressed: facts.headingLevel === level, command: toggleHeading(level),
  }));
}

function listTools({ facts, words }: ToolsOf): ToolGroup {
  return [
    { id: 'bulletedList', label: words.bulletedList, face: { icon: 'bulletedList' }, isPressed: facts.list === 'bulleted', command: toggleList('bulleted') },
    { id: 'numberedList', label: words.numberedList, face: { icon: 'numberedList' }, isPressed: facts.list === 'numbered', command: toggleList('numbered') },
    { id: 'outdent', label: words.outdent, face: { icon: 'outdent' }, command: outdent },
    { id: 'indent', label: words.indent, face: { icon: 'indent' }, command: indent },
  ];
}

function wordTools({ facts, words, language }: ToolsOf): ToolGroup {
  const other = language === 'en' ? 'fr' : 'en';
  const isMarked = facts.markedLanguage !== undefined && mainLanguage(facts.markedLanguage) === other;
  return [
    { id: 'strong', label: words.strong, face: { icon: 'strong' }, isPressed: facts.isStrong, command: strong },
    { id: 'emphasis', label: words.emphasis, face: { icon: 'emphasis' }, isPressed: facts.isEmphasised, command: emphasis },
    { id: 'link', label: words.link, face: { icon: 'link' }, isPressed: facts.isLink, open: 'link' },
    { id: 'language', label: words.markAs[other], face: { letters: other.toUpperCase() }, isPressed: isMarked, command: toggleLanguage(other) },
  ];
}

function insertTools({ facts, words, takesImages }: ToolsOf): ToolGroup {
  const image: Tool = { id: 'image', label: facts.image ? words.imageDialog.titleOld : words.image, face: { icon: 'image' }, open: 'image' };
  return [
    ...(takesImages || facts.image ? [image] : []),
    { id: 'table', label: words.table, face: { icon: 'table' }, command: insertTable },
    { id: 'callout', label: words.callout, face: { icon: 'callout' }, isPressed: facts.callout !== undefined, command: toggleCallout(facts.callout ?? 'info') },
  ];
}

function tableTools({ words: { tableTools: words } }: ToolsOf): ToolGroup {
  const commands = { rowAfter: addRowAfter, columnAfter: addColumnAfter, headerRow: toggleHeaderRow, removeRow: deleteRow, removeColumn: deleteColumn, removeTable: deleteTable } as const;
  const names = ['rowAfter', 'columnAfter', 'headerRow', 'removeRow', 'removeColumn', 'removeTable'] as const;
  return names.map(name => ({ id: name, label: words[name], face: { icon: name }, command: commands[name] }));
}

function toneTools({ facts, words }: ToolsOf): ToolGroup {
  return tones.map(tone => ({ id: tone, label: words.tones[tone], face: { letters: words.tones[tone] }, isPressed: facts.callout === tone, command: toggleCallout(tone) }));
}
