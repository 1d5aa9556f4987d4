import { PersonaId } from '../../local/site';
import { Language } from '../../src/kernel/text';
import { newsLifecycle } from '../../src/systems/communications/newsLifecycle';
import { newsWords } from '../../src/systems/communications/ui/reading/newsWords';
import { demoStage } from '../support/playing';
import { NewsActor, newsActor } from './newsCast';

/** Noon in Toronto on November 25, 2026, for the site and the browser alike. */
const stage = demoStage(Date.parse('2026-11-25T17:00:00Z'));
const { playing } = stage;
const as = (persona: PersonaId, language: Language): Promise<NewsActor> => newsActor(stage, persona, language);

/** Begins an item at the desk and says its number. */
async function begin({ watched }: NewsActor, title: string): Promise<string> {
  const { page } = watched;
  await watched.open('SitePages/NewsDesk.aspx?news=new');
  await page.locator('#news-begin-title').fill(title);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/news=N-2026-\d{4}/);
  return /N-2026-\d{4}/.exec(page.url())?.[0] ?? '';
}

/** Sees a line of the text named for a rule, whatever else is found. */
async function seesRule(actor: NewsActor, of: Language, rule: string, line: number): Promise<void> {
  await actor.watched.page.locator(`[data-findings="${of}"] [data-rule="${rule}"][data-line="${line}"]`).first().waitFor();
}

// Each language of the interface plays the whole story.
it.each<Language>(['en', 'fr'])('in %s an item with planted faults is mended, approved in both languages at one revision, published, and read', language =>
  playing(`news-whole-${language}`, async () => {
    const title = `Snow tires for the fleet, ${language}`;
    const titleFr = `Des pneus d'hiver pour le parc, ${language}`;
    const writer = await as('newsWriter', language);
    const { page } = writer.watched;
    const number = await begin(writer, title);
    await writer.item(number);

    // Planted: an acronym nobody spelled out, jargon, a social insurance number, and a price that the other language does not have.
    await page.locator('#news-en-summary').fill('All field trucks get snow tires by December 4.');
    await page.locator('#news-fr-title').fill(titleFr);
    await page.locator('#news-fr-summary').fill("Tous les camions reçoivent des pneus d'hiver avant le 4 décembre.");
    await writer.write('en', ['The ZQR garage does the work. It costs $90 a truck.', 'We utilize 4 bays. My number is 046 454 286.']);
    await writer.write('fr', ['Le garage fait le travail. Cela coûte 80 $ par camion.', 'Il y a 4 places.']);
    await writer.saved();
    // Lines 1 and 2 are the title and the summary.
    await seesRule(writer, 'en', 'acronym', 3);
    await seesRule(writer, 'en', 'parity-number', 3);
    await seesRule(writer, 'en', 'jargon', 4);
    await seesRule(writer, 'en', 'personal-information', 4);

    // It cannot go on with errors.
    await page.locator('.ri-head').getByRole('button', { name: newsLifecycle.transitions.submit.label[language], exact: true }).click();
    await page.locator('.ms-Panel button[type=submit]').click();
    await page.locator('.ms-Panel [role=alert]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.ms-Panel').waitFor({ state: 'detached' });

    // One fault is mended at a click, the others are written over.
    await page.locator('[data-findings="en"] [data-rule="jargon"] button').nth(1).click();
    await page.locator('[data-findings="en"] [data-rule="jargon"]').waitFor({ state: 'detached' });
    expect(await page.locator('#news-en-body').innerText()).toContain('We use 4 bays');
    await writer.write('en', ['The town garage does the work. It costs $80 a truck.', 'There are 4 bays.']);
    await writer.saved();
    await page.locator('.ri-finding').first().waitFor({ state: 'detached' });
    expect(await writer.findings('en')).toEqual([]);
    expect(await writer.findings('fr')).toEqual([]);

    // It is for the Programs Branch alone.
    await page.getByRole('button', { name: language === 'en' ? 'Change' : 'Modifier', exact: true }).click();
    await page.locator('.ms-Panel').getByLabel(language === 'en' ? 'Programs Branch' : 'Direction des programmes').check();
    await page.locator('.ms-Panel button[type=submit]').click();
    await page.locator('.ms-Panel').waitFor({ state: 'detached' });
    await writer.step('submit');

    const reviewer = await as('newsReviewer', language);
    await reviewer.item(number);
    await reviewer.step('pass');
    const english = await as('newsApproverEn', language);
    await english.item(number);
    await english.step('approveEn');

    // A change after the approval asks again.
    await reviewer.item(number);
    await reviewer.edit();
    await reviewer.watched.page.locator('#news-en-summary').fill('All field trucks get snow tires by December 4, 2026.');
    await reviewer.watched.page.locator('#news-fr-summary').fill("Tous les camions reçoivent des pneus d'hiver avant le 4 décembre 2026.");
    await reviewer.saved();
    await reviewer.item(number);
    await reviewer.step('pass');
    await english.item(number);
    await english.watched.page.locator('[data-approval="en"] button').click();
    await english.watched.page.locator('.ms-Panel ins').first().waitFor();
    await english.watched.page.keyboard.press('Escape');
    await english.watched.page.locator('.ms-Panel').waitFor({ state: 'detached' });
    await english.step('approveEn');
    const french = await as('newsApproverFr', language);
    await french.item(number);
    await french.step('approveFr');

    const lead = await as('communicationsLead', language);
    await lead.item(number);
    await lead.step('publish');
    await lead.watched.page.getByText(newsLifecycle.states.published.label[language]).first().waitFor();

    // Sam is of the Programs Branch; André is not, and finds it among all news.
    const shownTitle = language === 'en' ? title : titleFr;
    const targeted = await as('staff', language);
    await targeted.watched.open('SitePages/News.aspx');
    await targeted.watched.follow(() => targeted.watched.page.getByRole('link', { name: shownTitle }).click());
    expect(targeted.watched.page.url()).toContain(`${number}-${language}.aspx`);
    await targeted.watched.page.getByText(language === 'en' ? 'There are 4 bays.' : 'Il y a 4 places.').waitFor();
    const other = await as('otherStaff', language);
    await other.watched.open('SitePages/News.aspx');
    await other.watched.page.getByRole('heading', { name: newsWords[language].title }).first().waitFor();
    expect(await other.watched.page.getByRole('link', { name: shownTitle }).count()).toBe(0);
    await other.watched.page.getByRole('button', { name: newsWords[language].all, exact: true }).click();
    await other.watched.page.getByRole('link', { name: shownTitle }).waitFor();
  }),
);
