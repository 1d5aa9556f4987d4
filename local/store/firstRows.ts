import { randomUUID } from 'node:crypto';
import { SiteStore } from './contract';
import { Core } from './core';
import { UnknownAdministratorError } from './openErrors';
import { everyoneLogin, systemAccountId } from './permissions';
import { insertPerson, insertPrincipal, systemAccount } from './principals';
import { builtInRoles, fullControlId } from './roleTable';
import { insertRole } from './roles';
import { setSiteValue } from './web';

/** What a new site holds: its name, the permission levels, its administrator (user 1), everyone's claim and the System Account. */
export const writeFirstRows = (core: Core): void => {
  const { options } = core;
  const administrator = options.directory.find(({ userPrincipalName }) => userPrincipalName.toLowerCase() === options.administrator.toLowerCase());
  if (!administrator) throw new UnknownAdministratorError(options.administrator);
  const tenantId = randomUUID();
  const web: SiteStore['web'] = {
    id: randomUUID(), siteId: randomUUID(), serverRelativeUrl: options.serverRelativeUrl, title: options.title, titles: {}, language: 1033,
    timeZone: options.timeZone, settings: {},
  };
  setSiteValue(core, 'web', JSON.stringify(web));
  setSiteValue(core, 'created', core.now());
  for (const role of builtInRoles) insertRole(core, role);
  const { id } = insertPerson(core, administrator, true);
  insertPrincipal(core, { principalType: 4, loginName: everyoneLogin(tenantId), title: 'Everyone except external users', email: '', isSiteAdmin: false, description: '', settings: {} });
  insertPrincipal(core, systemAccount, systemAccountId);
  const { lastInsertRowid } = core.run('INSERT INTO scopes (list, item) VALUES (NULL, NULL)');
  core.run('INSERT INTO assignments (scope, principal, role) VALUES (?, ?, ?)', Number(lastInsertRowid), id, fullControlId);
};
