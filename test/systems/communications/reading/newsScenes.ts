import { NewsItem } from '../../../../src/systems/communications/newsLists';
import { NewsDetails, NewsText } from '../../../../src/systems/communications/work/contract';
import { publish } from '../../../../src/systems/communications/work/publish';
import { setDetails } from '../../../../src/systems/communications/work/setDetails';
import { pass, submit } from '../../../../src/systems/communications/work/steps';
import { Office } from '../../../support/workingOffice';
import { approvedBoth, clean, details, done, written } from '../work/news';

/** An item that went the whole way to its readers, with this audience and these dates. */
export async function publishedFor(office: Office, given: Partial<NewsDetails>, words: Partial<NewsText> = {}): Promise<NewsItem> {
  const lead = office.as('communicationsLead');
  const item = done(await setDetails(lead, await written(office.as('newsWriter'), words), { ...details, ...given }, lead.newId()));
  const reviewed = done(await pass(office.as('newsReviewer'), done(await submit(office.as('newsWriter'), item, clean, lead.newId())), clean, lead.newId()));
  return done(await publish(lead, await approvedBoth(office, reviewed), clean, lead.newId()));
}
