import { communications } from '../../../../src/systems/communications';
import { CleanHtml } from '../../../../src/kernel/richText';
import { NewsItem } from '../../../../src/systems/communications/newsLists';
import { acceptChange } from '../../../../src/systems/communications/work/acceptChange';
import { newsByNumber } from '../../../../src/systems/communications/work/newsFacts';
import { textOf } from '../../../../src/systems/communications/work/newsText';
import { publish } from '../../../../src/systems/communications/work/publish';
import { approve, pass, submit } from '../../../../src/systems/communications/work/steps';
import { officeForEachTest } from '../../../support/workingOffice';
import { clean, done, newsIn } from './news';

const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });

/** What somebody does in SharePoint's own grid. */
async function inTheGrid({ id, number }: NewsItem, BodyEn: string): Promise<NewsItem> {
  const answer = await office.fetchAs('owner', `_api/web/getList('/sites/region/Lists/CommsNews')/items(${id})`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json;odata=nometadata', 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
    body: JSON.stringify({ BodyEn }),
  });
  expect(answer.status).toBe(204);
  const changed = await newsByNumber(office.as('communicationsLead'), number);
  if (!changed) throw new Error('gone');
  return changed;
}
const hindered = { kind: 'hindered', by: { kind: 'changedOutside' } };
const script = '<p>Fine</p><script>alert(1)</script>';

it('lets no text go on that was changed past our pages, whoever asks', async () => {
  const lead = office.as('communicationsLead');
  const draft = await inTheGrid(await newsIn(office, 'draft'), script);
  expect(await submit(office.as('newsWriter'), draft, clean, 'submit')).toMatchObject(hindered);
  const reviewed = await inTheGrid(await newsIn(office, 'review'), script);
  expect(await pass(office.as('newsReviewer'), reviewed, clean, 'pass')).toMatchObject(hindered);
  const approved = await inTheGrid(await newsIn(office, 'approval'), script);
  expect(await publish(lead, approved, clean, 'publish')).toMatchObject(hindered);
  expect((await lead.pages.all()).items.filter(page => page.newsNumber !== null)).toEqual([]);
  for (const item of [draft, reviewed, approved]) await acceptChange(lead, item, { ...textOf(item), bodyEn: '<p>Fine</p>' as CleanHtml }, `accept-${item.id}`);
});

it('makes it a revision like any other once the lead accepts it, clean and without the approvals of before', async () => {
  const lead = office.as('communicationsLead');
  const approved = await newsIn(office, 'approval');
  const changed = await inTheGrid(approved, script);
  const accepted = done(await acceptChange(lead, changed, { ...textOf(changed), bodyEn: '<p>Fine</p>' as CleanHtml }, 'accept'));
  expect(accepted).toMatchObject({ bodyEn: '<p>Fine</p>', revision: approved.revision + 1, status: 'approval' });
  expect(await publish(lead, accepted, clean, 'publish')).toMatchObject({ kind: 'hindered', by: { kind: 'notApproved', languages: ['en', 'fr'] } });
  expect(await approve(office.as('newsApproverEn'), accepted, 'en', 'approveEn')).toMatchObject({ kind: 'done' });
});

it('is for the communications lead alone to accept', async () => {
  const changed = await inTheGrid(await newsIn(office, 'draft'), script);
  await expect(acceptChange(office.as('newsWriter'), changed, textOf(changed), 'accept')).rejects.toMatchObject({ problem: { kind: 'denied' } });
  done(await acceptChange(office.as('communicationsLead'), changed, { ...textOf(changed), bodyEn: '<p>Fine</p>' as CleanHtml }, 'accept-lead'));
});
