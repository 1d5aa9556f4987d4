import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import JSZip from 'jszip';

export interface ScriptSize {
  readonly name: string;
  /** Bytes after gzip at its best, as SharePoint's content delivery network sends them. */
  readonly gzip: number;
  readonly isEntry: boolean;
}

const folder = 'ClientSideAssets/';

/** The size of every script in a built package. */
export async function packageSizes(packageFile: string): Promise<readonly ScriptSize[]> {
  const zip = await JSZip.loadAsync(readFileSync(packageFile));
  const names = Object.keys(zip.files).filter(name => name.startsWith(folder) && name.endsWith('.js'));
  const sizes = names.map(async name => {
    const gzip = gzipSync(await zip.files[name].async('nodebuffer'), { level: 9 }).length;
    const short = name.slice(folder.length);
    return { name: short, gzip, isEntry: short.startsWith('regional-intranet') };
  });
  return (await Promise.all(sizes)).sort((a, b) => Number(b.isEntry) - Number(a.isEntry) || b.gzip - a.gzip);
}
