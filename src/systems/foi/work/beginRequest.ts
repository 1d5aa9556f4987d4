import { begin } from '../../../kernel/activity/begin';
import { beginUnderNext } from '../../../kernel/activity/numbered';
import { yearOf } from '../../../kernel/dates/calendarDate';
import { JsonValue } from '../../../kernel/activity/json';
import { NewFields } from '../../../kernel/lists/defineList';
import { Workplace } from '../../../kernel/ports/workplace';
import { foiActivity, requests } from '../lists';
import { RegisterOutcome } from './contract';
import { newestRequestNumbers, numbersOf } from './requestNumber';
import { RequestTransition } from './standing';

export interface NewRequest {
  readonly action: RequestTransition;
  readonly actionId: string;
  readonly actor: string;
  readonly fields: Omit<NewFields<typeof requests>, 'number'>;
  /** What Activity keeps, given the number. */
  readonly dataOf: (fields: NewFields<typeof requests>) => JsonValue;
}

/** Makes a request under this number. `duplicate` when another has it. Throws StoreError. */
export function beginUnder(work: Workplace, number: string, { action, actionId, actor, fields, dataOf }: NewRequest): Promise<RegisterOutcome> {
  const numbered = { ...fields, number };
  return begin(work, { list: requests, activity: foiActivity, action, actionId, actor, fields: numbered, data: dataOf(numbered) });
}

/** Makes a request under the next number of its year of receipt. `duplicate` after ten numbers in a row were taken. Throws StoreError. */
export function beginNumbered(work: Workplace, request: NewRequest): Promise<RegisterOutcome> {
  const year = yearOf(request.fields.receivedOn);
  return beginUnderNext(newestRequestNumbers(work), numbersOf(year), number => beginUnder(work, number, request));
}
