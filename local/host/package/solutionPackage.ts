import { readFile } from 'node:fs/promises';
import { XMLParser } from 'fast-xml-parser';
import JSZip from 'jszip';
import { ComponentManifest } from './componentManifest';
import { elementsNamed } from './xmlElements';

/** A `<CustomAction>` of the package's elements files: an extension that the feature switches on when the app is installed. */
export interface PackagedAction {
  readonly title: string;
  readonly location: string;
  readonly clientSideComponentId: string;
  readonly clientSideComponentProperties: string;
  /** List template number, for actions that are bound to a kind of list. */
  readonly registrationId: string;
}

/** What SharePoint's app catalogue would take out of a `.sppkg`. */
export interface SolutionPackage {
  readonly manifests: readonly ComponentManifest[];
  /** File name in `ClientSideAssets` to content. */
  readonly assets: ReadonlyMap<string, Buffer>;
  readonly actions: readonly PackagedAction[];
}

export const emptyPackage: SolutionPackage = { manifests: [], assets: new Map(), actions: [] };

const assetFolder = 'ClientSideAssets/';
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false, processEntities: true, htmlEntities: true });

/** Reads a `.sppkg` from disk. Throws with the file's name when it is no such package. */
export async function readPackageFile(file: string): Promise<SolutionPackage> {
  const content = await readFile(file);
  try {
    return await readPackage(content);
  } catch (error) {
    throw new Error(`${file} could not be read as an SPFx package: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads a package's bytes. Throws when they are no zip, or a manifest in it is no JSON. */
export async function readPackage(content: Buffer): Promise<SolutionPackage> {
  const zip = await JSZip.loadAsync(content);
  const assets = new Map<string, Buffer>();
  const manifests: ComponentManifest[] = [];
  const actions: PackagedAction[] = [];
  for (const entry of Object.values(zip.files)) {
    if (entry.dir) continue;
    if (entry.name.startsWith(assetFolder)) {
      assets.set(entry.name.slice(assetFolder.length), await entry.async('nodebuffer'));
    } else if (entry.name.endsWith('.xml')) {
      const document: unknown = parser.parse(await entry.async('string'));
      manifests.push(...elementsNamed(document, 'ClientSideComponent').map(readManifest));
      actions.push(...elementsNamed(document, 'CustomAction').map(readAction));
    }
  }
  return { manifests, assets, actions };
}

function readManifest(attributes: Readonly<Record<string, string>>): ComponentManifest {
  return JSON.parse(attributes.ComponentManifest) as ComponentManifest;
}

function readAction(attributes: Readonly<Record<string, string>>): PackagedAction {
  return {
    title: attributes.Title ?? '',
    location: attributes.Location ?? '',
    clientSideComponentId: (attributes.ClientSideComponentId ?? '').toLowerCase(),
    clientSideComponentProperties: attributes.ClientSideComponentProperties ?? '',
    registrationId: attributes.RegistrationId ?? '',
  };
}
