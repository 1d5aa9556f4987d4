import { isProblem } from '../ports/storeError';
import { Visitor } from '../ports/people';
import { Workplace } from '../ports/workplace';
import { RoleId } from '../roles';
import { WorkItem, WorkSource } from './workSource';

/** A source of My work for whoever has one of these roles. A list that is closed to the visitor, or not there yet, holds nothing for them. */
export function sourceFor(id: string, roles: readonly RoleId[], find: (work: Workplace, visitor: Visitor) => Promise<readonly WorkItem[]>): WorkSource {
  return {
    id,
    find: async (work, visitor) => {
      if (!roles.some(role => visitor.roles.includes(role))) return [];
      try {
        return await find(work, visitor);
      } catch (error) {
        if (isProblem(error, 'denied', 'notFound')) return [];
        throw error;
      }
    },
  };
}
