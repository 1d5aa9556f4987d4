import { Person } from '../lists/columns';
import { Visitor } from '../ports/people';
import { Standing } from './allowed';

interface Assigned {
  readonly assignedTo: Person | null;
  /** Whose work somebody else does meanwhile: they may still do it, because an absence ends early. */
  readonly onBehalfOf?: Person | null;
}

/** What a visitor is to an item; without an item, to one that is to be made. */
export function standingOf(visitor: Visitor, item?: Assigned): Standing {
  return { roles: visitor.roles, isAssignee: [item?.assignedTo?.id, item?.onBehalfOf?.id].includes(visitor.person.id) };
}
