import { Workplace } from '../../../kernel/ports/workplace';
import { imageFacts, refusalOf } from '../../../ui/richText/images';
import { newsImages } from '../newsLists';

export interface KeptPicture {
  /** Address from the root of the server. */
  readonly src: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export type UploadOutcome = { readonly kind: 'kept'; readonly picture: KeptPicture } | { readonly kind: 'refused'; readonly because: 'notAPicture' | 'tooLarge' | 'notKept' };

const endings = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/gif': 'gif' } as const;

/**
 * Keeps a picture of a news item in its folder, under a name made of what it holds: the same picture brought twice is one file. What a file
 * calls itself counts for nothing. A failed upload is an answer and not an error: the text goes on.
 */
export async function uploadPicture(work: Workplace, number: string, file: Blob): Promise<UploadOutcome> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const refusal = refusalOf(bytes);
  const facts = imageFacts(bytes);
  if (refusal || !facts) return { kind: 'refused', because: refusal === 'heavy' || refusal === 'large' ? 'tooLarge' : 'notAPicture' };
  try {
    const name = `${await fingerprint(bytes)}.${endings[facts.type]}`;
    await work.documents.ensureFolder(newsImages, number);
    const kept = await work.documents.add(newsImages, number, name, bytes, {});
    return { kind: 'kept', picture: { src: kept.path, width: facts.width, height: facts.height } };
  } catch (error) {
    work.log.warn('pictureNotKept', { error: error instanceof Error ? error.name : 'unknown' });
    return { kind: 'refused', because: 'notKept' };
  }
}

/** The first 32 hex digits of SHA-256. */
async function fingerprint(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 16), byte => byte.toString(16).padStart(2, '0')).join('');
}
