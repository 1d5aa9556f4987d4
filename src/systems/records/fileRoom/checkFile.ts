import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { folded } from '../../../kernel/folded';
import { Person } from '../../../kernel/lists/columns';
import { anyDate, Checked, checkedForm, good, optionalCount, optionalDate, optionalText, Read, requiredText, TypedFault, wrong } from '../../../kernel/typed';
import { boxes, fileRequests, paperFiles } from '../fileRoomLists';
import { Scheme, SchemeCode, transitoryCode } from '../scheme/contract';
import { NewBoxFacts } from './boxSteps';
import { LoanFacts, RenewFacts } from './loans';
import { FileFacts, NewFileFacts } from './register';

export type RoomFault = TypedFault | 'inPast' | 'inFuture' | 'unknownSeries' | 'unknownPerson' | 'severalPersons' | 'beforeClosing';

export type FileEntry = { [K in keyof FileFacts]: string };
export type NewFileEntry = { [K in keyof NewFileFacts]: string };
export type LoanEntry = { borrower: string; phone: string; dueOn: string; outOfTurn: boolean };
export type RenewEntry = { dueOn: string; outOfTurn: boolean };
export type NewBoxEntry = { [K in keyof NewBoxFacts]: string };

const { columns } = paperFiles;

export function checkNewFile(entry: NewFileEntry, scheme: Scheme, today: CalendarDate): Checked<NewFileEntry, NewFileFacts, RoomFault> {
  return checkedForm<NewFileEntry, NewFileFacts, RoomFault>({
    ...fileReads(entry, scheme, today),
    homeLocation: requiredText(entry.homeLocation, columns.homeLocation),
    closedOn: notAfter(optionalDate(entry.closedOn), today),
  });
}

export function checkFile(entry: FileEntry, scheme: Scheme, today: CalendarDate): Checked<FileEntry, FileFacts, RoomFault> {
  return checkedForm<FileEntry, FileFacts, RoomFault>(fileReads(entry, scheme, today));
}

function fileReads(entry: FileEntry, scheme: Scheme, today: CalendarDate): { readonly [K in keyof FileFacts]: Read<FileFacts[K], RoomFault> } {
  return {
    title: requiredText(entry.title, columns.title),
    volume: optionalCount(entry.volume),
    seriesCode: seriesIn(entry.seriesCode, scheme),
    branch: optionalText(entry.branch, columns.branch),
    datedOn: notAfter(optionalDate(entry.datedOn), today),
  };
}

/** A series in force, by its code in either case. */
function seriesIn(typed: string, scheme: Scheme): Read<SchemeCode, RoomFault> {
  if (typed.trim() === '') return wrong('missing');
  const code = typed.trim().toUpperCase() as SchemeCode;
  return code === transitoryCode || scheme.byCode.get(code)?.level === 'series' ? good(code) : wrong('unknownSeries');
}

/** `people`: those whose names may be typed. An address of anybody else is asked for when the form is sent. */
export function checkLoan(entry: LoanEntry, people: readonly Person[], today: CalendarDate): Checked<LoanEntry, LoanFacts, RoomFault> {
  return checkedForm<LoanEntry, LoanFacts, RoomFault>({
    borrower: personIn(entry.borrower, people),
    phone: optionalText(entry.phone, columns.phone),
    dueOn: notBefore(anyDate(entry.dueOn), today),
    outOfTurn: good(entry.outOfTurn),
  });
}

export function checkRenew(entry: RenewEntry, today: CalendarDate): Checked<RenewEntry, RenewFacts, RoomFault> {
  return checkedForm<RenewEntry, RenewFacts, RoomFault>({ dueOn: notBefore(anyDate(entry.dueOn), today), outOfTurn: good(entry.outOfTurn) });
}

/** A day of an event: today at the latest, and `since` at the earliest. */
export function checkDay(entry: { day: string }, today: CalendarDate, since?: CalendarDate | null): Checked<{ day: string }, { day: CalendarDate }, RoomFault> {
  const day = notAfter(anyDate(entry.day), today);
  return checkedForm<{ day: string }, { day: CalendarDate }, RoomFault>({ day: day.ok && since && day.value < since ? wrong('beforeClosing') : day });
}

export function checkPlace(entry: { place: string }): Checked<{ place: string }, { place: string }, RoomFault> {
  return checkedForm<{ place: string }, { place: string }, RoomFault>({ place: requiredText(entry.place, columns.homeLocation) });
}

/** A text that may be left out: what is known of a missing file, the number at the storage. */
export function checkRemark(entry: { text: string }, column: { readonly maxLength?: number } = fileRequests.columns.purpose): Checked<{ text: string }, { text: string | null }, RoomFault> {
  return checkedForm<{ text: string }, { text: string | null }, RoomFault>({ text: optionalText(entry.text, column) });
}

export function checkNewBox(entry: NewBoxEntry): Checked<NewBoxEntry, NewBoxFacts, RoomFault> {
  return checkedForm<NewBoxEntry, NewBoxFacts, RoomFault>({
    title: requiredText(entry.title, boxes.columns.title),
    homeLocation: requiredText(entry.homeLocation, boxes.columns.homeLocation),
  });
}

function personIn(typed: string, people: readonly Person[]): Read<Person | string, RoomFault> {
  const wanted = folded(typed);
  if (wanted === '') return wrong('missing');
  const found = people.filter(({ name, email }) => folded(name) === wanted || folded(email) === wanted);
  if (found.length > 1) return wrong('severalPersons');
  if (found.length === 1) return good(found[0]);
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.trim()) ? good(typed.trim()) : wrong('unknownPerson');
}

function notBefore(day: Read<CalendarDate>, first: CalendarDate): Read<CalendarDate, RoomFault> {
  return day.ok && day.value < first ? wrong('inPast') : day;
}

function notAfter<Day extends CalendarDate | null>(day: Read<Day>, last: CalendarDate): Read<Day, RoomFault> {
  return day.ok && day.value !== null && day.value > last ? wrong('inFuture') : day;
}
