import { readFile } from 'node:fs/promises';
import { PersonaId } from '../../local/site';
import { Language } from '../../src/kernel/text';
import { fileRequestLifecycle, paperFileLifecycle } from '../../src/systems/records/fileRoomLifecycles';
import { classifyWords } from '../../src/systems/records/ui/classify/classifyWords';
import { dispositionWords } from '../../src/systems/records/ui/disposition/dispositionWords';
import { roomWords } from '../../src/systems/records/ui/fileRoom/roomWords';
import { holdWords } from '../../src/systems/records/ui/holds/holdWords';
import { importWords } from '../../src/systems/records/ui/scheme/import/importWords';
import { demoStage } from '../support/playing';
import { RecordsActor, recordsActor } from './recordsCast';

const day = 86_400_000;
/** Noon in Toronto on November 25, 2026, and what has gone by since. */
let passed = 0;
const stage = demoStage(() => Date.parse('2026-11-25T17:00:00Z') + passed);
const { playing } = stage;
const as = (persona: PersonaId, language: Language): Promise<RecordsActor> => recordsActor(stage, persona, language);
beforeEach(() => {
  passed = 0;
});

/** What each language's play takes, so that the two don't meet. */
const plays = {
  en: { code: 'FAC-FLT-20', folder: 'Fleet', unclassified: 'Winter tires quotes unit 22.pdf', goes: 'Enquiry log 2022.xlsx', goesIn: 'Enquiries', file: 'F-2026-0001' },
  fr: { code: 'FAC-FLT-30', folder: 'Team', unclassified: 'Ordre du jour réunion d’équipe novembre.docx', goes: 'Truck 14 log book 2019-2021.pdf', goesIn: 'Fleet', file: 'F-2026-0002' },
} as const;

// Each language of the interface plays the whole story.
it.each<Language>(['en', 'fr'])('in %s a scheme is imported, a document classified, a hold placed, and records disposed of by two persons', language =>
  playing(`records-whole-${language}`, async () => {
    const { code, folder, unclassified, goes, goesIn } = plays[language];
    const imported = importWords[language];
    const coordinator = await as('recordsCoordinator', language);
    const { page } = coordinator.watched;

    // A file with faults is refused by row; the mended one is planned, then written.
    const rows = (parent: string): string => `code,parent,level,title_en,title_fr,rule,final_disposition\n${code},${parent},series,Charging stations,Bornes de recharge,T+2,destroy\n`;
    await coordinator.watched.open('SitePages/RecordScheme.aspx?view=import');
    await page.locator('#records-import-file').setInputFiles({ name: 'scheme.csv', mimeType: 'text/csv', buffer: Buffer.from(rows('FAC-XYZ')) });
    await coordinator.press(imported.check);
    await coordinator.sees('FAC-XYZ');
    expect(await page.getByRole('button', { name: imported.apply(1), exact: true }).count()).toBe(0);
    await coordinator.press(imported.again);
    await page.locator('#records-import-file').setInputFiles({ name: 'scheme.csv', mimeType: 'text/csv', buffer: Buffer.from(rows('FAC-FLT')) });
    await coordinator.press(imported.check);
    await coordinator.press(imported.apply(1));
    await coordinator.sees(imported.done(1));
    await coordinator.watched.open(`SitePages/RecordScheme.aspx?series=${code}`);
    await coordinator.sees(language === 'en' ? 'Charging stations' : 'Bornes de recharge');

    // Two clicks file a document: Classify, and the first suggestion.
    const staff = await as('staff', language);
    await staff.folder(folder);
    await staff.command(unclassified, 'classify');
    const suggested = staff.watched.page.locator('.ms-Panel ol.ri-cards button').first();
    const series = ((await suggested.textContent()) ?? '').slice(0, 10);
    expect(series).toBe(language === 'en' ? 'FAC-FLT-10' : 'GOV-MTG-10');
    await suggested.click();
    await staff.watched.follow(() => staff.press(classifyWords[language].results.finish));
    await staff.watched.page.getByRole('row', { name: unclassified }).getByText(series).first().waitFor();

    // A hold of law by words: what it covers can be seen first.
    const matter = `CV-2026-${language}`;
    await coordinator.watched.open('SitePages/Records.aspx?view=holds');
    await coordinator.press(holdWords[language].place);
    const panel = page.locator('.ms-Panel');
    await panel.locator('input[type=radio][value=legal]').check();
    await panel.locator('input[type=radio][value=search]').check();
    await coordinator.send({ 'records-hold-matter': matter, 'records-hold-title': 'Claim', 'records-hold-words': 'enquiry log 2021' });
    await page.getByRole('row', { name: matter }).waitFor();

    // What is held waits; what can go goes into a batch.
    const { eligible, batch, disposal } = dispositionWords[language];
    await coordinator.watched.open('SitePages/Records.aspx?view=eligible');
    await page.getByRole('row', { name: 'Enquiry log 2021.xlsx' }).waitFor();
    expect(await page.getByRole('checkbox', { name: eligible.choose('Enquiry log 2021.xlsx') }).count()).toBe(0);
    await page.getByRole('checkbox', { name: eligible.choose(goes) }).check();
    await coordinator.press(eligible.draw);
    await coordinator.send({ 'records-draw-title': `Logs ${language}`, 'records-draw-manager': 'Maya Trembath' });
    await page.waitForURL(/batch=D-2026-\d{4}/);
    const number = /D-2026-\d{4}/.exec(page.url())?.[0] ?? '';
    await coordinator.press(batch.submit);
    await coordinator.sees(batch.submitted);

    // One person alone disposes of nothing.
    await coordinator.press(batch.approve);
    await coordinator.sees(batch.approved);
    expect(await page.getByRole('button', { name: disposal.start, exact: true }).count()).toBe(0);
    const manager = await as('manager', language);
    await manager.watched.open(`SitePages/Records.aspx?view=batch&batch=${number}`);
    await manager.sees(goes);
    await manager.press(batch.approve);
    await manager.sees(batch.approved);

    await coordinator.watched.open(`SitePages/Records.aspx?view=batch&batch=${number}`);
    await coordinator.press(disposal.start);
    await coordinator.send({ 'records-dispose-confirm': number });
    await coordinator.press(disposal.go);
    await coordinator.sees(disposal.result(1, 1));
    await coordinator.press(disposal.finish);
    await coordinator.sees(disposal.finished);
    // Finishing asks whether each record is really gone; the browser notes SharePoint's 404, which is the answer hoped for.
    coordinator.watched.forgive();
    const [certificate] = await Promise.all([page.waitForEvent('download'), coordinator.press(disposal.download)]);
    expect((await readFile(await certificate.path())).subarray(0, 2).toString()).toBe('PK');

    // The document is gone from its folder, and its stub remains.
    coordinator.watched.forgive();
    await staff.folder(goesIn);
    expect(await staff.watched.page.getByRole('row', { name: goes }).count()).toBe(0);
    await coordinator.watched.open('SitePages/Records.aspx?view=disposed');
    await page.getByRole('row', { name: goes }).waitFor();
  }),
);

