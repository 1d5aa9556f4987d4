import { Caller, DirectoryStore, DirectoryUser, NewField, SharePointError, SiteStore, SiteTimeZone, StoreOptions } from '../../../local/store/contract';
import { ItemQuery } from '../../../local/store/itemQuery';
import { openStore } from '../../../local/store/openStore';

export type Store = SiteStore & DirectoryStore;

export const toronto: SiteTimeZone = { iana: 'America/Toronto', id: 10, description: '(UTC-05:00) Eastern Time (US and Canada)', bias: 300, daylightBias: -60 };

const person = (name: string, mail = `${name}@region.example`): DirectoryUser => ({
  id: `00000000-0000-4000-8000-${name.padStart(12, '0').replace(/[^0-9a-f]/g, '0')}`,
  userPrincipalName: `${name}@region.example`, mail, displayName: name.charAt(0).toUpperCase() + name.slice(1), givenName: name, surname: '', jobTitle: '',
  department: '', officeLocation: '', preferredLanguage: 'en-CA',
});

export const directory: readonly DirectoryUser[] = [person('owen'), person('maya', 'maya.trembath@region.example'), person('luc'), person('sam'), person('fiona')];

export const noon = Date.UTC(2026, 2, 5, 17, 0, 0);

/** A clock that moves a second at each look, so that times differ and tests stay the same. */
export const tickingClock = (start = noon): (() => number) => {
  let instant = start;
  return () => (instant += 1000);
};

export const optionsFor = (changes: Partial<StoreOptions> = {}): StoreOptions => ({
  file: ':memory:', serverRelativeUrl: '/sites/region', title: 'Northern Region', timeZone: toronto, directory,
  administrator: 'owen@region.example', now: tickingClock(), ...changes,
});

export const newStore = (changes: Partial<StoreOptions> = {}): Store => openStore(optionsFor(changes));

export const admin: Caller = { userId: 1 };

export const personIn = (store: Store, name: string): Caller => ({ userId: store.ensureUser(admin, `${name}@region.example`).id });

export const everyoneId = (store: Store): number => {
  const claim = store.principals(admin).find(({ principalType }) => principalType === 4);
  if (!claim) throw new Error('the site has no principal for everyone');
  return claim.id;
};

export const newList = (store: Store, title: string, fields: readonly NewField[] = []): string => {
  const { id } = store.addList(admin, { title, description: '', baseTemplate: 100, settings: {} });
  for (const field of fields) store.addField(admin, id, field);
  return id;
};

export const column = (internalName: string, type: NewField['type'], properties: NewField['properties'] = {}): NewField => ({ internalName, title: internalName, type, properties });

export const query = (changes: Partial<ItemQuery> = {}): ItemQuery => ({ orderBy: [], top: 100, projected: [], dialect: 'odata', ...changes });

export const refusalOf = (work: () => unknown): SharePointError => {
  try {
    work();
  } catch (error) {
    if (error instanceof SharePointError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

export const role = { fullControl: 1073741829, edit: 1073741830, contribute: 1073741827, read: 1073741826, limited: 1073741825 } as const;
