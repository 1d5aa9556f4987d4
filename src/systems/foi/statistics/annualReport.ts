import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Source } from '../choices';
import { OfficeRules } from '../work/officeRules';
import { completionIn } from './completion';
import { StatisticsTable } from './table';
import { complianceTable, rateTable } from './tables/compliance';
import { dispositionTable, exemptionTable } from './tables/disposition';
import { feeReasonTable, feeTable, waiverTable } from './tables/fees';
import { completedTable, receivedTable } from './tables/received';
import { timeTables } from './tables/timeToCompletion';
import { appealTable, callOutTable, reviewTable } from './tables/work';
import { LeftOut, YearStories } from './tellYear';

/** Which requests a report counts. An institution reports what it decides itself; the corporate office reports the rest. */
export type ReportScope = 'all' | Source;

export interface ReportQuestion {
  readonly scope: ReportScope;
  readonly office: OfficeRules;
  readonly today: CalendarDate;
}

/** The annual statistics in the commissioner's categories (rules.md 1.7). */
export interface AnnualReport {
  readonly year: number;
  readonly scope: ReportScope;
  readonly tables: readonly StatisticsTable[];
  /** Nothing was received and nothing completed. The report is due all the same. */
  readonly isNil: boolean;
  /** Named in the report, and in none of its cells. */
  readonly leftOut: readonly LeftOut[];
}

/** Counts the stories of a year. */
export function annualReport({ year, requests, answers, reviews, leftOut }: YearStories, { scope, office, today }: ReportQuestion): AnnualReport {
  const stories = requests.filter(({ source }) => scope === 'all' || source === scope);
  const numbers = new Set(stories.map(({ number }) => number));
  const completions = stories.flatMap(story => completionIn(story, year) ?? []);
  const received = receivedTable(stories, year);
  const isInScope = ({ requestNumber }: { readonly requestNumber: string }): boolean => scope === 'all' || numbers.has(requestNumber);
  return {
    year,
    scope,
    tables: [
      received,
      completedTable(completions),
      ...timeTables(completions, office),
      complianceTable(completions),
      rateTable(completions, office),
      dispositionTable(completions),
      exemptionTable(completions),
      feeTable(stories, year),
      feeReasonTable(stories, year),
      waiverTable(stories, year),
      appealTable(stories, year, today),
      callOutTable(answers.filter(isInScope), year),
      reviewTable(reviews.filter(isInScope), year),
    ],
    isNil: completions.length === 0 && received.total !== undefined && received.total.cells.every(({ value }) => value === 0),
    leftOut,
  };
}