it.each<Language>(['en', 'fr'])('in %s a paper file goes from a request through an overdue loan back to its shelf', language =>
  playing(`records-file-${language}`, async () => {
    const { file } = plays[language];
    const words = roomWords[language];
    const step = (name: keyof typeof paperFileLifecycle.transitions): string => paperFileLifecycle.transitions[name].label[language];
    const scan = async ({ watched }: RecordsActor): Promise<void> => {
      await watched.page.locator('#ri-scan').fill(`NRO-${file}`);
      await watched.page.keyboard.press('Enter');
      await watched.page.getByRole('heading', { name: new RegExp(file) }).waitFor();
    };

    const staff = await as('staff', language);
    await staff.watched.open(`SitePages/FileRoom.aspx?file=${file}`);
    await staff.press(fileRequestLifecycle.transitions.request.label[language]);
    await staff.send({});
    await staff.sees(words.done.requested(file));

    const clerk = await as('recordsCoordinator', language);
    await clerk.watched.open('SitePages/FileRoom.aspx');
    await scan(clerk);
    await clerk.press(fileRequestLifecycle.transitions.makeReady.label[language]);
    await clerk.sees(fileRequestLifecycle.states.ready.label[language]);
    await clerk.press(step('chargeOut'));
    await clerk.send({ 'room-loan-dueOn': '2026-12-09' });
    await clerk.sees(paperFileLifecycle.states.chargedOut.label[language]);

    // Twenty days later it is not back. Pages that stood open would meet the server's clock with a digest of long ago.
    for (const { page } of stage.pages()) {
      await page.waitForLoadState('networkidle');
      await page.goto('about:blank');
    }
    passed = 20 * day;
    const later = await as('recordsCoordinator', language);
    await later.watched.open('SitePages/FileRoom.aspx?view=overdue');
    await later.watched.page.locator(`[data-file="${file}"]`).getByRole('button', { name: words.overdue.sendOne, exact: true }).click();
    await later.sees(words.done.step(words.overdue.sendOne, file));
    await scan(later);
    await later.press(step('returnFile'));
    await later.sees(paperFileLifecycle.states.inShelf.label[language]);
    const borrower = await as('staff', language);
    await borrower.watched.open('SitePages/FileRoom.aspx');
    await borrower.sees(words.staff.noLoans);
  }),
);
