import { randomBytes } from 'node:crypto';
import { SiteStore, SiteTimeZone } from './contract';
import { Core } from './core';
import { rights } from './masks';
import { requireOnWeb } from './permissions';

/** Single values of the site, kept as text. */
export const siteValue = (core: Core, name: string): string | undefined => core.get<{ value: string }>('SELECT value FROM site WHERE name = ?', name)?.value;

export const setSiteValue = (core: Core, name: string, value: string): void => {
  core.run('INSERT INTO site (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', name, value);
  core.forget();
};

type Web = SiteStore['web'];

export const currentWeb = (core: Core): Web => core.remember('web', () => JSON.parse(siteValue(core, 'web') ?? '{}') as Web);

/** The site's time zone, by its IANA name. */
export const siteZone = (core: Core): string => currentWeb(core).timeZone.iana;

const saveWeb = (core: Core, changes: Partial<Web>): void => {
  core.write(() => setSiteValue(core, 'web', JSON.stringify({ ...currentWeb(core), ...changes })));
};

type WebMethods = Pick<SiteStore, 'setTimeZone' | 'setWeb' | 'secret'>;

export const webMethods = (core: Core): WebMethods => ({
  setTimeZone: (caller, timeZone: SiteTimeZone) => {
    requireOnWeb(core, caller, rights.manageWeb);
    saveWeb(core, { timeZone });
  },
  setWeb: (caller, { title, settings }) => {
    requireOnWeb(core, caller, rights.manageWeb);
    const web = currentWeb(core);
    saveWeb(core, { title: title ?? web.title, settings: { ...web.settings, ...settings } });
  },
  secret: (name) => {
    const key = `secret ${name}`;
    return siteValue(core, key) ?? core.write(() => {
      const made = randomBytes(32).toString('hex');
      setSiteValue(core, key, made);
      return made;
    });
  },
});
