import { Workplace } from '../../../kernel/ports/workplace';
import { FoiRequest } from '../lists';
import { untilAnswered } from './retry';

/** The codes of record series that a request names: `PSR-ENQ, PSR-CMM`. None named means all. */
export function seriesOf({ series }: Pick<FoiRequest, 'series'>): readonly string[] {
  return (series ?? '').split(/[,;]/).map(code => code.trim()).filter(code => code !== '');
}

/** Asks that what a request may concern is kept from disposal (FIPPA s. 10.1, MFIPPA s. 4.1). Safe to repeat. Throws StoreError. */
export async function preserve(work: Workplace, request: Pick<FoiRequest, 'number' | 'series' | 'receivedOn'>): Promise<void> {
  await untilAnswered(() => work.holds.place({ matter: request.number, reason: 'foi', series: seriesOf(request), from: request.receivedOn }));
}
