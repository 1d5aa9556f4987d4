/** Layout of the database file. Raise the version with every change: a file of a version that `upgrades` does not know is refused, never guessed at. */
export const schemaVersion = 3;
/** "RINT", in SQLite's header, so that another program's database is never mistaken for ours. */
export const applicationId = 0x52494e54;

const socialTables = `
CREATE TABLE comments (
  id INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, item INTEGER NOT NULL, parent INTEGER NOT NULL, author INTEGER NOT NULL,
  created_at TEXT NOT NULL, body TEXT NOT NULL, mentions TEXT NOT NULL
);
CREATE INDEX comments_of ON comments (list, item, parent, id);
CREATE TABLE likes (
  list INTEGER NOT NULL, item INTEGER NOT NULL, comment INTEGER NOT NULL, user INTEGER NOT NULL, at TEXT NOT NULL, PRIMARY KEY (list, item, comment, user)
) WITHOUT ROWID;
CREATE TABLE closed_comments (list INTEGER NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (list, item)) WITHOUT ROWID;
`;

/** What a file of an older version lacks, by that version. */
export const upgrades: Readonly<Record<number, string>> = { 2: socialTables };

/**
 * What the site keeps beside the items. Each list adds two tables of its own, `items_<number>` and `versions_<number>` (itemTables.ts).
 * A library's items name the bytes of their file in `contents`; earlier versions keep theirs.
 * Rows that are only ever read whole (fields, views, ...) are JSON documents in their order.
 */
export const siteTables = `
CREATE TABLE site (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE lists (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL COLLATE NOCASE UNIQUE,
  url TEXT NOT NULL COLLATE NOCASE UNIQUE,
  scope INTEGER REFERENCES scopes(id),
  item_count INTEGER NOT NULL DEFAULT 0,
  last_modified TEXT NOT NULL,
  body TEXT NOT NULL
);

CREATE TABLE fields         (seq INTEGER PRIMARY KEY, list INTEGER NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (list, id));
CREATE TABLE views          (seq INTEGER PRIMARY KEY, list INTEGER NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (list, id));
CREATE TABLE content_types  (seq INTEGER PRIMARY KEY, list INTEGER NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (list, id));
CREATE TABLE custom_actions (seq INTEGER PRIMARY KEY, list INTEGER NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (list, id));

CREATE TABLE principals (
  id INTEGER PRIMARY KEY,
  type INTEGER NOT NULL,
  login TEXT NOT NULL COLLATE NOCASE UNIQUE,
  title TEXT NOT NULL COLLATE NOCASE,
  email TEXT NOT NULL COLLATE NOCASE,
  is_admin INTEGER NOT NULL DEFAULT 0,
  description TEXT NOT NULL DEFAULT '',
  owner INTEGER,
  settings TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX principals_title ON principals (title);
CREATE INDEX principals_email ON principals (email);
CREATE TABLE members (group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (group_id, user_id)) WITHOUT ROWID;
CREATE INDEX members_of ON members (user_id, group_id);

CREATE TABLE roles (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE UNIQUE, description TEXT NOT NULL,
  kind INTEGER NOT NULL, position INTEGER NOT NULL, hidden INTEGER NOT NULL, high INTEGER NOT NULL, low INTEGER NOT NULL
);

CREATE TABLE scopes (id INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER, item INTEGER);
CREATE INDEX scopes_of ON scopes (list, item);
CREATE TABLE assignments (
  scope INTEGER NOT NULL, principal INTEGER NOT NULL, role INTEGER NOT NULL, list INTEGER, item INTEGER,
  PRIMARY KEY (scope, principal, role)
) WITHOUT ROWID;
CREATE INDEX assignments_of ON assignments (principal, list, item, role);

CREATE TABLE recycle_bin (
  id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, title TEXT NOT NULL,
  deleted_by INTEGER NOT NULL, deleted_at TEXT NOT NULL, body TEXT NOT NULL, versions TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE contents (id INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, item INTEGER NOT NULL, body BLOB NOT NULL);
CREATE INDEX contents_of ON contents (list, item);

CREATE TABLE mail (id INTEGER PRIMARY KEY AUTOINCREMENT, from_upn TEXT NOT NULL, sent_at TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, organizer_upn TEXT NOT NULL, made_at TEXT NOT NULL, body TEXT NOT NULL);
${socialTables}`;
