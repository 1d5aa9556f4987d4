import { SharePointError } from '../../store/contract';
import { Call } from '../call';
import { EntitySource, ready, sourceOf } from '../respond/source';

/** Asked for `Exists` and nothing else, SharePoint says of what is not there that it is not; asked for more, it answers 404. */
export function missingThing(call: Call, type: 'SP.File' | 'SP.Folder', read: () => EntitySource): () => EntitySource {
  const asksExistence = call.options.select.length === 1 && call.options.select[0].toLowerCase() === 'exists';
  return () => {
    try {
      return read();
    } catch (error) {
      if (!asksExistence || !(error instanceof SharePointError) || error.status !== 404) throw error;
      return sourceOf({ type, path: 'Web', properties: ready({ Exists: false }) });
    }
  };
}
