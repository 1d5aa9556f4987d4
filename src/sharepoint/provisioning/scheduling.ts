import '@pnp/sp/webs';
import { SPCollection, spPost } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { besideWeb } from '../besideWeb';
import { Connection } from '../connection';
import { isRefusal } from '../problem';
import { asRow, rowsOf, textIn } from '../shape';

/** SharePoint's feature that publishes pages at their moment. */
const pageScheduling = 'e87ca965-5e07-4a23-b007-ddd4b5afb9c7';

/** Whether the pages of a site can be scheduled. Undefined where the site does not tell its features. */
export async function schedulesPages({ ask }: Connection): Promise<boolean | undefined> {
  try {
    const features = rowsOf(await ask(sp => SPCollection(sp.web, 'features').select('DefinitionId')<unknown>()), 'features');
    return features.some(feature => textIn(feature, 'DefinitionId', 'features').toLowerCase() === pageScheduling);
  } catch (error) {
    if (isRefusal(error) && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}

/**
 * Switches the scheduling of a library of pages on. Safe to repeat. A site that refuses, as one below another does, keeps news that go out by
 * hand, so set-up goes on; the step stays in the next plan.
 */
export async function allowScheduling({ sp }: Connection, library: IList): Promise<void> {
  const { Id } = asRow(await library.select('Id')<unknown>(), 'SitePages');
  try {
    await spPost(besideWeb(sp, `sitepages/pagesinlib(guid'${String(Id)}')/setscheduling(true)`));
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}
