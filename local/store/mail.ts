import { DirectoryStore } from './contract';
import { Core } from './core';
import { findPrincipal, loginOf } from './principals';

interface Stored { id: number; from_upn: string; sent_at: string; body: string }
interface StoredEvent { id: number; organizer_upn: string; made_at: string; body: string }

/** The directory of people, which the site is given at its start, the outbox, which keeps what would have been mailed, and the calendars. */
export const directoryMethods = (core: Core): DirectoryStore => ({
  users: () => core.options.directory,
  userBySiteId: (siteUserId) => {
    const login = findPrincipal(core, siteUserId)?.loginName;
    return core.options.directory.find((user) => loginOf(user.userPrincipalName) === login);
  },
  keepMail: ({ fromUpn, sentAt, body }) => {
    core.write(() => core.run('INSERT INTO mail (from_upn, sent_at, body) VALUES (?, ?, ?)', fromUpn, sentAt, body));
  },
  mail: () =>
    core.all<Stored>('SELECT * FROM mail ORDER BY id').map((row) => ({ id: row.id, fromUpn: row.from_upn, sentAt: row.sent_at, body: row.body })),
  keepEvent: (event) => {
    const { organizerUpn, madeAt, body } = event;
    const { lastInsertRowid } = core.write(() => core.run('INSERT INTO events (organizer_upn, made_at, body) VALUES (?, ?, ?)', organizerUpn, madeAt, body));
    return { id: Number(lastInsertRowid), ...event };
  },
  events: () =>
    core.all<StoredEvent>('SELECT * FROM events ORDER BY id').map((row) => ({ id: row.id, organizerUpn: row.organizer_upn, madeAt: row.made_at, body: row.body })),
});
