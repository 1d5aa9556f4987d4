import '@pnp/sp/webs';
import { SPCollection } from '@pnp/sp';
import { AccessLevel } from '../kernel/lists/defineList';
import { roleDefinitionNames } from '../kernel/provisioning/accessLevels';
import { StoreError } from '../kernel/ports/storeError';
import { Ask } from './reads';
import { numberIn, Row, rowsOf, textIn } from './shape';

/** SP.RoleType of "Limited Access": a way through to something inside, never a right to the thing itself. */
const limitedAccess = 1;
/** SP.RoleType of the levels that SharePoint brings itself, whose names are in the language that the site was made in. */
const builtIn: Readonly<Record<number, AccessLevel>> = { 2: 'read', 5: 'full' };

/** The name by which we know a permission level, whatever language the site was made in. Asks for `Name` and `RoleTypeKind`. */
export function roleName(row: Row): string {
  const level = builtIn[Number(row.RoleTypeKind)];
  return level ? roleDefinitionNames[level] : textIn(row, 'Name', 'roledefinitions');
}

/** False for "Limited Access". */
export function isHold(row: Row): boolean {
  return row.RoleTypeKind !== limitedAccess;
}

/** Finds the number of a permission level by our name of it. Throws StoreError when the site has no such level. */
export async function roleIdFinder(ask: Ask): Promise<(name: string) => number> {
  const rows = rowsOf(await ask(sp => SPCollection(sp.web, 'roledefinitions').select('Id', 'Name', 'RoleTypeKind')<unknown>()), 'roledefinitions');
  const ids = new Map(rows.map(row => [roleName(row), numberIn(row, 'Id', 'roledefinitions')]));
  return name => {
    const id = ids.get(name);
    if (id === undefined) throw new StoreError({ kind: 'unexpected', status: 0 }, `permission level missing: ${name}`);
    return id;
  };
}
