import { calendarDate } from '../../../src/kernel/dates/calendarDate';
import { ActualSite } from '../../../src/kernel/provisioning/actual';
import { choiceFormatter } from '../../../src/kernel/provisioning/choiceFormatter';
import { changeWords, remarkWords, subjectOfChange } from '../../../src/kernel/provisioning/changeWords';
import { desiredSite } from '../../../src/kernel/provisioning/desiredSite';
import { DesiredSite } from '../../../src/kernel/provisioning/desired';
import { fieldXml } from '../../../src/kernel/provisioning/fieldXml';
import { maskOf } from '../../../src/kernel/provisioning/permissionBits';
import { ownRoleDefinitions } from '../../../src/kernel/provisioning/accessLevels';
import { planChanges } from '../../../src/kernel/provisioning/planChanges';
import { sameQuery } from '../../../src/kernel/provisioning/viewQuery';
import { systems } from '../../../src/systems';
import { testSystem } from '../../sharepoint/things';

const empty: ActualSite = { isAdministrator: true, currentUserId: 1, cultures: ['en-US', 'fr-FR'], groups: [], roleDefinitions: [], grants: [], lists: [] };
const desired = desiredSite([testSystem], calendarDate('2026-03-10'));

it('wants the groups of every role that is named, once each', () => {
  const names = desired.groups.map(group => group.name);
  expect(names).toEqual(expect.arrayContaining(['Intranet Owners', 'Intranet Staff', 'FOI Coordinators', 'Intranet Managers']));
  expect(new Set(names).size).toBe(names.length);
});

it('wants no more of a permission level than its name says', () => {
  const rights = Object.fromEntries(ownRoleDefinitions.map(role => [role.name, role.permissions]));
  const has = (name: string, permission: Parameters<typeof maskOf>[0][number]): boolean => {
    const bit = maskOf([permission]);
    return (rights[name].low & bit.low) !== 0 || (rights[name].high & bit.high) !== 0;
  };
  expect(ownRoleDefinitions.map(({ name }) => [name, has(name, 'addListItems'), has(name, 'editListItems'), has(name, 'managePermissions'), has(name, 'manageLists')])).toEqual([
    ['Intranet add', true, false, false, false],
    ['Intranet work', true, true, false, false],
    ['Intranet lead', true, true, true, false],
    ['Intranet keep', true, false, false, true],
  ]);
  for (const { permissions } of ownRoleDefinitions) expect(permissions.low & 0x8).toBe(0);
});

it("knows SharePoint's own Read by its bits", () => {
  const read = maskOf(['viewListItems', 'openItems', 'viewVersions', 'viewFormPages', 'open', 'viewPages', 'createSSCSite', 'browseUserInfo', 'useClientIntegration', 'useRemoteAPIs', 'createAlerts']);
  expect(read).toEqual({ high: 176, low: 138612833 });
});

it('closes a new list before it makes its columns, and takes back its own access last', () => {
  const kinds = planChanges(desired, empty).changes.filter(change => 'list' in change && change.list.name === 'Things').map(change => change.kind);
  expect(kinds.slice(0, 3)).toEqual(['addList', 'closeList', 'grantList']);
  expect(kinds[kinds.length - 1]).toBe('takeBackOwnAccess');
  expect(kinds.indexOf('closeList')).toBeLessThan(kinds.indexOf('addColumn'));
});

it('says every step and remark in both languages', () => {
  const { changes } = planChanges(desiredSite(systems), { ...empty, isAdministrator: false, cultures: ['en-US'] });
  const { remarks } = planChanges(desiredSite(systems), { ...empty, isAdministrator: false, cultures: ['en-US'] });
  for (const words of [...changes.map(changeWords), ...remarks.map(remarkWords)]) {
    expect(words.en).toMatch(/\S/);
    expect(words.fr).toMatch(/\S/);
  }
  expect(remarks.map(remark => remark.kind)).toEqual(['notAdministrator', 'noFrench', 'noSitePages']);
  expect(changes.filter(change => subjectOfChange(change) === undefined).map(change => change.kind)).not.toContain('addColumn');
});

