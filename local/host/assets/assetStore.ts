import { gzipSync } from 'node:zlib';
import { AssetFolder } from './assetFolder';
import { contentType, isCompressible } from './contentType';

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
  /** Present when the file is worth packing. */
  readonly gzip?: Buffer;
}

/** Below this a packed file is no faster than a plain one: both fit into the first packet. */
const worthPacking = 500;

/** Everything the host serves besides pages. Each file is read and packed once. */
export class AssetStore {
  private readonly kept = new Map<string, Asset>();

  public constructor(private readonly folders: readonly AssetFolder[]) {}

  /** Packs the files that every page asks for, so that the first visitor does not wait for it. */
  public warm(folder: AssetFolder): void {
    for (const name of folder.names) this.find(folder.prefix + name);
  }

  /** The file at exactly this address (not decoded, not normalised), or undefined. */
  public find(pathname: string): Asset | undefined {
    const kept = this.kept.get(pathname);
    if (kept) return kept;
    const asset = this.load(pathname);
    if (asset) this.kept.set(pathname, asset);
    return asset;
  }

  private load(pathname: string): Asset | undefined {
    const folder = this.folders.find((candidate) => pathname.startsWith(candidate.prefix));
    const name = folder && pathname.slice(folder.prefix.length);
    const body = name === undefined ? undefined : folder?.read(name);
    if (name === undefined || body === undefined) return undefined;
    const type = contentType(name);
    const packed = isCompressible(type) && body.length > worthPacking;
    return { type, body, ...(packed && { gzip: gzipSync(body, { level: 9 }) }) };
  }
}
