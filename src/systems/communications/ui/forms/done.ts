import { ItemOf } from '../../../../kernel/lists/defineList';

/** What a form did. */
export interface Done<L> {
  /** The item as it now stands. */
  readonly item: ItemOf<L>;
  /** False while its entry in the record is still to come. */
  readonly recorded: boolean;
}
