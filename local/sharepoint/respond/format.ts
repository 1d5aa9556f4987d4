/** The forms of JSON that SharePoint speaks. */
export type Metadata = 'none' | 'minimal' | 'verbose';

export interface Format {
  readonly metadata: Metadata;
  /** SPFx's SPHttpClient asks for OData 4 with a header; everybody else gets 3. */
  readonly odata: 3 | 4;
  readonly contentType: string;
}

type Header = (name: string) => string | undefined;

function metadataOf(accept: string): Metadata {
  const lower = accept.toLowerCase().replace(/\s/g, '');
  if (/odata(\.metadata)?=(nometadata|none)/.test(lower)) return 'none';
  return /odata(\.metadata)?=verbose/.test(lower) ? 'verbose' : 'minimal';
}

function contentTypeOf(metadata: Metadata, odata: 3 | 4): string {
  if (odata === 4) return `application/json;odata.metadata=${metadata === 'none' ? 'none' : 'minimal'};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;
  if (metadata === 'verbose') return 'application/json;odata=verbose;charset=utf-8';
  return `application/json;odata=${metadata === 'none' ? 'nometadata' : 'minimalmetadata'};streaming=true;charset=utf-8`;
}

/** Chooses the form from `Accept` and `OData-Version`. Real SharePoint would answer XML to a client that asks for no JSON; this one always answers JSON. */
export function formatOf(header: Header): Format {
  const odata = /^4(\.|$)/.test(header('odata-version') ?? '') ? 4 : 3;
  const asked = metadataOf(header('accept') ?? '');
  const metadata = odata === 4 && asked === 'verbose' ? 'minimal' : asked;
  return { metadata, odata, contentType: contentTypeOf(metadata, odata) };
}
