import { PersonaId } from '../../local/site';
import { Language } from '../../src/kernel/text';
import { commandTitles } from '../../src/systems/records/ui/classify/commandTitles';
import { WatchedPage } from '../support/browser';
import { Stage } from '../support/playing';

/** Somebody at a page of the records, in one language. */
export interface RecordsActor {
  readonly watched: WatchedPage;
  /** Opens a folder of the office's library. */
  folder(name: string): Promise<void>;
  /** Selects a document of the open folder and presses a command of SharePoint's own bar. */
  command(document: string, command: keyof typeof commandTitles): Promise<void>;
  press(name: string): Promise<void>;
  /** Fills the form of the open panel and sends it. */
  send(typed: Readonly<Record<string, string>>): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
}

export async function recordsActor(stage: Stage, persona: PersonaId, language: Language): Promise<RecordsActor> {
  const watched = await stage.page(persona, language);
  const { page } = watched;
  page.setDefaultTimeout(20_000);
  return {
    watched,
    folder: name => watched.open(`OfficeDocuments/Forms/AllItems.aspx?id=${encodeURIComponent(`/sites/region/OfficeDocuments/${name}`)}`),
    command: async (document, command) => {
      await page.getByRole('row', { name: document }).getByRole('checkbox').check();
      await page.getByRole('button', { name: commandTitles[command][language], exact: true }).first().click();
    },
    press: name => page.getByRole('button', { name, exact: true }).first().click(),
    send: async typed => {
      const panel = page.locator('.ms-Panel');
      for (const [id, value] of Object.entries(typed)) await fillOne(panel.locator(`#${id}`), value);
      await panel.locator('button[type=submit]').click();
      await panel.waitFor({ state: 'detached' });
    },
    sees: text => page.getByText(text).filter({ visible: true }).first().waitFor(),
  };
}

async function fillOne(field: ReturnType<WatchedPage['page']['locator']>, value: string): Promise<void> {
  await field.waitFor();
  const isList = await field.evaluate(element => element instanceof HTMLSelectElement);
  if (isList) await field.selectOption({ label: value });
  else await field.fill(value);
}
