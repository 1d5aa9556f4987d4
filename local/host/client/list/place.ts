import type { CustomAction } from '../../pages/pageData';
import type { PageFacts } from '../formatting/cellContext';
import type { RunningHost } from '../runtime/modules';
import type { ListInfo, ViewInfo } from '../sharePoint/listInfo';
import type { Rest } from '../sharePoint/rest';

/** What a list page is about; it does not change while the page stands. */
export interface ListPlace {
  readonly host: RunningHost;
  readonly rest: Rest;
  readonly list: ListInfo;
  readonly view: ViewInfo;
  /** Of a library: the server-relative path of the folder that is open. */
  readonly folder?: string;
  readonly commandSets: readonly CustomAction[];
  readonly facts: PageFacts;
}
