import { Workplace } from '../../../../kernel/ports/workplace';
import { dispositionFiles } from '../../dispositionLists';
import { Candidate, RecordEntry } from '../candidate';

/** The content of a document by its checksum. */
export interface Hashed {
  /** `uniqueId` */
  readonly key: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** The documents that go with a record: itself, or all in a folder. None for paper. */
export function documentsOf(candidate: Candidate): readonly RecordEntry[] {
  if (candidate.medium === 'paperFile') return [];
  return [candidate.entry, ...candidate.inside].filter(({ facts }) => facts.kind === 'document');
}

/** Reads each document and gives its checksum; what goes to the Archives is copied into the folder of its batch on the way. Throws StoreError. */
export async function hashContent(work: Workplace, candidate: Candidate, exportTo: string | undefined): Promise<readonly Hashed[]> {
  const hashed: Hashed[] = [];
  for (const { facts } of documentsOf(candidate)) {
    const content = await work.repository.read(facts.path);
    const sha256 = await sha256Of(content);
    if (exportTo !== undefined) await exportDocument(work, exportTo, { name: exportName(facts.uniqueId, facts.name), title: facts.name, content, sha256 });
    hashed.push({ key: facts.uniqueId, sha256 });
  }
  return hashed;
}

/** SHA-256 of bytes, 64 hexadecimal digits. */
export async function sha256Of(content: Uint8Array): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', content);
  return Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Name of an exported document: its key keeps apart what had the same name in different folders. */
export function exportName(key: string, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  return `${key}-${stem.slice(0, longestStem)}${ending}`;
}

/** Leaves room for the site's and the folder's part of an address, 400 characters in all. */
const longestStem = 80;

interface Exported {
  readonly name: string;
  readonly title: string;
  readonly content: Uint8Array;
  readonly sha256: string;
}

async function exportDocument({ documents }: Workplace, batch: string, { name, title, content, sha256 }: Exported): Promise<void> {
  await documents.ensureFolder(dispositionFiles, batch);
  await documents.add(dispositionFiles, batch, name, content, { title, batch, kind: 'exported', sha256 });
}
