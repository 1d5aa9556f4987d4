import { Call } from '../call';
import { action, collection, Resource } from '../resource';
import { done } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { Arguments } from '../url/arguments';

/** Features of SharePoint's own, by the ids that clients look for. */
const sitePages = { id: 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec', name: 'SitePages' } as const;
const pageScheduling = { id: 'e87ca965-5e07-4a23-b007-ddd4b5afb9c7', name: 'PageScheduling' } as const;

const setting = 'PageScheduling';

function featureSource({ id, name }: { readonly id: string; readonly name: string }): EntitySource {
  return sourceOf({ type: 'SP.Feature', path: `Web/Features(guid'${id}')`, properties: ready({ DefinitionId: id, DisplayName: name }) });
}

/** `web/features`: what is switched on in the site. */
export function featuresResource(call: Call): Resource {
  const active = [sitePages, ...(call.store.web.settings[setting] === true ? [pageScheduling] : [])];
  return collection(call, 'Features', 'Features', () => active.map(featureSource));
}

/** `sitepages/pagesinlib(guid'…')/setscheduling(true)`: whether pages of the library may be given a moment to go out at. */
export function pagesInLibraryResource(call: Call, args: Arguments): Resource {
  const { id } = call.store.list(call.caller, { id: args.guid('id') });
  const set = (given: Arguments): Resource =>
    action('SetScheduling', () => {
      call.store.setWeb(call.caller, { settings: { [setting]: given.flag('enabled', 0, true) } });
      return done('SetScheduling');
    });
  return { name: `PagesInLib(${id})`, members: { setscheduling: set } };
}
