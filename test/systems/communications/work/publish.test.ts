import { publish } from '../../../../src/systems/communications/work/publish';
import { communications } from '../../../../src/systems/communications';
import { officeForEachTest } from '../../../support/workingOffice';
import { clean, done, newsIn, seenByReaders, story } from './news';

jest.setTimeout(60_000);
const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });

it('puts a page of each language before the readers, once both were approved', async () => {
  const item = await newsIn(office, 'approval');
  expect(await seenByReaders(office)).toEqual([]);
  const lead = office.as('communicationsLead');
  const published = done(await publish(lead, item, clean, 'publish'));
  expect(published).toMatchObject({ status: 'published', isLive: true, liveRevision: 2, publishedOn: '2026-03-10' });
  expect(await seenByReaders(office)).toEqual(['en 2 Bridge inspections begin', 'fr 2 Les inspections des ponts commencent']);
  expect((await story(lead)).slice(-2)).toEqual(["publish 7", "goLive 8"]);
});
