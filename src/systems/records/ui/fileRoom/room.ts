import { addressWithAll, moveTo, useAddress } from '../../../../ui/useAddress';
import { RecordsProps } from '../screen';

/** Where one is on the page: a file, a box, a transfer list, a shelf check by its id, or a view. Nothing is the beginning. */
export interface RoomPlace {
  readonly file?: string;
  readonly box?: string;
  readonly list?: string;
  readonly check?: string;
  readonly view?: string;
  /** Numbers for which labels are wanted. */
  readonly numbers?: string;
}

/** What every view of the room works with. */
export interface RoomProps extends RecordsProps {
  readonly go: (place: RoomPlace) => void;
}

export function useRoomPlace(): RoomPlace {
  const [file] = useAddress('file');
  const [box] = useAddress('box');
  const [list] = useAddress('list');
  const [check] = useAddress('check');
  const [view] = useAddress('view');
  const [numbers] = useAddress('numbers');
  return { file, box, list, check, view, numbers };
}

const nowhere: { readonly [K in keyof Required<RoomPlace>]: undefined } = { file: undefined, box: undefined, list: undefined, check: undefined, view: undefined, numbers: undefined };

/** Goes nowhere when one is there already: a label that is scanned twice is one step of Back. */
export function goTo(place: RoomPlace): void {
  const { pathname, search, hash } = window.location;
  if (addressOf(place) !== `${pathname}${search}${hash}`) moveTo({ ...nowhere, ...place });
}

/** The address of a place, for a link that also opens in a new tab. */
export function addressOf(place: RoomPlace): string {
  return addressWithAll({ ...nowhere, ...place });
}

export function isCoordinator({ visitor }: Pick<RecordsProps, 'visitor'>): boolean {
  return visitor.roles.includes('recordsCoordinator');
}
