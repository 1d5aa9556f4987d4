import { CalendarDate, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { annualReport, AnnualReport, ReportScope } from '../../../../src/systems/foi/statistics/annualReport';
import { CallOutAnswer } from '../../../../src/systems/foi/statistics/story';
import { Cell, StatisticsTable } from '../../../../src/systems/foi/statistics/table';
import { tellStory } from '../../../../src/systems/foi/statistics/tellStory';
import { Counted, CountedAction, DataOf } from '../../../../src/systems/foi/work/activityData';
import { ontarioOffice } from '../../../../src/systems/foi/work/officeRules';

const noDates = { regime: 'ON-FOI-CAL30', dueStrict: null, dueOperational: null };

/** One action of a request's life. */
export function did<Action extends CountedAction>(action: Action, data: DataOf<Action>): Counted {
  return { action, data } as unknown as Counted;
}

/** The receipt of a request. Its due date is 30 days on unless told. */
export function received(number: string, on: string, facts: Partial<DataOf<'register'>> = {}): Counted {
  const receivedOn = calendarDate(on);
  return did('register', { number, act: 'FIPPA', kind: 'general', source: 'direct', receivedOn, requesterCategory: 'media', feePaidOn: receivedOn, ...noDates, ...facts });
}

export function decided(on: string, facts: Partial<DataOf<'decide'>> = {}): Counted {
  return did('decide', { outcome: 'allDisclosed', decisionSentOn: calendarDate(on), endedOn: null, exemptions: null, permittedUntil: calendarDate(on), ...noDates, ...facts });
}

export const extended = (on: string): Counted => did('extend', { noticeSentOn: calendarDate(on), days: 30, ground: 'volume', ...noDates });
export const thirdPartyNotified = (on: string): Counted => did('notifyThirdParty', { noticeSentOn: calendarDate(on), ...noDates });

interface Question {
  readonly year?: number;
  readonly today?: CalendarDate;
  readonly scope?: ReportScope;
  readonly answers?: readonly CallOutAnswer[];
}

/** The report on some lives, each the actions of one request in their order. */
export function reportOn(lives: readonly (readonly Counted[])[], { year = 2026, today = calendarDate('2027-03-01'), scope = 'all', answers = [] }: Question = {}): AnnualReport {
  const requests = lives.map(life => tellStory(life)).map(story => {
    if (!story) throw new Error('a life without its receipt');
    return story;
  });
  return annualReport({ year, requests, answers, reviews: [], leftOut: [] }, { scope, office: ontarioOffice, today });
}

export function table(report: AnnualReport, id: string): StatisticsTable {
  const found = report.tables.find(each => each.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

/** The numbers in a cell, by ids of table, row and column. */
export function cell(report: AnnualReport, tableId: string, row: string, column: string): Cell {
  const { rows, columns, total } = table(report, tableId);
  const found = row === 'total' ? total : rows.find(({ id }) => id === row);
  const place = columns.findIndex(({ id }) => id === column);
  if (!found || place < 0) throw new Error(`no cell ${tableId} ${row} ${column}`);
  return found.cells[place];
}
