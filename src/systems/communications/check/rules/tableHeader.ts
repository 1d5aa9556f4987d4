import { FindIn, Found } from '../found';
import { elementsOf, placeOf, ReadText } from '../readText';
import { inOneLine } from '../words/plain';

/** WCAG 1.3.1: a data table says what its rows or columns are. One laid out for looks says so (`role="presentation"`); one cell is a frame. */
export const tableHeader: FindIn<'table-header'> = text => elementsOf(text, 'table').filter(isData).filter(hasNoHeader).map(table => found(table, text));

function found(table: Element, text: ReadText): Found<'table-header'> {
  const [firstRow] = own(table, 'tr');
  const place = placeOf(firstRow ?? table, text);
  const excerpt = inOneLine(firstRow?.textContent ?? '');
  return { place, excerpt, because: 'noHeader', ...(namesColumns(table) && { fix: { kind: 'makeHeaderRow', line: place.line } }) };
}

function isData(table: Element): boolean {
  return !/^(?:presentation|none)$/i.test((table.getAttribute('role') ?? '').trim()) && own(table, 'td').length > 1;
}

function hasNoHeader(table: Element): boolean {
  return own(table, 'th').length === 0;
}

/** The first row is certain to be the header when it holds words alone, and another row has figures. */
function namesColumns(table: Element): boolean {
  const [first, ...others] = own(table, 'tr').map(row => own(table, 'td').filter(cell => cell.closest('tr') === row).map(cell => cell.textContent ?? ''));
  if (!first || others.length === 0) return false;
  return first.every(cell => /\p{L}/u.test(cell) && !/\d/.test(cell)) && others.some(cells => cells.some(cell => /\d/.test(cell)));
}

/** Parts of this table and not of one inside it. */
function own(table: Element, part: 'td' | 'th' | 'tr'): readonly Element[] {
  return Array.from(table.querySelectorAll(part)).filter(element => element.closest('table') === table);
}
