import { counted } from './activityData';
import { FeeFacts } from './contract';
import { dateColumns } from './dates';
import { readEvents, withFee } from './events';
import { requestStep } from './requestStep';

/** Records the day on which the $5 came: a day recorded before is corrected, and every date is computed anew. */
export const recordFee = requestStep<FeeFacts>('recordFee', (request, { feePaidOn }, office, today) => {
  const events = withFee(readEvents(request), request.receivedOn, feePaidOn);
  const dates = dateColumns(request.act, events, office, today);
  const { regime, dueStrict, dueOperational } = dates;
  return { changes: { feePaidOn, ...dates }, data: counted('recordFee', { feePaidOn, regime, dueStrict, dueOperational }) };
});
