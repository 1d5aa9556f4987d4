import { isAsLeft } from '../../../kernel/activity/asLeft';
import { CalendarDate, latest } from '../../../kernel/dates/calendarDate';
import { torontoToday } from '../../../kernel/dates/torontoToday';
import { HeldSubject, holdsOver } from '../holds/coverage';
import { paperFiles } from '../fileRoomLists';
import { HoldSpan, Retention } from '../retention/contract';
import { RetainedFields, retentionOf } from '../retention/retentionOf';
import { SchemeCode } from '../scheme/contract';
import { Candidate, DocumentCandidate, itemOf, Judged, keyOf, PaperCandidate, RecordEntry } from './candidate';
import { Ground } from './ground';
import { DisposalAsked, DisposalFacts, judge } from './judge';
import { codeOf, subjectOfEntry, subjectOfPaper } from './subjects';

/** Judges a record as it was read, on the ground that was read with it. */
export async function judged(candidate: Candidate, ground: Ground, asked: DisposalAsked): Promise<Judged> {
  const facts = await factsOf(candidate, ground, asked.asOf);
  return { candidate, retention: facts.retention, rule: ruleOf(facts, ground), refusals: judge(facts, asked) };
}

function ruleOf({ seriesCode, retention }: DisposalFacts, { scheme }: Ground): string | null {
  const versions = seriesCode === null ? undefined : scheme.versions.get(seriesCode as SchemeCode);
  return versions?.find(({ version }) => version === retention.version)?.rule ?? null;
}

/** How the clock stands for a record on a day, with the holds of today. */
export function retentionOn(candidate: Candidate, ground: Ground, asOf: CalendarDate): Retention {
  const spans = holdsOver(subjectOfCandidate(candidate), ground.holds, ground.today);
  return clockOf(fieldsOf(candidate), ground, spans, asOf);
}

/** A record as holds see it. */
export function subjectOfCandidate(candidate: Candidate): HeldSubject {
  if (candidate.medium === 'paperFile') return subjectOfPaper(candidate.file);
  return subjectOfEntry(candidate.entry, codeOf(candidate.entry.item.seriesCode), candidate.library.branch);
}

async function factsOf(candidate: Candidate, ground: Ground, asOf: CalendarDate): Promise<DisposalFacts> {
  const item = itemOf(candidate);
  return {
    medium: candidate.medium,
    seriesCode: item.seriesCode,
    retention: retentionOn(candidate, ground, asOf),
    archivalReview: item.archivalReview,
    custody: candidate.medium === 'paperFile' ? candidate.file.status : null,
    isDisposed: item.status === 'disposed',
    batch: openBatchOf(candidate, ground),
    isAsLeft: candidate.medium === 'paperFile' ? await isAsLeft(paperFiles, candidate.file) : await isAsLeft(candidate.library.library, candidate.entry.item),
    inside: candidate.medium === 'folder' ? insideOf(candidate, ground) : null,
    boxFellows: candidate.medium === 'paperFile' ? fellowsOf(candidate, ground, asOf) : [],
  };
}

/** A batch that is over, or that left the record out, keeps nobody from proposing it anew. */
function openBatchOf(candidate: Candidate, { openBatches }: Ground): string | null {
  const { batch } = itemOf(candidate);
  return batch !== null && openBatches.get(batch)?.has(keyOf(candidate)) ? batch : null;
}

/** What lies in a folder has the folder's series, and a hold of its own keeps it. */
function insideOf({ entry, inside, library }: DocumentCandidate, { holds, today }: Ground): DisposalFacts['inside'] {
  const code = codeOf(entry.item.seriesCode);
  return {
    hasOwnSeries: inside.some(({ item }) => item.seriesCode !== null),
    isHeld: inside.some(one => holdsOver(subjectOfEntry(one, code, library.branch), holds, today).length > 0),
  };
}

function fellowsOf({ fellows }: PaperCandidate, { scheme, holds, today }: Ground, asOf: CalendarDate): readonly Retention[] {
  return fellows.map(file => retentionOf(file, scheme, holdsOver(subjectOfPaper(file), holds, today), asOf));
}

function clockOf(fields: RetainedFields, { scheme }: Ground, spans: readonly HoldSpan[], asOf: CalendarDate): Retention {
  return retentionOf(fields, scheme, spans, asOf);
}

/** A folder waits for the newest document in it, as a box waits for its latest file. */
function fieldsOf(candidate: Candidate): RetainedFields {
  if (candidate.medium !== 'folder') return itemOf(candidate);
  const { item } = candidate.entry;
  const dates = candidate.inside.filter(({ facts }) => facts.kind === 'document').map(dateOf);
  const lifted = (date: CalendarDate | null): CalendarDate | null => (date === null ? null : latest(date, ...dates));
  return { ...item, datedOn: lifted(item.datedOn), closedOn: lifted(item.closedOn), supersededOn: lifted(item.supersededOn) };
}

function dateOf({ item }: RecordEntry): CalendarDate {
  return item.datedOn ?? torontoToday(Date.parse(item.createdAt));
}
