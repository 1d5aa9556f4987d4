import { CalendarDate } from '../dates/calendarDate';
import { Visitor } from '../ports/people';
import { Workplace } from '../ports/workplace';
import { Bilingual } from '../text';

/** One line of My work. */
export interface WorkItem {
  /** Unique over all systems, `FoiCallOuts:4`. */
  readonly key: string;
  readonly number: string;
  /** In both languages where the item has a title in both. */
  readonly title: string | Bilingual;
  readonly state: Bilingual;
  readonly dueOn: CalendarDate | null;
  /** What the person is to do, "Answer the call-out". */
  readonly task: Bilingual;
  /** Address of the page where it is done; of two pages where each language has its own. */
  readonly href: string | Bilingual;
}

/** Where a system finds what waits for a person. Asked for all systems at once, so that the questions travel together. */
export interface WorkSource {
  readonly id: string;
  /** What waits for this person. Answers with nothing for a person whom the list is closed to. */
  find(workplace: Workplace, visitor: Visitor): Promise<readonly WorkItem[]>;
}
