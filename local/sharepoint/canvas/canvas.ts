import { SharePointError } from '../../store/contract';
import { JsonObject, JsonValue, objectOf } from '../call';
import { attributeOf, Div, divWith, encodedJson } from './elements';

/**
 * A page's parts in the two forms that SharePoint has of them: the page API speaks JSON, the column of the library holds HTML. A text part
 * (control type 4) carries its HTML, a web part (3) its data; everything else is data alone.
 */

const textPart = 4;
const webPart = 3;

const notJson = (first: string): SharePointError =>
  new SharePointError(500, '-1, Newtonsoft.Json.JsonReaderException', `Unexpected character encountered while parsing value: ${first}. Path '', line 0, position 0.`);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notJson(text.trimStart().charAt(0));
  }
}

/** The parts in the JSON of a page. Throws 500 for what is no JSON, HTML among it, as SharePoint does. */
function partsOf(json: string): readonly JsonObject[] {
  const value = parsed(json) as JsonValue;
  return Array.isArray(value) ? value.map(part => objectOf(part)).filter(part => part !== undefined) : [];
}

function without(part: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(part).filter(([key]) => key !== name));
}

function control(version: string, data: JsonObject, inner: string): string {
  return `<div data-sp-canvascontrol="" data-sp-canvasdataversion="${version}" data-sp-controldata="${encodedJson(data)}">${inner}</div>`;
}

function webPartHtml(data: JsonObject): string {
  const version = typeof data['dataVersion'] === 'string' ? data['dataVersion'] : '1.0';
  return `<div data-sp-webpart="" data-sp-webpartdataversion="${version.replace(/[^\w.]/g, '')}" data-sp-webpartdata="${encodedJson(data)}"><div data-sp-componentid="">${String(data['id'] ?? '').replace(/[^\w-]/g, '')}</div><div data-sp-htmlproperties=""></div></div>`;
}

function partHtml(part: JsonObject): string {
  const data = objectOf(part['webPartData']);
  if (part['controlType'] === textPart) return control('1.0', without(part, 'innerHTML'), `<div data-sp-rte="">${String(part['innerHTML'] ?? '')}</div>`);
  if (part['controlType'] === webPart && data) return control('1.0', without(part, 'webPartData'), webPartHtml(data));
  return control('1.0', part, '');
}

/** The HTML that the column CanvasContent1 holds of a page's JSON. Throws for what is no JSON. */
export function canvasHtml(json: string): string {
  return `<div>${partsOf(json).map(partHtml).join('')}</div>`;
}

/** The HTML that the column LayoutWebpartsContent holds of the title area's JSON. */
export function layoutHtml(json: string): string {
  return `<div>${partsOf(json).map(part => control('1.4', part, '')).join('')}</div>`;
}

function controlsIn(html: string): Div[] {
  const found: Div[] = [];
  for (let next = divWith(html, 'data-sp-canvascontrol'); next; next = divWith(html, 'data-sp-canvascontrol', next.end)) found.push(next);
  return found;
}

function dataOf(div: Div, attribute: string): JsonObject {
  try {
    return objectOf(JSON.parse(attributeOf(div, attribute) ?? '{}') as JsonValue) ?? {};
  } catch {
    // Written into the column by hand: what can't be read holds nothing.
    return {};
  }
}

function partOf(div: Div): JsonObject {
  const part = dataOf(div, 'data-sp-controldata');
  const text = divWith(div.inner, 'data-sp-rte');
  if (part['controlType'] === textPart) return { ...part, innerHTML: text?.inner ?? '' };
  const data = divWith(div.inner, 'data-sp-webpartdata');
  return part['controlType'] === webPart && data ? { ...part, webPartData: dataOf(data, 'data-sp-webpartdata') } : part;
}

function toJson(html: string | null, read: (div: Div) => JsonObject): string | null {
  if (html === null || html.trimStart().startsWith('[')) return html;
  return JSON.stringify(controlsIn(html).map(read));
}

/** The JSON of a page from the HTML of its column; null for an empty one. */
export function canvasJson(html: string | null): string | null {
  return toJson(html, partOf);
}

export function layoutJson(html: string | null): string | null {
  return toJson(html, div => dataOf(div, 'data-sp-controldata'));
}