it('leaves a column of another type alone', () => {
  const column = { name: 'DueOn', kind: 'text' as const, titles: {}, descriptions: {}, required: false, indexed: false, unique: false, choices: [], formatter: '', componentId: '' };
  const list = { name: 'Things', titles: {}, descriptions: {}, itemCount: 3, keepsVersions: true, takesAttachments: true, ownItemsOnly: false, hasOwnPermissions: true, grants: [], columns: [column], views: [], commandSets: [] };
  const plan = planChanges(desired, { ...empty, lists: [list] });
  expect(plan.changes.some(change => 'column' in change && change.column.name === 'DueOn')).toBe(false);
  expect(plan.remarks).toMatchObject([{ kind: 'otherColumnType', column: { name: 'DueOn' } }]);
  expect(plan.changes.find(change => change.kind === 'setList' && change.list.name === 'Things')).toBeUndefined();
});

it('completes a permission level and never takes a right away', () => {
  const more = { id: 1, name: 'Intranet add', permissions: { high: 0x80000000, low: 1 } };
  const change = planChanges(desired, { ...empty, roleDefinitions: [more] }).changes.find(each => each.kind === 'widenRoleDefinition');
  expect(change).toMatchObject({ permissions: { high: 0x800000b0 } });
});

it('writes columns as SharePoint reads them', () => {
  const column = (name: string) => desired.lists[0].columns.find(each => each.name === name)!;
  expect(fieldXml(column('Number'))).toBe(
    '<Field Type="Text" Name="Number" StaticName="Number" DisplayName="Number" Required="TRUE" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="20"/>',
  );
  expect(fieldXml(column('Status'))).toContain('<CHOICES><CHOICE>open</CHOICE><CHOICE>waiting</CHOICE><CHOICE>closed</CHOICE></CHOICES>');
  expect(fieldXml(column('ReceivedOn'))).toContain('Description="The day on the stamp"');
  expect(fieldXml(column('Affirmed'))).toContain('<Default>0</Default>');
});

it('asks the indexed condition of a view first', () => {
  expect(desired.lists[0].views[0].query).toBe(
    '<OrderBy><FieldRef Name="DueOn" Ascending="FALSE"/></OrderBy><Where><And>' +
      '<In><FieldRef Name="Status"/><Values><Value Type="Choice">open</Value><Value Type="Choice">waiting</Value></Values></In>' +
      '<And><Eq><FieldRef Name="AssignedTo"/><Value Type="Integer"><UserID/></Value></Eq>' +
      '<Lt><FieldRef Name="DueOn"/><Value Type="DateTime"><Today OffsetDays="-1"/></Value></Lt></And></And></Where>',
  );
});

it('begins this year on 1 January of the year that the wall clock shows, and in a template twelve months back', () => {
  const queryOf = (site: DesiredSite): string | undefined => site.lists[0].views.find(view => view.name === 'ThisYear')?.query;
  expect(queryOf(desired)).toContain('<Geq><FieldRef Name="ReceivedOn"/><Value Type="DateTime">2026-01-01T12:00:00Z</Value></Geq>');
  expect(queryOf(desiredSite([testSystem], calendarDate('2027-01-01')))).toContain('2027-01-01');
  expect(queryOf(desiredSite([testSystem]))).toContain('<Today OffsetDays="-365"/>');
});

it('marks rows by a date and gives the date its words, beside the component that draws it', () => {
  const [{ columns, views }] = desired.lists;
  const row = JSON.parse(views[0].formatter ?? '{}') as { additionalRowClass: string };
  expect(row.additionalRowClass).toContain('[$DueOn]');
  expect(views[1].formatter).toBeUndefined();
  expect(columns.find(column => column.name === 'DueOn')).toMatchObject({ componentId: expect.stringMatching(/-/), formatter: expect.stringContaining('@currentField') });
  expect(columns.find(column => column.name === 'ReceivedOn')?.formatter).toBeUndefined();
});

it('takes two queries for the same when only spaces differ', () => {
  expect(sameQuery('<Where><Eq><FieldRef Name="A"/></Eq></Where>', '<Where> <Eq> <FieldRef Name="A" /> </Eq> </Where>')).toBe(true);
});

it('shows the labels of a choice in two languages', () => {
  const format = JSON.parse(choiceFormatter([{ value: 'a', label: { en: "It's A", fr: "L'A" } }])) as { txtContent: string };
  expect(format.txtContent).toBe("=if(@lcid == 1036 || @lcid == 3084, if(@currentField == 'a', 'L\u2019A', @currentField), if(@currentField == 'a', 'It\u2019s A', @currentField))");
});
