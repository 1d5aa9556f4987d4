import { PermissionMask } from './contract';

/** SharePoint's permissions by name (SP.PermissionKind), as bits of the 64-bit mask. Only those that the store asks for. */
export const rights = {
  viewListItems: { high: 0, low: 0x1 },
  addListItems: { high: 0, low: 0x2 },
  editListItems: { high: 0, low: 0x4 },
  deleteListItems: { high: 0, low: 0x8 },
  approveItems: { high: 0, low: 0x10 },
  viewVersions: { high: 0, low: 0x40 },
  managePersonalViews: { high: 0, low: 0x200 },
  manageLists: { high: 0, low: 0x800 },
  open: { high: 0, low: 0x10000 },
  viewPages: { high: 0, low: 0x20000 },
  createGroups: { high: 0, low: 0x1000000 },
  managePermissions: { high: 0, low: 0x2000000 },
  browseUserInfo: { high: 0, low: 0x8000000 },
  manageWeb: { high: 0, low: 0x40000000 },
  enumeratePermissions: { high: 0x40000000, low: 0 },
} as const satisfies Record<string, PermissionMask>;

export const noRights: PermissionMask = { high: 0, low: 0 };
export const allRights: PermissionMask = { high: 0x7fffffff, low: 0xffffffff };

/** The bits that speak of items and of the list itself, as against merely passing through. */
export const listBits = 0xfff;

// `>>> 0` keeps the halves unsigned: JavaScript's bit operators give signed numbers.
export const union = (a: PermissionMask, b: PermissionMask): PermissionMask => ({ high: (a.high | b.high) >>> 0, low: (a.low | b.low) >>> 0 });

export const includes = (mask: PermissionMask, wanted: PermissionMask): boolean =>
  (mask.high & wanted.high) >>> 0 === wanted.high >>> 0 && (mask.low & wanted.low) >>> 0 === wanted.low >>> 0;
