import { Workplace } from '../../../kernel/ports/workplace';
import { CallOutId, callOuts } from '../lists';

/** The form of a call-out in its list. From the root of the server. */
export function callOutAddress({ sitePath }: Pick<Workplace, 'sitePath'>, id: CallOutId): string {
  return `${sitePath}/Lists/${callOuts.name}/EditForm.aspx?ID=${id}`;
}

/** A request on the coordinators' desk. From the root of the server. */
export function requestAddress({ sitePath }: Pick<Workplace, 'sitePath'>, number: string): string {
  return `${sitePath}/SitePages/FOI.aspx?request=${encodeURIComponent(number)}`;
}
