import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Disposition, Position } from '../../choices';
import { ThirdParty } from '../../caseLists';

/** Forms are typed text; names stay out of drafts and out of Activity. */
export type NotifyEntry = { name: string; contact: string; section: string; noticeSentOn: string };
export interface NotifyFacts {
  readonly name: string;
  readonly contact: string | null;
  readonly section: string;
  readonly noticeSentOn: CalendarDate;
}

/** `thirdParty` is the number of the item. */
export type RepresentationEntry = { thirdParty: string; respondedOn: string; position: string; representations: string };
export interface RepresentationFacts {
  readonly thirdParty: ThirdParty;
  readonly respondedOn: CalendarDate;
  readonly position: Position;
  readonly representations: string | null;
  /** The day of the last answer, when with this one nobody is waited for any more. */
  readonly allAnsweredOn: CalendarDate | null;
}

export type ThirdPartyDecisionEntry = { decidedOn: string; disposition: string };
export interface ThirdPartyDecisionFacts {
  readonly decidedOn: CalendarDate;
  readonly disposition: Disposition;
}
