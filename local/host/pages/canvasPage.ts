import { createHash } from 'node:crypto';
import { Language } from '../../../src/kernel/text';
import { SitePage } from '../../seed/pages';
import { ComponentManifest, localizedText } from '../package/componentManifest';
import { say } from '../strings/hostStrings';
import { Canvas, CanvasColumn, CanvasPart } from './canvas';
import { columnWidths } from './columnWidths';
import { html, Markup } from './html';
import { CanvasModel, TextModel, WebPartModel } from './pageData';
import { interfaceCultures } from './siteView';

export interface CanvasContent {
  readonly model: CanvasModel;
  readonly main: Markup;
}

type PlacedPart = WebPartModel | TextModel | { readonly missing: string };

/** The sections of a page that comes with the local site. */
export function canvasOfPage(page: SitePage): Canvas {
  return {
    sections: page.sections.map(({ layout, columns }) => ({
      columns: columns.map((parts, index) => ({
        width: columnWidths[layout][index] ?? 12,
        parts: parts.map(({ component, properties = {} }) => ({ kind: 'webPart' as const, component, properties })),
      })),
    })),
  };
}

/**
 * Lays out a page's sections. Web parts are drawn later by the runtime, each in a place of its own; one that the package lacks is said to be
 * missing. Texts are cleaned and put in by the browser part. `name` makes the ids of parts that have none.
 */
export function canvasContent(language: Language, name: string, canvas: Canvas, webParts: readonly ComponentManifest[]): CanvasContent {
  const webPartModels: WebPartModel[] = [];
  const texts: TextModel[] = [];
  const sections = canvas.sections.map((section, sectionIndex) => html`<div class="canvas-section">${section.columns.map((part, columnIndex) => {
    const placed = part.parts.map((each, index) => place(language, each, webParts, `${name}/${sectionIndex}/${columnIndex}/${index}`));
    webPartModels.push(...placed.filter((each): each is WebPartModel => 'componentId' in each));
    texts.push(...placed.filter((each): each is TextModel => 'html' in each));
    return column(language, part, placed);
  })}</div>`);
  return { model: { kind: 'canvas', webParts: webPartModels, texts }, main: html`<div class="canvas">${sections}</div>` };
}

function column(language: Language, { width }: CanvasColumn, parts: readonly PlacedPart[]): Markup {
  return html`<div class="canvas-column canvas-column-${width}">${parts.map((part) => drawn(language, part))}</div>`;
}

function drawn(language: Language, part: PlacedPart): Markup {
  if ('missing' in part) return missingPart(language, part.missing);
  if ('html' in part) return html`<div class="text-part" id="${part.instanceId}"></div>`;
  return webPartPlace(language, part);
}

function webPartPlace(language: Language, part: WebPartModel): Markup {
  return html`<div class="web-part" id="${part.instanceId}" data-web-part="${part.componentId}"><div class="web-part-wait" aria-hidden="true" title="${say(language, 'loading')}"></div></div>`;
}

function missingPart(language: Language, component: string): Markup {
  return html`<div class="web-part notice" role="note"><p><strong>${component}</strong> ${say(language, 'notInPackage')}.</p></div>`;
}

function place(language: Language, part: CanvasPart, webParts: readonly ComponentManifest[], position: string): PlacedPart {
  if (part.kind === 'text') return { instanceId: instanceId(position), html: part.html };
  const manifest = webParts.find(({ id, alias }) => alias === part.component || id.toLowerCase() === part.component.toLowerCase());
  if (!manifest) return { missing: part.component };
  const entry = manifest.preconfiguredEntries?.[0];
  return {
    instanceId: part.id ?? instanceId(position),
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
