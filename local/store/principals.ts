import { Caller, DirectoryUser, PrincipalRow, SiteStore } from './contract';
import { Core } from './core';
import { rights } from './masks';
import { requireOnWeb } from './permissions';
import { denied, userMissing, userNotFound } from './refusals';

interface Stored {
  id: number; type: 1 | 4 | 8; login: string; title: string; email: string; is_admin: number; description: string; owner: number | null; settings: string;
}

export const membershipPrefix = 'i:0#.f|membership|';
export const loginOf = (upn: string): string => `${membershipPrefix}${upn.toLowerCase()}`;

const toRow = (stored: Stored): PrincipalRow => ({
  id: stored.id,
  principalType: stored.type,
  loginName: stored.login,
  title: stored.title,
  email: stored.email,
  isSiteAdmin: stored.is_admin === 1,
  description: stored.description,
  ...(stored.owner === null ? {} : { ownerId: stored.owner }),
  settings: JSON.parse(stored.settings) as Record<string, unknown>,
});

export const principalsWhere = (core: Core, condition: string, ...params: readonly (string | number)[]): PrincipalRow[] =>
  core.all<Stored>(`SELECT * FROM principals WHERE ${condition} ORDER BY id`, ...params).map(toRow);

export const findPrincipal = (core: Core, id: number): PrincipalRow | undefined => principalsWhere(core, 'id = ?', id)[0];
export const findByLogin = (core: Core, login: string): PrincipalRow | undefined => principalsWhere(core, 'login = ?', login)[0];

export const personById = (core: Core, id: number): PrincipalRow => {
  const found = principalsWhere(core, 'id = ? AND type <> 8', id)[0];
  if (!found) throw userNotFound();
  return found;
};

/** People and groups share one row of small numbers, never used twice; SharePoint's System Account stands apart. */
const nextId = (core: Core): number => {
  const last = core.get<{ value: string }>("SELECT value FROM site WHERE name = 'lastPrincipal'");
  const next = Number(last?.value ?? 0) + 1;
  core.run("INSERT INTO site (name, value) VALUES ('lastPrincipal', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", String(next));
  return next;
};

export const insertPrincipal = (core: Core, row: Omit<PrincipalRow, 'id'>, id = nextId(core)): PrincipalRow => {
  core.run(
    'INSERT INTO principals (id, type, login, title, email, is_admin, description, owner, settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id, row.principalType, row.loginName, row.title, row.email, row.isSiteAdmin ? 1 : 0, row.description, row.ownerId ?? null, JSON.stringify(row.settings),
  );
  core.forget();
  return { ...row, id };
};

export const insertPerson = (core: Core, person: DirectoryUser, isSiteAdmin: boolean): PrincipalRow =>
  insertPrincipal(core, {
    principalType: 1, loginName: loginOf(person.userPrincipalName), title: person.displayName, email: person.mail, isSiteAdmin, description: '', settings: {},
  });

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const inDirectory = (core: Core, wanted: string): DirectoryUser | undefined => {
  const bare = wanted.toLowerCase().startsWith(membershipPrefix) ? wanted.slice(membershipPrefix.length) : wanted;
  return core.options.directory.find((user) => sameText(user.userPrincipalName, bare) || sameText(user.mail, bare));
};

/** The site's row of a person, made when the directory knows them and the site does not yet. 400 when nobody does. */
export const ensurePerson = (core: Core, wanted: string): PrincipalRow => {
  const known = findByLogin(core, wanted);
  if (known && known.principalType !== 8) return known;
  const person = inDirectory(core, wanted);
  if (!person) throw userMissing(wanted);
  return findByLogin(core, loginOf(person.userPrincipalName)) ?? insertPerson(core, person, false);
};

type Principals = Pick<SiteStore, 'currentUser' | 'principals' | 'principal' | 'ensureUser'>;

/** The people of the site. Groups are in groups.ts. */
export const principalMethods = (core: Core): Principals => ({
  currentUser: (caller) => {
    const self = findPrincipal(core, caller.userId);
    if (!self) throw denied();
    return self;
  },
  principals: (caller) => {
    requireOnWeb(core, caller, rights.browseUserInfo);
    return principalsWhere(core, 'type <> 8');
  },
  principal: (caller: Caller, id) => {
    if (id !== caller.userId) requireOnWeb(core, caller, rights.browseUserInfo);
    const found = findPrincipal(core, id);
    if (!found) throw userNotFound();
    return found;
  },
  ensureUser: (caller, wanted) => {
    requireOnWeb(core, caller, rights.browseUserInfo);
    return core.write(() => ensurePerson(core, wanted));
  },
});

export const systemAccount: Omit<PrincipalRow, 'id'> = {
  principalType: 1, loginName: 'SHAREPOINT\\system', title: 'System Account', email: '', isSiteAdmin: false, description: '', settings: {},
};
