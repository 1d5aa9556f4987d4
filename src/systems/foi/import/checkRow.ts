import { CalendarDate, calendarDate } from '../../../kernel/dates/calendarDate';
import { Column } from '../../../kernel/lists/columns';
import { plainText } from '../../../ui/spreadsheet/matchHeads';
import { FileRow } from '../../../ui/spreadsheet/readFileTable';
import { Outcome, decisionOutcomes } from '../choices';
import { requesters, requests } from '../lists';
import { RegisterFacts } from '../work/contract';
import { DateOrder, importDate } from './importDate';
import { ColumnMatch, ImportField } from './importFields';

/** What a row becomes. */
export interface ImportFacts extends RegisterFacts {
  /** The number under which people know it; null takes the next of its year. */
  readonly number: string | null;
  readonly extension: { readonly noticeOn: CalendarDate; readonly days: number } | null;
  readonly decisionSentOn: CalendarDate | null;
  readonly outcome: Outcome | null;
  /** Null while it is open. */
  readonly closedOn: CalendarDate | null;
}

export type RowFault = 'missing' | 'notADate' | 'inFuture' | 'beforeReceipt' | 'tooLong' | 'notAChoice' | 'notANumber' | 'needsOutcome' | 'needsDecision' | 'needsClosing' | 'twiceInFile';

/** What is wrong, and in which column of the file. */
export interface RowProblem {
  readonly line: number;
  readonly field: ImportField;
  readonly fault: RowFault;
  /** What stands there, as it stands. */
  readonly value: string;
}

export type CheckedRow = { readonly ok: true; readonly line: number; readonly facts: ImportFacts } | { readonly ok: false; readonly line: number; readonly problems: readonly RowProblem[] };

export interface RowReading {
  readonly match: ColumnMatch;
  readonly dateOrder: DateOrder;
  readonly today: CalendarDate;
}

const actsInForce = calendarDate('1988-01-01');
const titleLength = 80;

/** Reads one row of a register: all facts, or every problem of the row at once. */
export function checkRow(row: FileRow, reading: RowReading): CheckedRow {
  const problems: RowProblem[] = [];
  const read = reader(row, reading, (field, fault, value) => problems.push({ line: row.line, field, fault, value }));
  const { columns } = requests;
  const receivedOn = read.day('receivedOn', { required: true });
  const wording = read.text('wording', columns.wording, { required: true }) ?? '';
  const decisionSentOn = read.day('decisionSentOn', { from: receivedOn });
  const closedOn = read.day('closedOn', { from: decisionSentOn ?? receivedOn });
  const outcome = read.choice('outcome', columns.outcome);
  const noticeOn = read.day('extensionNoticeOn', { from: receivedOn });
  const days = read.count('extensionDays');
  const facts = {
    number: read.text('number', columns.number),
    title: read.text('title', columns.title) ?? shortTitle(wording),
    wording,
    act: read.choice('act', columns.act) ?? 'FIPPA',
    kind: read.choice('kind', columns.kind) ?? 'general',
    source: read.choice('source', columns.source) ?? 'direct',
    corporateNumber: read.text('corporateNumber', columns.corporateNumber),
    programArea: read.text('programArea', columns.programArea),
    series: read.text('series', columns.series),
    language: read.choice('language', columns.language) ?? 'en',
    requesterCategory: read.choice('requesterCategory', columns.requesterCategory, { required: true }) ?? 'other',
    requesterName: read.text('requesterName', requesters.columns.title) ?? '',
    requesterContact: read.text('requesterContact', requesters.columns.contact) ?? '',
    // A register that says nothing of the fee kept complete requests alone.
    feePaidOn: reading.match.feePaidOn === undefined ? receivedOn : read.day('feePaidOn', {}),
    extension: noticeOn && days ? { noticeOn, days } : null,
    decisionSentOn,
    outcome,
    closedOn,
  } as const;
  const isDecision = outcome !== null && (decisionOutcomes as readonly Outcome[]).includes(outcome);
  if (closedOn && !outcome) read.fault('outcome', 'needsOutcome');
  if (isDecision && !decisionSentOn) read.fault('decisionSentOn', 'needsDecision');
  if ((outcome || decisionSentOn) && !closedOn) read.fault('closedOn', 'needsClosing');
  if (noticeOn && !days) read.fault('extensionDays', 'missing');
  if (days && !noticeOn) read.fault('extensionNoticeOn', 'missing');
  if (problems.length > 0 || !receivedOn) return { ok: false, line: row.line, problems };
  return { ok: true, line: row.line, facts: { ...facts, receivedOn } };
}

function shortTitle(wording: string): string {
  return wording.length <= titleLength ? wording : `${wording.slice(0, titleLength - 1).trimEnd()}…`;
}

type Report = (field: ImportField, fault: RowFault, value: string) => void;

function reader({ cells }: FileRow, { match, dateOrder, today }: RowReading, report: Report) {
  const cell = (field: ImportField): string => (match[field] === undefined ? '' : (cells[match[field]] ?? '').trim());
  const fault = (field: ImportField, what: RowFault): null => {
    report(field, what, cell(field));
    return null;
  };
  const unlessEmpty = <Value>(field: ImportField, required: boolean | undefined, readValue: (text: string) => Value | null): Value | null => {
    const text = cell(field);
    if (text === '') return required ? fault(field, 'missing') : null;
    return readValue(text);
  };
  return {
    fault,
    text: (field: ImportField, { maxLength }: Pick<Column, 'maxLength'>, { required }: { readonly required?: boolean } = {}): string | null =>
      unlessEmpty(field, required, text => (maxLength !== undefined && text.length > maxLength ? fault(field, 'tooLong') : text)),
    day: (field: ImportField, { required, from }: { readonly required?: boolean; readonly from?: CalendarDate | null }): CalendarDate | null =>
      unlessEmpty(field, required, text => {
        const day = importDate(text, dateOrder);
        if (!day || day < actsInForce) return fault(field, 'notADate');
        if (day > today) return fault(field, 'inFuture');
        return from && day < from ? fault(field, 'beforeReceipt') : day;
      }),
    choice: <Value extends string>(field: ImportField, column: Column<'choice', Value>, { required }: { readonly required?: boolean } = {}): Value | null =>
      unlessEmpty(field, required, text => {
        const found = column.choices?.find(({ value, label }) => [value, label.en, label.fr].some(name => plainText(name) === plainText(text)));
        return found ? (found.value as Value) : fault(field, 'notAChoice');
      }),
    count: (field: ImportField): number | null => unlessEmpty(field, false, text => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : fault(field, 'notANumber'))),
  };
}
