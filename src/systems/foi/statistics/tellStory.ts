import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Counted, DataOf } from '../work/activityData';
import { Ending, RequestStory } from './story';

/** The story that the entries of one request tell, first to last. Undefined when they do not begin with its receipt. */
export function tellStory([first, ...others]: readonly Counted[]): RequestStory | undefined {
  const begun = first && beginning(first);
  return begun && others.reduce(goOn, begun);
}

function beginning(entry: Counted): RequestStory | undefined {
  switch (entry.action) {
    case 'register':
      return received(entry.data);
    case 'importOpen':
      return withNotice(received(entry.data), entry.data.extensionNoticeOn);
    case 'importClosed':
      return ended(withNotice(received(entry.data), entry.data.extensionNoticeOn), entry.data);
    default:
      return undefined;
  }
}

function received(data: DataOf<'register'>): RequestStory {
  const { number, act, kind, source, receivedOn, requesterCategory, regime, feePaidOn, dueOperational } = data;
  return {
    number, act, kind, source, receivedOn, requesterCategory, regime, feePaidOn, extensions: [], thirdPartyNotices: [], estimates: [], deposits: [], waivers: [],
    endings: [], decidedOn: null, reopenedOn: null, appeals: [], dueOn: dueOperational,
  };
}

/** The register that was imported tells that a notice was sent, and not why. */
function withNotice(story: RequestStory, sentOn: CalendarDate | null): RequestStory {
  return sentOn === null ? story : { ...story, extensions: [{ sentOn, ground: null }] };
}

function goOn(story: RequestStory, entry: Counted): RequestStory {
  switch (entry.action) {
    case 'register':
    case 'importOpen':
    case 'importClosed':
    case 'answer':
    case 'code':
      return story;
    case 'amend':
      return { ...story, ...entry.data };
    case 'recordFee':
      return withDates({ ...story, feePaidOn: entry.data.feePaidOn }, entry.data);
    case 'extend':
      return withDates({ ...story, extensions: [...story.extensions, { sentOn: entry.data.noticeSentOn, ground: entry.data.ground }] }, entry.data);
    case 'notifyThirdParty':
      return withDates({ ...story, thirdPartyNotices: [...story.thirdPartyNotices, entry.data.noticeSentOn] }, entry.data);
    case 'estimateFees':
      return withDates({ ...story, estimates: [...story.estimates, entry.data] }, entry.data);
    case 'recordDeposit':
      return withDates({ ...story, deposits: [...story.deposits, { paidOn: entry.data.depositPaidOn, amount: entry.data.amount }] }, entry.data);
    case 'waiveFees': {
      const { waivedOn, amount, waiverReason } = entry.data;
      return withDates({ ...story, waivers: [...story.waivers, { waivedOn, amount, reason: waiverReason }] }, entry.data);
    }
    case 'decide':
    case 'close':
    case 'transfer':
      return ended(story, entry.data);
    case 'reopen':
      return { ...story, decidedOn: null, reopenedOn: entry.data.reopenedOn };
    case 'appeal':
      return { ...story, appeals: [...story.appeals, entry.data.appealedOn] };
    case 'endAppeal':
      // A decision stays the request's completion: what the commissioner ordered is no new one.
      return entry.data.decisionSentOn === null ? story : ended(story, { ...entry.data, endedOn: null, exemptions: null, permittedUntil: null });
  }
}

function withDates(story: RequestStory, { regime, dueOperational }: Pick<DataOf<'recordFee'>, 'regime' | 'dueOperational'>): RequestStory {
  return { ...story, regime: regime ?? story.regime, dueOn: dueOperational };
}

/** Closing a decided request is no second end: its decision was that. */
function ended(story: RequestStory, data: DataOf<'close'>): RequestStory {
  const decidedOn = data.decisionSentOn ?? story.decidedOn;
  const completedOn = decidedOn ?? data.endedOn;
  // An end without a day belongs to no year, and the one that came before stands.
  if (completedOn === null) return story;
  const ending: Ending = {
    completedOn,
    isDecision: decidedOn !== null,
    outcome: data.outcome,
    exemptions: data.exemptions ?? '',
    permittedUntil: data.permittedUntil ?? data.dueOperational,
  };
  const before = story.endings.filter(({ completedOn: day }) => day !== completedOn);
  return withDates({ ...story, decidedOn, endings: [...before, ending] }, data);
}
