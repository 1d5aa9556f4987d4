import { LibraryEntry } from '../../../kernel/ports/repository';
import { ManagedLibrary } from '../classify/libraries';
import { PaperFile } from '../fileRoomLists';
import { RecordItem, RecordsLibrary } from '../recordsLibrary';
import { Retention } from '../retention/contract';
import { Refusal } from './judge';

export type RecordEntry = LibraryEntry<RecordsLibrary>;

/** A document or a folder, read at one moment. */
export interface DocumentCandidate {
  readonly medium: 'document' | 'folder';
  readonly library: ManagedLibrary;
  readonly entry: RecordEntry;
  /** All that lies in a folder. */
  readonly inside: readonly RecordEntry[];
}

/** A paper file, read at one moment, and the other files of its box that are still there. */
export interface PaperCandidate {
  readonly medium: 'paperFile';
  readonly file: PaperFile;
  readonly fellows: readonly PaperFile[];
}

export type Candidate = DocumentCandidate | PaperCandidate;

/** A record and what the schedule, the holds and its own state say of its disposal. */
export interface Judged {
  readonly candidate: Candidate;
  readonly retention: Retention;
  /** The rule that was applied, as the scheme writes it. Null when there is none, and for what is transitory. */
  readonly rule: string | null;
  readonly refusals: readonly Refusal[];
}

/** What names a record in all lists. */
export function keyOf(candidate: Candidate): string {
  return candidate.medium === 'paperFile' ? candidate.file.number : candidate.entry.facts.uniqueId;
}

/** The item that carries the columns of the schedule. */
export function itemOf(candidate: Candidate): RecordItem | PaperFile {
  return candidate.medium === 'paperFile' ? candidate.file : candidate.entry.item;
}

/** What people call it: its title, or the name of its file. */
export function titleOfRecord(candidate: Candidate): string {
  if (candidate.medium === 'paperFile') return candidate.file.title;
  const { item, facts } = candidate.entry;
  return item.title ?? facts.name;
}

/** Path from the root of the server, or where a paper file stands. */
export function placeOfRecord(candidate: Candidate): string {
  if (candidate.medium === 'paperFile') return candidate.file.currentLocation ?? candidate.file.homeLocation;
  return candidate.entry.facts.path;
}

/** Bytes; of a folder, of all that lies in it. Null for paper. */
export function sizeOf(candidate: Candidate): number | null {
  if (candidate.medium === 'paperFile') return null;
  return [candidate.entry, ...candidate.inside].reduce((sum, { facts }) => sum + facts.size, 0);
}
