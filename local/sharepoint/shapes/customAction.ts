import { UserCustomActionRow } from '../../store/contract';
import { Value } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';

const defaults: Readonly<Record<string, Value>> = {
  CommandUIExtension: null, Description: null, Group: null, HostProperties: '', ImageUrl: null, RegistrationId: null, RegistrationType: 0, Rights: null, Scope: 3,
  ScriptBlock: null, ScriptSrc: null, Url: null, VersionOfUserCustomAction: '16.0.1.0',
};

/** A command set, an application customizer or any other custom action of a web (`path` is `Web`) or a list. */
export function customActionSource(path: string, row: UserCustomActionRow): EntitySource {
  const set = Object.entries(row.settings).filter(([name, value]) => name in defaults && ['string', 'number', 'boolean'].includes(typeof value));
  return sourceOf({
    type: 'SP.UserCustomAction',
    path: `${path}/UserCustomActions(guid'${row.id}')`,
    properties: ready({
      ClientSideComponentId: row.clientSideComponentId, ClientSideComponentProperties: row.clientSideComponentProperties, ...defaults, ...Object.fromEntries(set as [string, Value][]),
      Id: row.id, Location: row.location, Name: row.name, Sequence: row.sequence, Title: row.title,
    }),
  });
}
