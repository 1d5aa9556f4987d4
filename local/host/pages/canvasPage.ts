import { createHash } from 'node:crypto';
import { Language } from '../../../src/kernel/text';
import { PageWebPart, SitePage } from '../../seed/pages';
import { ComponentManifest, localizedText } from '../package/componentManifest';
import { say } from '../strings/hostStrings';
import { columnWidths } from './columnWidths';
import { html, Markup } from './html';
import { CanvasModel, WebPartModel } from './pageData';
import { interfaceCultures } from './siteView';

export interface CanvasContent {
  readonly model: CanvasModel;
  readonly main: Markup;
}

type PlacedPart = WebPartModel | { readonly missing: string };

/** Lays out a page's sections. Web parts are drawn later by the runtime, each in a place of its own; one that the package lacks is said to be missing. */
export function canvasContent(language: Language, page: SitePage, webParts: readonly ComponentManifest[]): CanvasContent {
  const webPartModels: WebPartModel[] = [];
  const sections = page.sections.map((section, sectionIndex) => html`<div class="canvas-section">${section.columns.map((parts, columnIndex) => {
    const placed = parts.map((part, index) => place(language, part, webParts, `${page.fileName}/${sectionIndex}/${columnIndex}/${index}`));
    webPartModels.push(...placed.filter((part): part is WebPartModel => 'instanceId' in part));
    return column(language, columnWidths[section.layout][columnIndex] ?? 12, placed);
  })}</div>`);
  return { model: { kind: 'canvas', webParts: webPartModels }, main: html`<div class="canvas">${sections}</div>` };
}

function column(language: Language, width: number, parts: readonly PlacedPart[]): Markup {
  return html`<div class="canvas-column canvas-column-${width}">${parts.map((part) => ('missing' in part ? missingPart(language, part.missing) : webPartPlace(language, part)))}</div>`;
}

function webPartPlace(language: Language, part: WebPartModel): Markup {
  return html`<div class="web-part" id="${part.instanceId}" data-web-part="${part.componentId}"><div class="web-part-wait" aria-hidden="true" title="${say(language, 'loading')}"></div></div>`;
}

function missingPart(language: Language, component: string): Markup {
  return html`<div class="web-part notice" role="note"><p><strong>${component}</strong> ${say(language, 'notInPackage')}.</p></div>`;
}

function place(language: Language, part: PageWebPart, webParts: readonly ComponentManifest[], position: string): PlacedPart {
  const manifest = webParts.find(({ id, alias }) => alias === part.component || id.toLowerCase() === part.component.toLowerCase());
  if (!manifest) return { missing: part.component };
  const entry = manifest.preconfiguredEntries?.[0];
  return {
    instanceId: instanceId(position),
    componentId: manifest.id,
    title: (entry && localizedText(entry.title, interfaceCultures[language])) ?? manifest.alias,
    properties: { ...entry?.properties, ...part.properties },
  };
}

/** The same place on the same page always has the same id, as a saved page's web parts do. */
function instanceId(position: string): string {
  const hex = createHash('sha256').update(position).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
