import { FoiRequest } from '../../lists';
import { FoiProps } from '../screen';

/** What a section of the page of a request is given. */
export interface SectionProps extends FoiProps {
  readonly request: FoiRequest;
  /** False where the request is only to be read. */
  readonly mayAct: boolean;
  /** Told in one sentence what was saved; the page is then read anew. */
  readonly onSaved: (message: string) => void;
}
