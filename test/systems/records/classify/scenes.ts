import { PersonaId } from '../../../../local/site';
import { ItemResult } from '../../../../src/kernel/inTurn';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { libraryNamed, ManagedLibrary } from '../../../../src/systems/records/classify/libraries';
import { RecordOutcome } from '../../../../src/systems/records/classify/recordStep';
import { SeriesChoice } from '../../../../src/systems/records/classify/seriesPlans';
import { fileAll } from '../../../../src/systems/records/classify/steps';
import { RecordEntry } from '../../../../src/systems/records/disposition/candidate';
import { SchemeCode } from '../../../../src/systems/records/scheme/contract';
import { Office } from '../../../support/workingOffice';
import { libraryPath } from '../disposition/scenes';

/** Puts a document or folder there, as the native page does. */
export async function put(office: Office, path: string, persona: PersonaId = 'staff'): Promise<void> {
  const at = path.lastIndexOf('/');
  const folder = at < 0 ? libraryPath : `${libraryPath}/${path.slice(0, at)}`;
  const name = path.slice(at + 1);
  const address = path.includes('.') ? `_api/web/GetFolderByServerRelativePath(decodedurl='${inAddress(folder)}')/Files/AddUsingPath(decodedurl='${inAddress(name)}',overwrite=true)` : `_api/web/Folders/AddUsingPath(decodedurl='${inAddress(`${folder}/${name}`)}')`;
  const response = await office.fetchAs(persona, address, { method: 'POST', body: path.includes('.') ? name : undefined });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
}

function inAddress(text: string): string {
  return encodeURIComponent(text.replace(/'/g, "''"));
}

export async function officeLibrary(work: Workplace): Promise<ManagedLibrary> {
  const library = await libraryNamed(work, 'OfficeDocuments');
  if (!library) throw new Error('no library');
  return library;
}

/** The entry of this name, as somebody sees it now. */
export async function entryOf(work: Workplace, name: string): Promise<RecordEntry> {
  const { library } = await officeLibrary(work);
  const found = (await work.repository.all(library)).items.find(({ facts }) => facts.name === name);
  if (!found) throw new Error(`${name} is not there`);
  return found;
}

export function under(code: string): SeriesChoice {
  return { kind: 'series', code: code as SchemeCode, by: 'suggestion1' };
}

export async function file(work: Workplace, entries: readonly RecordEntry[], choice: SeriesChoice, actionId = work.newId()): Promise<readonly ItemResult<unknown, RecordOutcome>[]> {
  return fileAll(work, await officeLibrary(work), entries.map(entry => ({ entry, choice })), actionId, { ended: new Map<string, RecordOutcome>() });
}

/** What became of each, in one word. */
export function told(results: readonly ItemResult<unknown, RecordOutcome>[]): readonly string[] {
  return results.map(result => {
    if (result.kind === 'failed') return result.problem.kind;
    return result.outcome.kind === 'unfit' ? result.outcome.because : result.outcome.kind;
  });
}
