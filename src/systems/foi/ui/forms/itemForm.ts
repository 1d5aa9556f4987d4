import { Words } from '../../../../ui/words';
import { FoiProps, Saved } from '../screen';
import { en } from '../strings.en';

/** A form that changes one item. */
export interface ItemFormProps<Item> extends FoiProps {
  readonly item: Item;
  readonly onSaved: (saved: Saved) => void;
  /** Closed without saving; also when the other person's version was taken. */
  readonly onCancel: () => void;
}

/** For a form whose whole draft may stay in the browser. */
export const nothingSecret = [] as const;

/** What was saved, and that its record is still to come when Activity could not be reached. */
export function savedMessage(message: string, isRecorded: boolean, words: Words<typeof en>): string {
  return isRecorded ? message : `${message} ${words.saved.notRecorded}`;
}
