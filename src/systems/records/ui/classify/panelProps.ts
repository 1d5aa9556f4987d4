import { RecordsProps } from '../screen';

/** What the panel of every command works with. */
export interface PanelProps extends RecordsProps {
  /** Name of the library, as it stands in its address. */
  readonly listName: string;
  /** Numbers of the selected rows. */
  readonly itemIds: readonly number[];
  /** Called once the panel is shut. True when something was saved, so that the list reads its rows anew. */
  readonly onDone: (isSaved: boolean) => void;
}

/** How a part of a panel ends. */
export interface Ends {
  /** Over: something was saved, or may have been. */
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}
