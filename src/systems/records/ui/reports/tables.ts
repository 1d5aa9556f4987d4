import { CalendarDate, daysBetween } from '../../../../kernel/dates/calendarDate';
import { Language } from '../../../../kernel/text';
import { dispositionMethods } from '../../dispositionLists';
import { seriesOf } from '../../holds/coverage';
import { readNamedRecords } from '../../holds/heldRecords';
import { Hold, holdReasons } from '../../lists';
import { disposedByMonth, disposedBySeries, eligibleByYear, Ending, endings, methods, totalOf } from '../../reports/counts';
import { Reports } from '../../reports/readReports';
import { finalDispositions } from '../../retained';
import { SchemeCode } from '../../scheme/contract';
import { titleOf } from '../../scheme/titles';
import { en } from './words.en';

/** A report as the page and the workbook show it. */
export interface ReportTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

interface Reading {
  readonly words: typeof en;
  readonly language: Language;
}

export function endingLabel(ending: Ending, { words, language }: Reading): string {
  return ending === 'unknown' ? words.unknown : finalDispositions[ending][language];
}

export function eligibleTable({ eligible }: Reports, reading: Reading): ReportTable {
  const { words } = reading;
  return {
    title: words.eligible,
    heads: [words.year, ...endings.map(ending => endingLabel(ending, reading)), words.total],
    rows: eligibleByYear(eligible).map(row => [row.key, ...endings.map(ending => row.counts[ending]), totalOf(row)]),
  };
}

export function disposedTable({ disposed, scheme }: Reports, { words, language }: Reading): ReportTable {
  return {
    title: words.disposed,
    heads: [words.code, words.series, ...methods.map(method => dispositionMethods[method][language]), words.total],
    rows: disposedBySeries(disposed).map(row => [row.key, titleOf(scheme, row.key as SchemeCode, language), ...methods.map(method => row.counts[method]), totalOf(row)]),
  };
}

export function monthsTable({ disposed }: Reports, { words, language }: Reading): ReportTable {
  return {
    title: words.disposedByMonth,
    heads: [words.month, ...methods.map(method => dispositionMethods[method][language]), words.total],
    rows: disposedByMonth(disposed).map(row => [row.key, ...methods.map(method => row.counts[method]), totalOf(row)]),
  };
}

export function holdsTable(holds: readonly Hold[], reading: Reading): ReportTable {
  const { words, language } = reading;
  return {
    title: words.holds,
    heads: [words.matterNumber, words.matter, words.reason, words.covers, words.placed, words.until],
    rows: holds.map(hold => [hold.matter, hold.title, holdReasons[hold.reason][language], coverOf(hold, reading), hold.placedOn, hold.until ?? '']),
  };
}

export function overdueTable({ overdue }: Reports, today: CalendarDate, { words }: Reading): ReportTable {
  return {
    title: words.overdue,
    heads: [words.file, words.fileTitle, words.borrower, words.dueOn, words.daysLate],
    rows: overdue.map(({ number, title, assignedTo, dueOn }) => [number, title, assignedTo?.name ?? '', dueOn ?? '', dueOn === null ? '' : daysBetween(dueOn, today)]),
  };
}

/** The reports of a period, in the order of the page. */
export function tablesOf(reports: Reports, today: CalendarDate, reading: Reading): readonly ReportTable[] {
  return [eligibleTable(reports, reading), disposedTable(reports, reading), monthsTable(reports, reading), holdsTable(reports.holds, reading), overdueTable(reports, today, reading)];
}

function coverOf(hold: Hold, { words }: Reading): string {
  switch (hold.scope) {
    case 'search':
      return words.search(hold.words ?? '');
    case 'items':
      return words.named(readNamedRecords(hold.records)?.length ?? 0);
    case 'series':
    case null:
      return seriesOf(hold.series).join(', ') || words.allSeries;
  }
}
