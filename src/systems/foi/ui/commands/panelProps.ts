import { FoiProps } from '../screen';

/** What the panel of every command works with. */
export interface PanelProps extends FoiProps {
  /** Ids of the selected rows. */
  readonly itemIds: readonly number[];
  /** Called once the panel is shut. A sentence when something was saved, so that the list reads its rows anew. */
  readonly onDone: (saved?: string) => void;
  /** Goes to an address of the site. */
  readonly goTo: (address: string) => void;
}
