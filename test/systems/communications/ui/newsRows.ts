import { NewFields } from '../../../../src/kernel/lists/defineList';
import { newsPages } from '../../../../src/systems/communications/newsLists';
import { TestOffice } from '../../../ui/support/office';

type Columns = NewFields<typeof newsPages>;

/** Puts both pages of a published item before the readers. `number` gives its day in March 2026 too. */
export async function published(office: TestOffice, number: number, given: Partial<Columns> = {}, french: Partial<Columns> = {}): Promise<void> {
  const { lists } = office.work('communicationsLead');
  const day = String(number).padStart(2, '0');
  const shared: Columns = {
    title: `Item ${number}`, newsNumber: `N-2026-00${day}`, newsOn: `2026-03-${day}T14:00:00.000Z` as Columns['newsOn'], newsSummary: `Summary ${number}`, newsRevision: 1, ...given,
  };
  await lists.add(newsPages, { ...shared, newsLanguage: 'en' });
  await lists.add(newsPages, { ...shared, title: `Nouvelle ${number}`, newsSummary: `Résumé ${number}`, ...french, newsLanguage: 'fr' });
}
