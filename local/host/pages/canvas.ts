/** What a page shows, whichever way it is kept: sections of columns, each with its parts from top to bottom. */
export interface Canvas {
  readonly sections: readonly CanvasSection[];
}

export interface CanvasSection {
  readonly columns: readonly CanvasColumn[];
}

export interface CanvasColumn {
  /** In twelfths. */
  readonly width: number;
  readonly parts: readonly CanvasPart[];
}

export type CanvasPart =
  /** A web part, by alias or id of its component. `id` is there on a page that was saved. */
  | { readonly kind: 'webPart'; readonly component: string; readonly properties: Readonly<Record<string, unknown>>; readonly id?: string }
  /** HTML that somebody wrote. Not trusted. */
  | { readonly kind: 'text'; readonly html: string; readonly id: string };
