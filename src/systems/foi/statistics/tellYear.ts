import { ActivityEntry, actionOfEntry, ChainFault, checkChain } from '../../../kernel/activity/chain';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { torontoToday } from '../../../kernel/dates/torontoToday';
import { records } from '../caseLists';
import { callOuts, requests } from '../lists';
import { Counted, DataOf, isCounted, readCounted } from '../work/activityData';
import { YearRecords } from './readYear';
import { CallOutAnswer, RecordReview, RequestStory } from './story';
import { tellStory } from './tellStory';

/** Why something was not counted. */
export type NotCounted =
  /** An entry was changed, removed or slipped in: the record proves nothing. */
  | 'broken'
  /** An entry lacks what is counted. */
  | 'unreadable'
  /** The list has the request, and Activity does not tell that it was received. */
  | 'noReceipt';

export interface LeftOut {
  /** Number of the request, or the item where it is not known. */
  readonly name: string;
  readonly why: NotCounted;
}

/** The requests, call-outs and records of a year as Activity tells them, and what had to be left out. */
export interface YearStories {
  readonly year: number;
  readonly requests: readonly RequestStory[];
  readonly answers: readonly CallOutAnswer[];
  readonly reviews: readonly RecordReview[];
  readonly leftOut: readonly LeftOut[];
}

/** Checks the chain of every item and tells its story. An item whose chain is broken is left out and named, never counted silently. */
export async function tellYear({ year, entries, numbers }: YearRecords): Promise<YearStories> {
  const chains = chainsBySubject(entries);
  for (const subject of numbers.keys()) if (!chains.has(subject)) chains.set(subject, []);
  const told = await Promise.all([...chains].map(([subject, chain]) => tell(subject, chain, numbers.get(subject))));
  return {
    year,
    requests: told.flatMap(({ story }) => (story ? [story] : [])),
    answers: told.flatMap(({ answer }) => (answer ? [answer] : [])),
    reviews: told.flatMap(({ review }) => (review ? [review] : [])),
    leftOut: told.flatMap(({ leftOut }) => (leftOut ? [leftOut] : [])),
  };
}

interface Told {
  readonly story?: RequestStory;
  readonly answer?: CallOutAnswer;
  readonly review?: RecordReview;
  readonly leftOut?: LeftOut;
}

const countedLists: readonly string[] = [requests.name, callOuts.name, records.name];

async function tell(subject: string, chain: readonly ActivityEntry[], number: string | undefined): Promise<Told> {
  const [list] = subject.split(':');
  if (!countedLists.includes(list)) return {};
  const isRequest = list === requests.name;
  const left = (why: NotCounted): Told => ({ leftOut: { name: number ?? nameIn(chain) ?? subject, why } });
  if ((await faultsOf(chain)).length > 0) return left('broken');
  const read = chain.flatMap(entry => readEntry(entry));
  const counted = read.flatMap(entry => (entry === 'unreadable' ? [] : [entry]));
  if (counted.length < read.length) return left('unreadable');
  return isRequest ? requestTold(counted, left) : itemTold(chain);
}

function requestTold(counted: readonly Counted[], left: (why: NotCounted) => Told): Told {
  const story = tellStory(counted);
  if (!story) return left('noReceipt');
  const isEnded = counted.some(({ action }) => action === 'decide' || action === 'close' || action === 'transfer' || action === 'importClosed');
  return isEnded && story.endings.length === 0 ? left('unreadable') : { story };
}

/** The entries before the year were not read for every item: that they are missing is no fault. */
async function faultsOf(chain: readonly ActivityEntry[]): Promise<readonly ChainFault[]> {
  const first = chain[0]?.position ?? 1;
  return (await checkChain(chain)).filter(({ position }) => position >= first);
}

function readEntry(entry: ActivityEntry): readonly (Counted | 'unreadable')[] {
  if (!isCounted(entry.title)) return [];
  const data = actionOfEntry(entry)?.data;
  return [(data !== undefined && readCounted(entry.title, data)) || 'unreadable'];
}

/** A call-out that was answered again, or a record that was coded again, counts with what it says now: its latest. */
function itemTold(chain: readonly ActivityEntry[]): Told {
  const latest = [...chain].reverse().find(({ title }) => title === 'answer' || title === 'code');
  const [entry] = latest ? readEntry(latest) : [];
  if (!latest || !entry || entry === 'unreadable') return {};
  const day = torontoToday(Date.parse(latest.at));
  if (entry.action === 'answer') return { answer: answered(entry.data, day) };
  if (entry.action === 'code') return { review: { requestNumber: entry.data.requestNumber, codedOn: day, disposition: entry.data.disposition, pages: entry.data.pages ?? 0 } };
  return {};
}

function answered({ requestNumber, found, searchMinutes, preparationMinutes, recordCount, pageCount }: DataOf<'answer'>, answeredOn: CalendarDate): CallOutAnswer {
  return { requestNumber, answeredOn, isNil: found === 'nil', searchMinutes, preparationMinutes: preparationMinutes ?? 0, records: recordCount ?? 0, pages: pageCount ?? 0 };
}

function chainsBySubject(entries: readonly ActivityEntry[]): Map<string, ActivityEntry[]> {
  const chains = new Map<string, ActivityEntry[]>();
  for (const entry of [...entries].sort((a, b) => a.position - b.position)) chains.set(entry.subject, [...(chains.get(entry.subject) ?? []), entry]);
  return chains;
}

/** The number of the request that an entry names, for a request that the list no longer has. */
function nameIn(chain: readonly ActivityEntry[]): string | undefined {
  for (const entry of chain) {
    const data = actionOfEntry(entry)?.data;
    if (typeof data !== 'object' || data === null) continue;
    const { number, requestNumber } = data as { readonly number?: unknown; readonly requestNumber?: unknown };
    const name = number ?? requestNumber;
    if (typeof name === 'string') return name;
  }
  return undefined;
}
