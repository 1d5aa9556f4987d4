import { CleanHtml } from '../../../kernel/richText';
import { imageAddress } from '../addresses';
import { cleanHtml } from '../cleanHtml';
import { tidyPasted } from './tidyPasted';

/** An image that came inside a pasted text: its place in the text has `address`, until it is uploaded. */
export interface PastedImage {
  readonly address: string;
  readonly file: File;
}

export interface Pasted {
  readonly html: CleanHtml;
  readonly images: readonly PastedImage[];
  /** How many images the text speaks of that are not in it: files of another computer, parts of a message. */
  readonly missing: number;
}

/**
 * What another program put on the clipboard, as a text.
 * @param newAddress makes an address of this site that nothing else has, for each image that has to be uploaded
 */
export function pastedHtml(html: string, newAddress: () => string): Pasted {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const images: PastedImage[] = [];
  let missing = 0;
  for (const image of Array.from(body.querySelectorAll('img'))) {
    const src = image.getAttribute('src') ?? '';
    const file = fileOfDataAddress(src);
    if (file) {
      const address = newAddress();
      images.push({ address, file });
      image.setAttribute('src', address);
    } else if (imageAddress(src) === undefined) {
      missing += 1;
      image.remove();
    }
  }
  tidyPasted(body, html);
  return { html: cleanHtml(body.innerHTML), images, missing };
}

/** The picture inside an address (`data:image/png;base64,...`). What it is really is found by its bytes, later. */
function fileOfDataAddress(address: string): File | undefined {
  const found = /^data:([a-z]+\/[a-z0-9.+-]+);base64,([a-z0-9+/=\s]+)$/i.exec(address);
  if (!found) return undefined;
  try {
    const bytes = Uint8Array.from(atob(found[2]), letter => letter.charCodeAt(0));
    return new File([bytes], `image.${found[1].split(/[/+]/)[1].replace('jpeg', 'jpg')}`, { type: found[1] });
  } catch {
    // Not base64 after all: like any image that is not there.
    return undefined;
  }
}
