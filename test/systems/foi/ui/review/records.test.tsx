/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { callOuts, requests } from '../../../../../src/systems/foi/lists';
import { records } from '../../../../../src/systems/foi/caseLists';
import { FoiRequest } from '../../../../../src/systems/foi/lists';
import { RecordsSection } from '../../../../../src/systems/foi/ui/review/RecordsSection';
import { recordsOf } from '../../../../../src/systems/foi/work/caseItems';
import { addRecord } from '../../../../../src/systems/foi/work/records/addRecord';
import { codeRecords } from '../../../../../src/systems/foi/work/records/codeRecords';
import { formatRecordLines } from '../../../../../src/systems/foi/work/recordLines';
import { findings } from '../../../../ui/support/accessible';
import { TestOffice } from '../../../../ui/support/office';
import { field, loaded, put } from '../../../../ui/support/screen';
import { allocated, registered } from '../foiOffice';
import { showSection } from '../sectionScreen';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
});

async function withRecords(...titles: readonly string[]): Promise<FoiRequest> {
  const request = await registered(office);
  const work = office.work('coordinator');
  for (const title of titles) await addRecord(work, request, { title, pages: 4 }, work.newId());
  return request;
}
const panel = () => within(screen.getByRole('dialog'));
async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }));
  await screen.findByRole('dialog');
  await loaded();
}
async function pick(name: string): Promise<void> {
  await userEvent.click(panel().getByRole('radio', { name }));
}
const row = (index = 0) => office.lists.rows(records)[index].fields;

it('says how to begin, and adds a record by hand', async () => {
  await showSection(office, RecordsSection, await registered(office));
  expect(screen.getByText('No record is kept here yet.')).toBeTruthy();
  await press('Add a record');
  await userEvent.click(panel().getByRole('button', { name: 'Add the record' }));
  expect(await panel().findByText('Pages: Fill in this field.', { selector: 'a' })).toBeTruthy();
  await put('Description', 'Report of May');
  await put('Pages', '12');
  await userEvent.click(panel().getByRole('button', { name: 'Add the record' }));
  expect(await screen.findByText('The record is added.')).toBeTruthy();
  await waitFor(() => expect(screen.getByText(/1 record, 12 pages\. 1 still to be reviewed/)).toBeTruthy());
});

it('takes the records that a manager described', async () => {
  const { request } = await allocated(office);
  const recordLines = formatRecordLines([{ description: 'Report of May', pages: 12, sections: ['21'], reason: 'Names' }, { description: 'Photo', pages: 1, sections: [], reason: '' }]);
  Object.assign(office.lists.rows(callOuts)[0].fields, { status: 'answered', recordLines });
  await showSection(office, RecordsSection, request);
  await userEvent.click(await screen.findByRole('button', { name: 'Take 2 records from the answers' }));
  expect(await screen.findByText('2 records are taken from the answers.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('button', { name: /Take/ })).toBeNull());
  expect(screen.getByRole('cell', { name: /21/ })).toBeTruthy();
});

it('codes a record: asks what the sections ask for, and keeps what was typed until it is right', async () => {
  await showSection(office, RecordsSection, await withRecords('Report'));
  await press('Report');
  await pick('Release in part');
  await put(/^Exemptions/, '13, 99');
  await userEvent.click(panel().getByRole('button', { name: 'Save the coding' }));
  expect(await panel().findByText(/Exemptions: Enter sections of the Act/, { selector: 'a' })).toBeTruthy();
  await userEvent.clear(field(/^Exemptions/));
  await userEvent.click(panel().getByText('Sections of the Act'));
  await userEvent.click(panel().getByRole('button', { name: /^13: Advice to government \(discretionary/ }));
  await userEvent.click(panel().getByRole('button', { name: /^17: Third party information \(mandatory/ }));
  expect(field(/^Exemptions/).value).toBe('13, 17');
  expect(panel().getByText('A third party must be notified before such information is disclosed.')).toBeTruthy();
  await userEvent.click(panel().getByRole('button', { name: 'Save the coding' }));
  expect(await panel().findByText('Reason: Fill in this field.', { selector: 'a' })).toBeTruthy();
  await put('Reason', 'Advice of the branch.');
  await pick('No');
  await userEvent.click(panel().getByRole('button', { name: 'Save the coding' }));
  expect(await screen.findByText('The record is coded.')).toBeTruthy();
  expect(row()).toMatchObject({ status: 'coded', disposition: 'sever', sections: '13, 17', reason: 'Advice of the branch.', overrideApplies: false });
  expect(office.lists.rows(requests)[0].fields).toMatchObject({ exemptions: '13, 17' });
});

it('codes several records alike', async () => {
  await showSection(office, RecordsSection, await withRecords('A', 'B', 'C'));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose A' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose C' }));
  await press('Code the 2 chosen records');
  expect(panel().getByText(/2 records, 8 pages, are coded alike/)).toBeTruthy();
  await pick('Release');
  await userEvent.click(panel().getByRole('button', { name: 'Save the coding' }));
  expect(await screen.findByText('2 records are coded.')).toBeTruthy();
  expect([0, 1, 2].map(index => row(index).disposition)).toEqual(['release', 'undecided', 'release']);
});

it('shows both versions when somebody else coded the record meanwhile', async () => {
  const request = await withRecords('Report');
  await showSection(office, RecordsSection, request);
  await press('Report');
  const colleague = office.work('coordinator');
  const [item] = await recordsOf(colleague, request.number);
  await codeRecords(colleague, request, [item], { disposition: 'withhold', sections: '12', reason: null, overrideApplies: false, overrideReason: null }, 'theirs');
  await pick('Release');
  await userEvent.click(panel().getByRole('button', { name: 'Save the coding' }));
  await waitFor(() => expect(document.querySelector('[data-column="disposition"]')?.textContent).toBe('What happens to itReleaseWithhold'));
  await userEvent.click(panel().getByRole('button', { name: 'Apply mine on top' }));
  expect(await screen.findByText('The record is coded.')).toBeTruthy();
  expect(row()).toMatchObject({ disposition: 'release', sections: null });
});

it('is read by a decision maker, with the reasons', async () => {
  const request = await withRecords('Report');
  const work = office.work('coordinator');
  await codeRecords(work, request, await recordsOf(work, request.number), { disposition: 'sever', sections: '13', reason: 'Advice of the branch.', overrideApplies: true, overrideReason: 'A danger to drivers.' }, 'code');
  await showSection(office, RecordsSection, request, 'approver');
  for (const text of ['Report', 'Advice of the branch.', 'Public interest overrides: A danger to drivers.']) expect(screen.getByText(text)).toBeTruthy();
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
});

it('is not there for a manager', async () => {
  await showSection(office, RecordsSection, await withRecords('Report'), 'manager');
  expect(screen.queryByText('Records and exemptions')).toBeNull();
});

it.each(['en', 'fr'] as const)('has nothing that axe-core finds, in %s', async language => {
  await showSection(office, RecordsSection, await withRecords('Report'), 'coordinator', language);
  expect(await findings()).toEqual([]);
  await press('Report');
  await pick(language === 'en' ? 'Withhold' : 'Refuser');
  await put(/^(Exemptions|Exceptions)/, '17, 13');
  expect(await findings()).toEqual([]);
});
