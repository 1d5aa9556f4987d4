import { Core } from '../core';

const tables = ['comments', 'likes', 'closed_comments'];

/** What people wrote and liked goes with the item. */
export const removeSocialOfItem = (core: Core, list: number, itemId: number): void => {
  for (const table of tables) core.run(`DELETE FROM ${table} WHERE list = ? AND item = ?`, list, itemId);
};

export const removeSocialOfList = (core: Core, list: number): void => {
  for (const table of tables) core.run(`DELETE FROM ${table} WHERE list = ?`, list);
};
