import { PrincipalRow } from '../../store/contract';
import { Call } from '../call';
import { complex, Value } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { groupPath, userPath } from './paths';

/** The name without claims: `someone@region.example`. */
function upnOf(row: PrincipalRow): string | null {
  const name = row.loginName.split('|').pop() ?? '';
  return row.principalType === 1 && name.includes('@') ? name : null;
}

/** Sixteen hexadecimal digits that stand for the account, stable for each login name. */
function nameId(loginName: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of loginName) hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

function userSource(call: Call, row: PrincipalRow): EntitySource {
  const isPerson = row.principalType === 1;
  return sourceOf({
    type: 'SP.User',
    path: userPath(row.id),
    properties: ready({
      Id: row.id, IsHiddenInUI: false, LoginName: row.loginName, Title: row.title, PrincipalType: row.principalType, Email: row.email, Expiration: '',
      IsEmailAuthenticationGuestUser: false, IsShareByEmailGuestUser: false, IsSiteAdmin: row.isSiteAdmin,
      UserId: isPerson ? complex('SP.UserIdInfo', { NameId: nameId(row.loginName), NameIdIssuer: 'urn:federation:microsoftonline' }) : null,
      UserPrincipalName: upnOf(row),
    }),
    more: {
      AadObjectId: () => {
        const known = isPerson ? call.store.userBySiteId(row.id) : undefined;
        return known ? complex('SP.UserIdInfo', { NameId: known.id, NameIdIssuer: 'urn:federation:microsoftonline' }) : null;
      },
    },
    links: {
      Groups: { read: () => call.store.groupsOf(call.caller, row.id).map(group => groupSource(call, group)) },
      Alerts: { read: () => [] },
    },
  });
}

const groupDefaults: Readonly<Record<string, Value>> = {
  AllowMembersEditMembership: false, AllowRequestToJoinLeave: false, AutoAcceptRequestToJoinLeave: false, OnlyAllowMembersViewMembership: false, RequestToJoinLeaveEmailSetting: '',
};

function groupSettings(row: PrincipalRow): Record<string, Value> {
  const kept = Object.entries(row.settings).filter(([name, value]) => name in groupDefaults && (typeof value === 'boolean' || typeof value === 'string'));
  return { ...groupDefaults, ...Object.fromEntries(kept as [string, Value][]) };
}

function ownerOf(call: Call, row: PrincipalRow): PrincipalRow | undefined {
  return row.ownerId === undefined ? undefined : call.store.principals(call.caller).concat(call.store.groups(call.caller)).find(each => each.id === row.ownerId);
}

function groupSource(call: Call, row: PrincipalRow): EntitySource {
  const mayManage = (): boolean => call.store.currentUser(call.caller).isSiteAdmin || row.ownerId === call.caller.userId;
  return sourceOf({
    type: 'SP.Group',
    path: groupPath(row.id),
    properties: {
      ...ready({ Id: row.id, IsHiddenInUI: false, LoginName: row.title, Title: row.title, PrincipalType: 8, Description: row.description, ...groupSettings(row) }),
      OwnerTitle: () => ownerOf(call, row)?.title ?? null,
    },
    more: { CanCurrentUserEditMembership: mayManage, CanCurrentUserManageGroup: mayManage, CanCurrentUserViewMembership: () => true },
    links: {
      Users: { read: () => call.store.members(call.caller, row.id).map(member => userSource(call, member)) },
      Owner: { read: () => { const owner = ownerOf(call, row); return owner ? principalSource(call, owner) : null; } },
    },
  });
}

/** A user or a group, as SharePoint shows each. */
export function principalSource(call: Call, row: PrincipalRow): EntitySource {
  return row.principalType === 8 ? groupSource(call, row) : userSource(call, row);
}
