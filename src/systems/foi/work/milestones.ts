import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { MilestoneDays, milestoneDays, MilestoneId, milestoneIds } from '../clock/milestones';
import { CallOut, FoiRequest } from '../lists';
import { readEvents } from './events';
import { OfficeRules } from './officeRules';

export interface Milestone {
  readonly id: MilestoneId;
  readonly day: CalendarDate | null;
  /** Undefined for what a request may do without: a fee, a notice to a third party, a contentious-issue notice. */
  readonly isDone: boolean | undefined;
}

/** The days of the region's milestones for a request. Throws StoreError `invalid` for unreadable events. */
export function milestoneDaysOf(request: Pick<FoiRequest, 'act' | 'events'>, { clock, settings }: OfficeRules): MilestoneDays {
  return milestoneDays({ act: request.act, events: readEvents(request), settings }, clock);
}

/** The same with what was done of them, as the request, its events and its call-outs show. */
export function milestonesOf(request: FoiRequest, callOuts: readonly Pick<CallOut, 'status'>[], office: OfficeRules): readonly Milestone[] {
  const days = milestoneDaysOf(request, office);
  return milestoneIds.map(id => ({ id, day: days[id], isDone: isDone(id, request, callOuts) }));
}

function isDone(id: MilestoneId, request: FoiRequest, callOuts: readonly Pick<CallOut, 'status'>[]): boolean | undefined {
  const has = (type: string): boolean => readEvents(request).some(event => event.type === type);
  const { status } = request;
  const isDecided = status === 'decided' || status === 'appealed' || status === 'closed';
  switch (id) {
    case 'allocate':
      return status !== 'registered';
    case 'feeFlag':
      return has('feeEstimateSent') || undefined;
    case 'recordsBack':
      return isDecided || (callOuts.length > 0 && callOuts.every(callOut => callOut.status !== 'asked'));
    case 'sectionReview':
      return isDecided || status === 'approval' || status === 'approved';
    case 'thirdPartyNotice':
      return has('thirdPartyNoticeSent') || undefined;
    case 'contentiousNotice':
      return request.contentious ? request.contentiousSentOn !== null : undefined;
    case 'approval':
      return isDecided || status === 'approved';
    case 'issue':
      return isDecided;
  }
}
