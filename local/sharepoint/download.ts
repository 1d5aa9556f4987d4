import { Handler } from '../server/contract';
import { send } from '../server/wire';
import { isPageLibrary } from '../store/baseFields';
import { fileType } from '../store/fileNames';
import { Caller, FileEntry, SharePointError, SiteStore } from '../store/contract';
import { fileEtag } from './shapes/file';

const types: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf', txt: 'text/plain; charset=utf-8', csv: 'text/csv; charset=utf-8', json: 'application/json', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif',
};
/** What a browser may show in the site's own name. Everything else, pages and drawings with scripts among it, is saved. */
const shown: ReadonlySet<string> = new Set(['pdf', 'txt', 'png', 'jpg', 'jpeg', 'gif']);

function fileAt(store: SiteStore, caller: Caller, pathname: string): FileEntry | undefined {
  try {
    return store.file(caller, decodeURIComponent(pathname));
  } catch (error) {
    if (error instanceof SharePointError || error instanceof URIError) return undefined;
    throw error;
  }
}

/** The name in ASCII for old programs and in full for the others (RFC 6266). */
function disposition(name: string, isShown: boolean): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const full = encodeURIComponent(name).replace(/['()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${isShown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${full}`;
}

/** A file by its own address. What is not there, or not for the visitor, is left to the pages, which say so. */
export function downloadHandler(store: SiteStore): Handler {
  return async (request, response, { url, visitor }) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const caller = { userId: visitor.userId };
    const file = fileAt(store, caller, url.pathname);
    // A page is shown and not saved.
    if (!file || isPageLibrary(file.list.baseTemplate)) return false;
    const type = fileType(file.name, false) ?? '';
    send(request, response, {
      status: 200,
      headers: {
        'Content-Type': types[type] ?? 'application/octet-stream', 'Content-Disposition': disposition(file.name, shown.has(type) && url.searchParams.get('download') !== '1'),
        'Cache-Control': 'private, max-age=0', 'Content-Security-Policy': "default-src 'none'; sandbox", ETag: fileEtag(file.item), 'Last-Modified': new Date(file.item.modified).toUTCString(),
      },
      body: Buffer.from(store.content(caller, file.path)),
    });
    return true;
  };
}
