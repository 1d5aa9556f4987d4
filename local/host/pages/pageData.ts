import { Language } from '../../../src/kernel/text';
import { ComponentManifest } from '../package/componentManifest';
import { ModuleName, StandInName } from '../framework/standIns';

/** The shape of what the server writes into a page for the browser part. Both sides compile against it. */
export interface PageData {
  readonly language: Language;
  readonly webUrl: string;
  /** IANA name of the site's time zone, for dates in tables. */
  readonly timeZone: string;
  readonly standIns: Readonly<Record<StandInName, ModuleName>>;
  readonly preloaded: PreloadedData;
  readonly page: PageModel;
}

/** What SharePoint calls preloaded data: the loader starts from it. */
export interface PreloadedData {
  readonly buildNumber: string;
  readonly clientSideApplicationId: string;
  readonly manifests: readonly ComponentManifest[];
  readonly customActions: readonly CustomAction[];
  readonly spPageContextInfo: Readonly<Record<string, unknown>>;
}

/** An extension that is switched on for the site or a list, as the loader reads it. */
export interface CustomAction {
  readonly location: string;
  readonly sequence: number;
  readonly title: string;
  readonly clientSideComponentId: string;
  readonly clientSideComponentProperties: string;
}

export type PageModel = CanvasModel | ListModel | FormModel;

export interface CanvasModel {
  readonly kind: 'canvas';
  readonly webParts: readonly WebPartModel[];
  readonly texts: readonly TextModel[];
  /** The page whose comments and likes are shown under it. */
  readonly social?: { readonly listId: string; readonly itemId: number };
}

/** HTML that somebody wrote on a page, and the element that it goes into. Cleaned by the browser part. */
export interface TextModel {
  readonly instanceId: string;
  readonly html: string;
}

export interface WebPartModel {
  /** Id of the element that the web part is drawn in, and its instance id. */
  readonly instanceId: string;
  readonly componentId: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ListModel {
  readonly kind: 'list';
  readonly listUrl: string;
  /** File name without `.aspx`; `AllItems` stands for the default view too. */
  readonly viewName: string;
  readonly viewId?: string;
  /** Of a library: the server-relative path of the folder that is open. */
  readonly folder?: string;
  /** Command sets, of the list first. */
  readonly commandSets: readonly CustomAction[];
}

export type FormMode = 'new' | 'edit' | 'display';

export interface FormModel {
  readonly kind: 'form';
  readonly mode: FormMode;
  readonly listUrl: string;
  readonly itemId?: number;
  readonly contentTypeId: string;
  readonly contentTypeName: string;
  /** Absent where the list uses SharePoint's own form. */
  readonly customizer?: { readonly componentId: string; readonly properties: string };
  /** Where to go when the form is closed. */
  readonly source: string;
}

export const pageDataId = 'host-page-data';
