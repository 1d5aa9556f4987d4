import { Call } from '../call';
import { EntitySource, Link } from '../respond/source';
import { listSource } from './list';
import { webSource } from './web';

/** The web with everything that can be reached from it. */
export function wholeWebSource(call: Call): EntitySource {
  const web = webSource(call);
  const lists: Link = { read: () => call.store.lists(call.caller).map(row => listSource(call, row)) };
  return { ...web, linkNames: [...web.linkNames, 'Lists'], link: name => (name === 'Lists' ? lists : web.link(name)) };
}
