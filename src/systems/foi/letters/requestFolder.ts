import { FieldsOf } from '../../../kernel/lists/defineList';
import { StoredFile } from '../../../kernel/ports/documents';
import { StoreError } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { letters } from '../caseLists';

export type StoredLetter = StoredFile<typeof letters>;
/** What a letter says of itself. Which request it belongs to is said by its folder. */
export type LetterFields = Omit<FieldsOf<typeof letters>, 'requestNumber'>;

declare const scope: unique symbol;

/** A letter that is not kept yet. `Scope` stands for one request's folder: a draft of one has no place in another. */
export interface LetterDraft<Scope> {
  readonly name: string;
  readonly content: Uint8Array;
  readonly fields: FieldsOf<typeof letters>;
  /** Never set: ties the draft to its folder for the compiler. */
  readonly [scope]?: (folder: Scope) => Scope;
}

/** The letters of one request. Its calls throw StoreError, `invalid` for a letter of another request. */
export interface RequestFolder<Scope> {
  readonly requestNumber: string;
  /** By name. */
  files(): Promise<readonly StoredLetter[]>;
  /** `name` is the file's name with its ending. Nothing is sent. */
  draft(name: string, content: Uint8Array, fields: LetterFields): LetterDraft<Scope>;
  /** Safe to repeat with the same draft. Throws `duplicate` when another letter has this name. */
  keep(draft: LetterDraft<Scope>): Promise<StoredLetter>;
  read(name: string): Promise<Uint8Array>;
}

/**
 * Opens the folder of one request's letters for some work. Each call has a scope of its own, so a letter that names one requester can't be
 * put with, or read for, the request of another: it does not compile, and is refused where the compiler was talked round.
 */
export function inFolderOf<Result>(work: Pick<Workplace, 'documents'>, request: { readonly number: string }, inside: <Scope>(folder: RequestFolder<Scope>) => Promise<Result>): Promise<Result> {
  return inside(folderOf(work, request.number));
}

function folderOf<Scope>({ documents }: Pick<Workplace, 'documents'>, requestNumber: string): RequestFolder<Scope> {
  const files = (): Promise<readonly StoredLetter[]> => documents.files(letters, requestNumber);
  return {
    requestNumber,
    files,
    draft: (name, content, fields) => ({ name, content, fields: { ...fields, requestNumber } }),
    keep: async ({ name, content, fields }) => {
      refuseOther(requestNumber, fields.requestNumber);
      await documents.ensureFolder(letters, requestNumber);
      return documents.add(letters, requestNumber, name, content, fields);
    },
    read: async name => {
      const file = (await files()).find(each => each.name === name);
      if (!file) throw new StoreError({ kind: 'notFound' }, 'letter');
      // In SharePoint itself, files can be moved from folder to folder. One that says nothing of itself was put here by hand.
      if (file.fields.requestNumber !== null) refuseOther(requestNumber, file.fields.requestNumber);
      return documents.read(letters, requestNumber, name);
    },
  };
}

function refuseOther(requestNumber: string, told: string | null): void {
  if (told !== requestNumber) throw new StoreError({ kind: 'invalid', field: 'requestNumber' }, 'letter of another request');
}
