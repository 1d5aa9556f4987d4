import { Workplace } from '../../../kernel/ports/workplace';

/** A batch on the records desk. From the root of the server. */
export function batchAddress({ sitePath }: Pick<Workplace, 'sitePath'>, number: string): string {
  return `${sitePath}/SitePages/Records.aspx?view=batch&batch=${encodeURIComponent(number)}`;
}

/** A view of the records desk. From the root of the server. */
export function deskAddress({ sitePath }: Pick<Workplace, 'sitePath'>, view: 'eligible' | 'holds' | 'coverage'): string {
  return `${sitePath}/SitePages/Records.aspx?view=${view}`;
}
