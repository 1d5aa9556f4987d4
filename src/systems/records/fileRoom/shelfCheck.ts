import { Box, PaperFile } from '../fileRoomLists';
import { BarCodeRead, readBarCode } from './barCode';
import { isInRoom } from './findFiles';

/** One thing that is not as the lists have it. `code` is the number, or what was read. */
export type Difference =
  /** Should stand here, and was not read. */
  | { readonly kind: 'missing'; readonly code: string; readonly file: PaperFile }
  | { readonly kind: 'boxMissing'; readonly code: string; readonly box: Box }
  /** Was read here, and should be elsewhere: with somebody, in a box, at another place, or nobody knew where. */
  | { readonly kind: 'chargedOut' | 'inBox' | 'elsewhere' | 'found' | 'disposed'; readonly code: string; readonly file: PaperFile }
  | { readonly kind: 'boxElsewhere'; readonly code: string; readonly box: Box }
  | { readonly kind: 'unknown' | 'otherOffice' | 'unreadable'; readonly code: string };

export type DifferenceKind = Difference['kind'];

/** What a place holds by the lists, and what the numbers read there stand for. */
export interface ShelfFacts {
  readonly place: string;
  readonly officeCode: string;
  /** Files that have their home at the place or are there, and boxes that stand there. */
  readonly files: readonly PaperFile[];
  readonly boxes: readonly Box[];
  /** Files and boxes that were read and belong elsewhere, by number. */
  readonly others: ReadonlyMap<string, PaperFile | Box>;
}

/** Codes as they were read, each once: a scanner reads a label twice easily. */
export function readOnce(scanned: readonly string[], officeCode: string): readonly { readonly code: string; readonly read: BarCodeRead }[] {
  const reads = scanned.map(sent => ({ code: sent, read: readBarCode(sent, officeCode) }));
  return [...new Map(reads.map(each => [keyOf(each.code, each.read), each])).values()];
}

function keyOf(code: string, read: BarCodeRead): string {
  switch (read.kind) {
    case 'unreadable':
      return code;
    case 'otherOffice':
      return `${read.office}-${read.number}`;
    case 'file':
    case 'box':
      return read.number;
  }
}

/** Everything that is not as the lists have it: what lacks first, then what is too much, in the order in which it was read. */
export function differencesAt(facts: ShelfFacts, scanned: readonly string[]): readonly Difference[] {
  const reads = readOnce(scanned, facts.officeCode);
  const numbers = new Set(reads.flatMap(({ read }) => (read.kind === 'file' || read.kind === 'box' ? [read.number] : [])));
  return [
    ...facts.files.filter(file => standsAt(file, facts.place) && !numbers.has(file.number)).map((file): Difference => ({ kind: 'missing', code: file.number, file })),
    ...facts.boxes.filter(box => !numbers.has(box.number)).map((box): Difference => ({ kind: 'boxMissing', code: box.number, box })),
    ...reads.flatMap(({ code, read }) => tooMuch(facts, code, read)),
  ];
}

/** How many files and boxes should stand at the place. */
export function expectedAt({ files, boxes, place }: Pick<ShelfFacts, 'files' | 'boxes' | 'place'>): number {
  return files.filter(file => standsAt(file, place)).length + boxes.length;
}

function standsAt({ status, currentLocation }: PaperFile, place: string): boolean {
  return status === 'inShelf' && currentLocation === place;
}

function tooMuch({ place, files, boxes, others }: ShelfFacts, code: string, read: BarCodeRead): readonly Difference[] {
  switch (read.kind) {
    case 'unreadable':
    case 'otherOffice':
      return [{ kind: read.kind, code }];
    case 'file': {
      const file = files.find(({ number }) => number === read.number) ?? others.get(read.number);
      return file && 'homeLocation' in file && 'box' in file ? aboutFile(file, place) : [{ kind: 'unknown', code: read.number }];
    }
    case 'box': {
      const box = boxes.find(({ number }) => number === read.number) ?? others.get(read.number);
      if (!box || 'box' in box) return [{ kind: 'unknown', code: read.number }];
      return box.homeLocation === place && isInRoom(box) ? [] : [{ kind: 'boxElsewhere', code: box.number, box }];
    }
  }
}

function aboutFile(file: PaperFile, place: string): readonly Difference[] {
  if (standsAt(file, place)) return [];
  const kinds = { chargedOut: 'chargedOut', boxed: 'inBox', missing: 'found', disposed: 'disposed', inShelf: 'elsewhere' } as const;
  return [{ kind: kinds[file.status], code: file.number, file }];
}
