import { PageContent } from '../../kernel/ports/sitePages';
import { Language } from '../../kernel/text';

/** SharePoint's numbers for what stands on a page. */
const webPartControl = 3;
const textControl = 4;
const settingsControl = 0;

/** Ids of the parts of a page. They are the same on each of our pages: SharePoint asks that they differ within one. */
const textId = '6d1f4a02-93c5-4e7b-8a60-2b7e5c9d1f00';
const webPartId = (place: number): string => `6d1f4a02-93c5-4e7b-8a60-${String(place).padStart(12, '0')}`;

/** What `CanvasContent1` of SharePoint's page service holds: one section of one column, the text first and the web parts under it. */
export function canvasOf({ html, language, webParts, banner }: Pick<PageContent, 'html' | 'language' | 'webParts' | 'banner'>): string {
  const text = {
    controlType: textControl, id: textId, position: position(1), emphasis: {}, displayMode: 2, editorType: 'CKEditor', addedFromPersistedData: true,
    innerHTML: inLanguage(html, language),
  };
  const settings = { controlType: settingsControl, pageSettingsSlice: { isDefaultDescription: false, isDefaultThumbnail: banner === null, isSpellCheckEnabled: true } };
  return JSON.stringify([text, ...webParts.map(webPart), settings]);
}

function webPart({ componentId, title, properties }: PageContent['webParts'][number], index: number): object {
  const id = webPartId(index + 1);
  return {
    controlType: webPartControl, id, position: position(index + 2), emphasis: {}, displayMode: 2, addedFromPersistedData: true, webPartId: componentId,
    webPartData: {
      id: componentId, instanceId: id, title, description: '', dataVersion: '1.0', properties,
      serverProcessedContent: { htmlStrings: {}, searchablePlainTexts: {}, imageSources: {}, links: {} },
    },
  };
}

/** One column is twelve twelfths wide; a section across the whole window takes no text. */
function position(controlIndex: number): object {
  return { zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, layoutIndex: 1, controlIndex };
}

/** A page of SharePoint is in the site's own language for a screen reader, so the text says its own (WCAG 3.1.2). */
function inLanguage(html: string, language: Language): string {
  return `${opening(language)}${html}${closing}`;
}

const opening = (language: Language): string => `<div lang="${language}">`;
const closing = '</div>';

/** The HTML of all text parts of a page, in their order. Nothing for a page that has none, or whose content is no canvas. */
export function textOfCanvas(canvas: string): string {
  return controlsIn(canvas).filter(isText).map(control => ownText(control)).join('');
}

interface TextControl {
  readonly controlType: typeof textControl;
  readonly id?: unknown;
  readonly innerHTML: string;
}

function ownText({ id, innerHTML }: TextControl): string {
  const opened = (['en', 'fr'] as const).map(opening).find(each => innerHTML.startsWith(each));
  return id === textId && opened !== undefined && innerHTML.endsWith(closing) ? innerHTML.slice(opened.length, -closing.length) : innerHTML;
}

function isText(control: unknown): control is TextControl {
  if (typeof control !== 'object' || control === null || !('controlType' in control) || !('innerHTML' in control)) return false;
  return control.controlType === textControl && typeof control.innerHTML === 'string';
}

function controlsIn(canvas: string): readonly unknown[] {
  try {
    const controls: unknown = JSON.parse(canvas);
    return Array.isArray(controls) ? controls : [];
  } catch {
    return [];
  }
}
