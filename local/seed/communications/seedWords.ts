import { addDays, CalendarDate } from '../../../src/kernel/dates/calendarDate';
import { addWord } from '../../../src/systems/communications/officeWords/keepWord';
import { WordFacts } from '../../../src/systems/communications/officeWords/wordEntry';
import { workplaceAs } from '../connect';

const topics: readonly (readonly [string, string])[] = [
  ['Our office', 'Notre bureau'],
  ['Health and safety', 'Santé et sécurité'],
  ['Programs', 'Programmes'],
  ['Buildings', 'Immeubles'],
];
/** Names as the directory of the local site gives them. */
const offices: readonly (readonly [string, string])[] = [
  ['Sudbury', 'Sudbury'], ['Thunder Bay', 'Thunder Bay'], ['Timmins', 'Timmins'], ['North Bay', 'North Bay'], ['Kapuskasing', 'Kapuskasing'], ['Sault Ste. Marie', 'Sault-Sainte-Marie'],
];
const branches: readonly (readonly [string, string])[] = [
  ['Programs Branch', 'Direction des programmes'],
  ['Operations Branch', 'Direction des opérations'],
  ['Corporate Services Branch', 'Direction des services généraux'],
  ['Communications Branch', 'Direction des communications'],
  ['Policy and Planning Branch', 'Direction des politiques et de la planification'],
];

/** What the office says of itself: topics, places, words. */
export async function seedWords(siteUrl: string, today: CalendarDate): Promise<void> {
  const work = workplaceAs(siteUrl, 'owner', addDays(today, -60));
  const facts: readonly WordFacts[] = [
    ...topics.map(([title, titleFr]) => ({ kind: 'topic' as const, title, titleFr })),
    ...offices.map(([title, titleFr]) => ({ kind: 'office' as const, title, titleFr })),
    ...branches.map(([title, titleFr]) => ({ kind: 'branch' as const, title, titleFr })),
    { kind: 'acronym', title: 'HR' },
    { kind: 'quietDay', title: 'Office closed for moving', titleFr: 'Bureau fermé pour un déménagement', fromOn: addDays(today, 18), untilOn: addDays(today, 19) },
  ];
  for (const [index, each] of facts.entries()) await addWord(work, each, `seed-word-${index + 1}`);
}
