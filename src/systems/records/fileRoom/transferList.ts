import { Bilingual, Language } from '../../../kernel/text';
import { Box, PaperFile } from '../fileRoomLists';
import { barCodeOf } from './barCode';
import { boxEligibility } from './boxEligibility';

/** A table to be printed or saved: heads, and rows of plain texts. */
export interface Sheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const listHeads = {
  barCode: { en: 'Bar code', fr: 'Code à barres' },
  office: { en: 'Agency code', fr: "Code de l'organisme" },
  list: { en: 'Transfer list', fr: 'Bordereau de transfert' },
  box: { en: 'Box', fr: 'Boîte' },
  contents: { en: 'Contents', fr: 'Contenu' },
  files: { en: 'Files', fr: 'Dossiers' },
  series: { en: 'Record series', fr: 'Séries de documents' },
  dates: { en: 'Dates of the records', fr: 'Dates des documents' },
  eligible: { en: 'Eligible from', fr: 'Admissible à partir du' },
  storage: { en: 'Number at the storage', fr: "Numéro à l'entrepôt" },
} as const satisfies Record<string, Bilingual>;

const boxHeads = {
  barCode: { en: 'Bar code', fr: 'Code à barres' },
  number: { en: 'File', fr: 'Dossier' },
  title: { en: 'Title', fr: 'Titre' },
  volume: { en: 'Volume', fr: 'Volume' },
  series: { en: 'Record series', fr: 'Série de documents' },
  closed: { en: 'Closed', fr: 'Fermé le' },
  eligible: { en: 'Eligible from', fr: 'Admissible à partir du' },
} as const satisfies Record<string, Bilingual>;

export interface BoxWithFiles {
  readonly box: Box;
  readonly files: readonly PaperFile[];
}

/** The list that goes with boxes to the storage: for each its bar code, the agency's code, the number of the list and of the box (New York State's practice). */
export function transferListSheet(transferList: string, boxes: readonly BoxWithFiles[], officeCode: string, language: Language): Sheet {
  return {
    name: transferList,
    heads: Object.values(listHeads).map(head => head[language]),
    rows: boxes.map(({ box, files }) => [
      barCodeOf(officeCode, box.number),
      officeCode,
      transferList,
      box.number,
      box.title,
      String(files.length),
      seriesOf(files),
      datesOf(files),
      eligibleText(files),
      box.storageNumber ?? '',
    ]),
  };
}

/** What lies in one box: put into it, and kept. */
export function boxListSheet({ box, files }: BoxWithFiles, officeCode: string, language: Language): Sheet {
  return {
    name: box.number,
    heads: Object.values(boxHeads).map(head => head[language]),
    rows: files.map(({ number, title, volume, seriesCode, closedOn, eligibleOn }) => [barCodeOf(officeCode, number), number, title, volume === null ? '' : String(volume), seriesCode ?? '', closedOn ?? '', eligibleOn ?? '']),
  };
}

function seriesOf(files: readonly PaperFile[]): string {
  return [...new Set(files.flatMap(({ seriesCode }) => seriesCode ?? []))].sort().join(', ');
}

/** From the first day to the last that any file tells of. */
function datesOf(files: readonly PaperFile[]): string {
  const days = files.flatMap(({ datedOn, closedOn }) => [datedOn, closedOn].flatMap(day => day ?? [])).sort();
  return days.length === 0 ? '' : `${days[0]} / ${days[days.length - 1]}`;
}

function eligibleText(files: readonly PaperFile[]): string {
  const eligibility = boxEligibility(files);
  return eligibility.kind === 'from' ? eligibility.on : '';
}
