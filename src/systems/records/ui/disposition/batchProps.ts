import { RecordsProps } from '../screen';
import { BatchNow } from './dispositionQueries';

/** What the parts of a batch's page work with. */
export interface BatchProps extends RecordsProps {
  readonly now: BatchNow;
  /** What was done, to be told at the top of the page. */
  readonly onTold: (message: string) => void;
}

/** What a step of a batch works with. */
export interface StepProps extends BatchProps {
  readonly onDone: (message: string) => void;
}
