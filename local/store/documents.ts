import { Core } from './core';

/** Tables whose rows are JSON documents, kept in the order they were added. */
type DocumentTable = 'fields' | 'views' | 'content_types' | 'custom_actions';

export const documentsOf = <Row>(core: Core, table: DocumentTable, list: number): Row[] =>
  core.all<{ body: string }>(`SELECT body FROM ${table} WHERE list = ? ORDER BY seq`, list).map(({ body }) => JSON.parse(body) as Row);

export const addDocument = (core: Core, table: DocumentTable, list: number, id: string, row: object): void => {
  core.run(`INSERT INTO ${table} (list, id, body) VALUES (?, ?, ?)`, list, id, JSON.stringify(row));
};

export const replaceDocument = (core: Core, table: DocumentTable, list: number, id: string, row: object): void => {
  core.run(`UPDATE ${table} SET body = ? WHERE list = ? AND id = ?`, JSON.stringify(row), list, id);
};

export const removeDocument = (core: Core, table: DocumentTable, list: number, id: string): void => {
  core.run(`DELETE FROM ${table} WHERE list = ? AND id = ?`, list, id);
};

/** Properties that a client left undefined are no change. */
export const changed = <Row extends object>(row: Row, changes: Partial<Row>): Row => {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...row, ...Object.fromEntries(given) };
};

/** The object without those of its properties. */
export const without = <Row extends object, Name extends keyof Row>(row: Row, ...names: readonly Name[]): Omit<Row, Name> => {
  const copy = { ...row };
  for (const name of names) delete copy[name];
  return copy;
};
