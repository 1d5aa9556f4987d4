import { Visitor } from '../../../../kernel/ports/people';
import { RoleId } from '../../../../kernel/roles';

/** The views of the desk and who has them. The server's permissions are the wall; this decides which links are shown. */
export const deskViews = {
  eligible: ['recordsCoordinator', 'archivist'],
  holds: ['recordsCoordinator', 'archivist', 'foiCoordinator'],
  disposed: ['recordsCoordinator', 'archivist', 'owner'],
  coverage: ['recordsCoordinator', 'archivist', 'owner'],
  libraries: ['recordsCoordinator', 'owner'],
  reports: ['recordsCoordinator', 'archivist', 'owner'],
  settings: ['recordsCoordinator', 'owner'],
} as const satisfies Record<string, readonly RoleId[]>;

export type DeskView = keyof typeof deskViews;

export function viewsFor({ roles }: Visitor): readonly DeskView[] {
  return (Object.keys(deskViews) as DeskView[]).filter(view => deskViews[view].some(role => roles.includes(role)));
}

/** Whom the desk itself is for: it shows batches. */
export function hasDesk({ roles }: Visitor): boolean {
  return (['recordsCoordinator', 'archivist', 'owner', 'manager', 'foiCoordinator'] as const).some(role => roles.includes(role));
}

/** The view that the address names, when the person has it. */
export function viewIn(address: string | undefined, visitor: Visitor): DeskView | undefined {
  return viewsFor(visitor).find(view => view === address);
}
