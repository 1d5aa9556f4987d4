import { ActionOutcome } from '../../../kernel/activity/act';
import { BeginOutcome } from '../../../kernel/activity/begin';
import { MailResult } from '../../../kernel/ports/people';
import { boxes, FileRequest, fileRequests, PaperFile, paperFiles } from '../fileRoomLists';

/** Why a step was not taken. Nothing was written. */
export type Hindrance =
  /** Somebody asked for the file first. */
  | { readonly because: 'queue'; readonly first: FileRequest }
  /** The person has the file, or stands in its queue already. */
  | { readonly because: 'hasIt' | 'asksAlready' }
  | { readonly because: 'notOnShelf'; readonly file: PaperFile }
  /** The box is on a list, off site or gone: nothing goes in or out until it is open again. */
  | { readonly because: 'boxNotOpen'; readonly box: string }
  /** Files that belong to the box and are not in it. */
  | { readonly because: 'filesAway'; readonly files: readonly PaperFile[] }
  | { readonly because: 'boxEmpty' }
  /** Files lie in the box still. */
  | { readonly because: 'boxNotEmpty'; readonly files: readonly PaperFile[] }
  | { readonly because: 'notThere'; readonly what: string }
  | { readonly because: 'disposed' }
  /** Somebody changed the column of earlier reopenings in the list itself: what it says is not written over. */
  | { readonly because: 'reopeningsUnreadable' }
  | { readonly because: 'unknownPerson' };

export interface Hindered {
  readonly kind: 'hindered';
  readonly hindrance: Hindrance;
}

export function hindered(hindrance: Hindrance): Hindered {
  return { kind: 'hindered', hindrance };
}

/** `mail` is undefined when the step tells nobody. */
type WithMail<Outcome> = Outcome extends { readonly kind: 'done' } ? Outcome & { readonly mail?: MailResult } : Outcome;

export type FileOutcome = WithMail<ActionOutcome<typeof paperFiles>> | Hindered;
export type BoxOutcome = ActionOutcome<typeof boxes> | Hindered;
export type RequestOutcome = WithMail<ActionOutcome<typeof fileRequests>> | Hindered;
export type NewFileOutcome = BeginOutcome<typeof paperFiles>;
export type NewBoxOutcome = BeginOutcome<typeof boxes>;
export type NewRequestOutcome = BeginOutcome<typeof fileRequests> | Hindered;
