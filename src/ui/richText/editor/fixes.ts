import { Node } from 'prosemirror-model';
import { Transaction } from 'prosemirror-state';
import { TableMap } from 'prosemirror-tables';
import { TextFix } from '../../../kernel/richText';
import { linesOf, rangeOf } from './lines';
import { schema } from './schema';

/** Adds a mending to a change of the document. Nothing is added when the place is gone, which happens when somebody typed meanwhile. */
export function addFix(tr: Transaction, fix: TextFix): Transaction {
  switch (fix.kind) {
    case 'replaceText': {
      const range = rangeOf(tr.doc, fix.place);
      return range && isText(tr.doc, range.from) ? tr.insertText(fix.text, range.from, range.to) : tr;
    }
    case 'setHeadingLevel': {
      const line = linesOf(tr.doc)[fix.line];
      return line?.node.type === schema.nodes.heading ? tr.setNodeAttribute(line.pos, 'level', fix.level) : tr;
    }
    case 'setAlternative': {
      const line = linesOf(tr.doc)[fix.line];
      return line?.node.type === schema.nodes.image ? tr.setNodeAttribute(line.pos, 'alt', fix.alternative) : tr;
    }
    case 'markLanguage': {
      const range = rangeOf(tr.doc, fix.place);
      return range && isText(tr.doc, range.from) ? tr.addMark(range.from, range.to, schema.marks.language.create({ lang: fix.language })) : tr;
    }
    case 'makeHeaderRow':
      return makeHeaderRow(tr, fix.line);
  }
}

function isText(doc: Node, pos: number): boolean {
  return doc.resolve(pos).parent.isTextblock;
}

function makeHeaderRow(tr: Transaction, lineNumber: number): Transaction {
  const line = linesOf(tr.doc)[lineNumber];
  if (!line) return tr;
  const place = tr.doc.resolve(line.pos);
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const table = place.node(depth);
    if (table.type === schema.nodes.table) return headerCells(tr, table, place.start(depth));
  }
  return tr;
}

function headerCells(tr: Transaction, table: Node, start: number): Transaction {
  const map = TableMap.get(table);
  const first = new Set(map.cellsInRect({ left: 0, right: map.width, top: 0, bottom: 1 }));
  first.forEach(pos => tr.setNodeMarkup(start + pos, schema.nodes.table_header, tr.doc.nodeAt(start + pos)?.attrs));
  return tr;
}
