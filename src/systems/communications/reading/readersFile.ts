import { torontoToday } from '../../../kernel/dates/torontoToday';
import { Addressee } from './whoHasNot';

/** Headings and values of the file, in the language of whoever saves it. */
export interface ReadersFileWords {
  readonly name: string;
  readonly address: string;
  readonly branch: string;
  readonly office: string;
  readonly confirmedOn: string;
}

/** Everybody whom an item concerns, as CSV that Excel opens: with the mark of UTF-8, and nothing in it that a spreadsheet would run. */
export async function readersFile(people: readonly Addressee[], words: ReadersFileWords): Promise<Blob> {
  const { default: Papa } = await import('papaparse');
  const fields = [words.name, words.address, words.branch, words.office, words.confirmedOn];
  const data = people.map(({ person, branch, office, readAt }) => [person.name, person.email, branch, office, readAt ? torontoToday(Date.parse(readAt)) : '']);
  return new Blob(['\ufeff', Papa.unparse({ fields, data }, { escapeFormulae: true })], { type: 'text/csv;charset=utf-8' });
}
