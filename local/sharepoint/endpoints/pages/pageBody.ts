import { StoredValue } from '../../../store/contract';
import { cannotConvert, unknownProperty } from '../../../store/refusals';
import { arrayOf, Call, entityBodyOf, JsonObject, JsonValue } from '../../call';
import { canvasHtml, layoutHtml } from '../../canvas/canvas';

type Read = (call: Call, value: JsonValue) => StoredValue;

function text(value: JsonValue): string | null {
  if (value === null) return null;
  if (typeof value !== 'string') throw cannotConvert('Edm.String');
  return value;
}

function html(toHtml: (json: string) => string): Read {
  return (_call, value) => {
    const json = text(value);
    return json === null || json.trim() === '' ? null : toHtml(json);
  };
}

function link(_call: Call, value: JsonValue): StoredValue {
  const url = text(value);
  return url === null || url === '' ? null : { Url: url, Description: url };
}

/** By address or login name; who is unknown to the directory is refused. */
function people(call: Call, value: JsonValue): StoredValue {
  if (value === null) return null;
  const names = arrayOf(value);
  if (!names) throw cannotConvert('Collection(Edm.String)');
  return names.map(name => call.store.ensureUser(call.caller, text(name) ?? '').id);
}

function number(_call: Call, value: JsonValue): StoredValue {
  if (value !== null && typeof value !== 'number') throw cannotConvert('Edm.Int32');
  return value;
}

/** The columns behind what a client may write of a page. */
const columns: Readonly<Record<string, readonly [column: string, read: Read]>> = {
  Title: ['Title', (_call, value) => text(value)],
  Description: ['Description', (_call, value) => text(value)],
  CanvasContent1: ['CanvasContent1', html(canvasHtml)],
  LayoutWebpartsContent: ['LayoutWebpartsContent', html(layoutHtml)],
  BannerImageUrl: ['BannerImageUrl', link],
  TopicHeader: ['_TopicHeader', (_call, value) => text(value)],
  CallToAction: ['_SPCallToAction', (_call, value) => text(value)],
  AuthorByline: ['_AuthorByline', people],
  PageLayoutType: ['PageLayoutType', (_call, value) => text(value)],
  PromotedState: ['PromotedState', number],
};

/** What a page shows and SharePoint alone decides: clients send it back as they got it. A name among it: the first title makes it. */
const passedOver: ReadonlySet<string> = new Set([
  'AbsoluteUrl', 'AlternativeUrlMap', 'BannerThumbnailUrl', 'Categories', 'CoAuthState', 'ContentTypeId', 'DoesUserHaveEditPermission', 'FileName', 'FirstPublished', 'Id',
  'IsPageCheckedOutToCurrentUser', 'IsWebWelcomePage', 'Language', 'Modified', 'Path', 'SitePageFlags', 'UniqueId', 'Url', 'Version', 'VersionInfo',
]);

function bodyOrEmpty(call: Call): JsonObject {
  return call.text.trim() === '' ? {} : entityBodyOf(call);
}

/** The columns that a body of the page API writes. Throws SharePoint's 400 for a property that a page does not have, 500 for parts that are no JSON. */
export function readPageBody(call: Call): Record<string, StoredValue> {
  const pairs = Object.entries(bodyOrEmpty(call)).filter(([name]) => !passedOver.has(name));
  return Object.fromEntries(pairs.map(([name, value]): [string, StoredValue] => {
    if (!Object.prototype.hasOwnProperty.call(columns, name)) throw unknownProperty(name, 'SP.Publishing.SitePage');
    const [column, read] = columns[name];
    return [column, read(call, value)];
  }));
}
