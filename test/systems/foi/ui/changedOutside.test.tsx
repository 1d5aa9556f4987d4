/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { callOuts, foiActivity, FoiRequest, requests } from '../../../../src/systems/foi/lists';
import { FoiListForm } from '../../../../src/systems/foi/ui/FoiListForm';
import { ItemId } from '../../../../src/kernel/lists/defineList';
import { activityOf } from '../../../../src/systems/foi/work/findWork';
import { findings } from '../../../ui/support/accessible';
import { TestOffice } from '../../../ui/support/office';
import { loaded } from '../../../ui/support/screen';
import { allocated } from './foiOffice';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
});

async function open(request: FoiRequest, language: 'en' | 'fr' = 'en'): Promise<void> {
  render(<FoiListForm {...office.screen('coordinator', language)} listName="FoiRequests" itemId={request.id} mode="display" onSaved={jest.fn()} onClosed={jest.fn()} />);
  await loaded();
}

it('is silent about what our own actions left', async () => {
  await open((await allocated(office)).request);
  expect(screen.queryByText(/changed outside these pages|changed or is missing/)).toBeNull();
});

it.each(['en', 'fr'] as const)('says that a column was changed in the grid, and who did, in %s', async language => {
  const { request } = await allocated(office);
  await office.work('coordinator').lists.update(requests, request.id, request.etag, { title: 'Another title' });
  await open(request, language);
  expect(await screen.findByText(/changed outside these pages|en dehors de ces pages/)).toBeTruthy();
  expect(await findings()).toEqual([]);
});

it.each(['en', 'fr'] as const)('says that an entry of the record was changed, in %s', async language => {
  const { request } = await allocated(office);
  const [entry] = await activityOf(office.work('coordinator'), `FoiRequests:${request.id}`);
  await office.work('coordinator').lists.update(foiActivity, entry.id as ItemId<typeof foiActivity.name>, entry.etag, { actor: 'nobody@region.example' });
  await open(request, language);
  expect(await screen.findByText(/changed or is missing|a été modifiée ou manque/)).toBeTruthy();
  expect(await findings()).toEqual([]);
});

it("says the same of a manager's answer", async () => {
  const { request, callOut } = await allocated(office);
  await office.work('coordinator').lists.update(callOuts, callOut.id, callOut.etag, { searchMinutes: 5 });
  await open(request);
  expect(await screen.findAllByText(/changed outside these pages/)).toHaveLength(1);
});
