import { Bilingual } from '../text';

/**
 * Values that SharePoint fills in when the view is opened. `yearStart` alone is filled in by set-up: SharePoint has no such token, so
 * set-up moves the view on when it is run in a new year.
 */
export type ViewToken = { readonly token: 'me' } | { readonly token: 'today'; readonly offsetDays?: number } | { readonly token: 'yearStart' };
export const me: ViewToken = { token: 'me' };
export function today(offsetDays = 0): ViewToken {
  return { token: 'today', offsetDays };
}
export const yearStart: ViewToken = { token: 'yearStart' };

export type ViewComparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'in' | 'empty' | 'notEmpty';

/** Conditions are joined by AND in this order. The first must be on an indexed column: past 5,000 items SharePoint answers
 * anything else from a part of the list, without saying so. */
export interface ViewCondition {
  readonly column: string;
  readonly is: ViewComparison;
  readonly value?: string | number | boolean | ViewToken | readonly string[];
}

/** A view of SharePoint's own list page. */
export interface ViewDeclaration {
  /** Part of the view's address, `OpenByDueDate`. */
  readonly name: string;
  readonly title: Bilingual;
  readonly columns: readonly string[];
  readonly where?: readonly ViewCondition[];
  readonly orderBy?: readonly { readonly column: string; readonly descending?: boolean }[];
  readonly isDefault?: boolean;
  /** Marks each row by how near this date column is (SharePoint's JSON view formatting). */
  readonly marksRowsBy?: string;
  readonly rowLimit?: number;
}
