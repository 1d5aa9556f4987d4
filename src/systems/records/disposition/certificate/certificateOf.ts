import { StoreError } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Language } from '../../../../kernel/text';
import { Batch, dispositionFiles } from '../../dispositionLists';
import { sha256Of } from '../disposal/content';
import { certificateFacts } from './certificateFacts';

export interface CertificateFile {
  readonly name: string;
  /** From the root of the server. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The certificate of a batch that is disposed of, in one language, as it lies in the disposition files. It is made when it is asked for first; asked
 * for again, it is that same file. Throws StoreError; `invalid` for a batch that is not disposed of.
 */
export async function certificateOf(work: Workplace, batch: Batch, language: Language): Promise<CertificateFile> {
  if (batch.status !== 'disposed') throw new StoreError({ kind: 'invalid' }, `${batch.number} is not disposed of`);
  const name = `${batch.number}-certificate-${language}.docx`;
  return (await keptCertificate(work, batch, name)) ?? makeAndKeep(work, batch, language, name);
}

async function keptCertificate({ documents }: Workplace, { number }: Batch, name: string): Promise<CertificateFile | undefined> {
  const kept = (await documents.files(dispositionFiles, number)).find(file => file.name === name);
  return kept && { name, path: kept.path, content: await documents.read(dispositionFiles, number, name) };
}

async function makeAndKeep(work: Workplace, batch: Batch, language: Language, name: string): Promise<CertificateFile> {
  const { makeCertificate } = await import('./makeCertificate');
  const content = await makeCertificate(await certificateFacts(work, batch), language);
  await work.documents.ensureFolder(dispositionFiles, batch.number);
  const { path } = await work.documents.add(dispositionFiles, batch.number, name, content, { title: name, batch: batch.number, kind: 'certificate', sha256: await sha256Of(content) });
  return { name, path, content };
}
