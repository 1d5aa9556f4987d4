import { LifecycleDeclaration, TransitionDeclaration } from '../src/kernel/lifecycle/defineLifecycle';
import { AccessLevel, ListDeclaration } from '../src/kernel/lists/defineList';
import { RoleId, roles } from '../src/kernel/roles';
import { SystemDeclaration } from '../src/kernel/system/defineSystem';

const levels: Readonly<Record<AccessLevel, string>> = {
  read: 'sees',
  add: 'sees, adds',
  work: 'sees, adds, changes',
  lead: 'sees, adds, changes, opens single items',
  keep: 'sees all, adds',
  full: 'full control',
};

/** Who may do what, as a page of documentation, from the declarations of all systems. */
export function permissionTable(systems: readonly SystemDeclaration[]): string {
  return [
    '# Who may do what',
    '',
    'Written by `npm run build` from the declarations in `src/systems/`; not edited by hand. Roles are SharePoint groups. What is not granted here is',
    'refused by the server. A site collection administrator may open every list.',
    '',
    ...systems.flatMap(systemSection),
  ].join('\n');
}

function systemSection({ title, lists, lifecycles }: SystemDeclaration): string[] {
  return [`## ${title.en}`, '', '### Lists', '', ...listTable(lists), '', ...lifecycles.flatMap(lifecycleTable)];
}

function listTable(lists: readonly ListDeclaration[]): string[] {
  const row = ({ name, title, permissions, template }: ListDeclaration): string => {
    const grants = (Object.entries(permissions.grants) as [RoleId, AccessLevel][]).map(([role, level]) => `${roles[role].title.en}: ${levels[level]}`);
    const own = permissions.ownItemsOnly ? ' Others than its keepers see only their own items.' : '';
    const besides = template === 'sitePages' ? ' Besides whoever reaches the library already. Drafts are seen by those alone who may change it.' : '';
    return `| ${title.en} (\`${name}\`) | ${grants.join('; ')}.${own}${besides} |`;
  };
  return ['| List | Who |', '|---|---|', ...lists.map(row)];
}

function lifecycleTable({ id, states, transitions }: LifecycleDeclaration): string[] {
  const stateName = (state: string): string => states[state].label.en;
  const row = ({ from, to, by, label }: TransitionDeclaration<string>): string => {
    const actors = by.map(actor => (actor === 'assignee' ? 'the person it is assigned to' : roles[actor].title.en));
    return `| ${label.en} | ${from.map(stateName).join(', ') || 'new'} | ${to === 'same' ? 'the same' : stateName(to)} | ${actors.join(', ')} |`;
  };
  return [`### Steps (\`${id}\`)`, '', '| Step | From | To | Who |', '|---|---|---|---|', ...Object.values<TransitionDeclaration<string>>(transitions).map(row), ''];
}
