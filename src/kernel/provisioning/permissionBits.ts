/**
 * SharePoint's permissions by name and by the number of their bit, from 1 (SP.PermissionKind). Only those that our permission levels use.
 * A permission mask is 64 bits wide, more than a number of JavaScript keeps apart, so it is two halves of 32.
 */
export const permissionBits = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  deleteListItems: 4,
  openItems: 6,
  viewVersions: 7,
  managePersonalViews: 10,
  manageLists: 12,
  viewFormPages: 13,
  open: 17,
  viewPages: 18,
  createSSCSite: 23,
  managePermissions: 26,
  browseUserInfo: 28,
  useClientIntegration: 37,
  useRemoteAPIs: 38,
  createAlerts: 40,
  enumeratePermissions: 63,
} as const;

export type Permission = keyof typeof permissionBits;

export interface PermissionMask {
  readonly high: number;
  readonly low: number;
}

export function maskOf(permissions: readonly Permission[]): PermissionMask {
  return permissions.map(bitOf).reduce(union, { high: 0, low: 0 });
}

function bitOf(permission: Permission): PermissionMask {
  const bit = permissionBits[permission] - 1;
  return bit < 32 ? { high: 0, low: 2 ** bit } : { high: 2 ** (bit - 32), low: 0 };
}

// `>>> 0` because JavaScript's bit operators give signed numbers.
export function union(a: PermissionMask, b: PermissionMask): PermissionMask {
  return { high: (a.high | b.high) >>> 0, low: (a.low | b.low) >>> 0 };
}

export function contains(mask: PermissionMask, wanted: PermissionMask): boolean {
  return (mask.high & wanted.high) >>> 0 === wanted.high && (mask.low & wanted.low) >>> 0 === wanted.low;
}

/** The permissions of ours that a mask holds. */
export function permissionsIn(mask: PermissionMask): readonly Permission[] {
  return (Object.keys(permissionBits) as Permission[]).filter(permission => contains(mask, bitOf(permission)));
}
