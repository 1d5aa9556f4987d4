import { PersonaId } from '../../local/site';
import { Language } from '../../src/kernel/text';
import { newsLifecycle } from '../../src/systems/communications/newsLifecycle';
import { itemWords } from '../../src/systems/communications/ui/item/itemWords';
import { NewsStep } from '../../src/systems/communications/ui/item/newsSteps';
import { stepWords } from '../../src/systems/communications/ui/item/stepWords';
import { WatchedPage } from '../support/browser';
import { Stage } from '../support/playing';

/** Somebody of the news desk at a page of the site, in one language. */
export interface NewsActor {
  readonly watched: WatchedPage;
  /** Opens an item of the desk and waits until its texts and its check stand. */
  item(number: string): Promise<void>;
  /** Opens the editor, where the item is not open in it already. */
  edit(): Promise<void>;
  /** Types over one language's text with the keyboard, block by block. */
  write(language: Language, blocks: readonly string[]): Promise<void>;
  /** Waits until the desk says that everything is saved. */
  saved(): Promise<void>;
  /** Waits until the check is through, and tells which rules it names, each with its line, `link-text 4`. */
  findings(language: Language): Promise<readonly string[]>;
  /** Takes a step with what its form asks. */
  step(step: NewsStep, typed?: Readonly<Record<string, string>>): Promise<void>;
}

export async function newsActor(stage: Stage, persona: PersonaId, language: Language): Promise<NewsActor> {
  const watched = await stage.page(persona, language);
  const { page } = watched;
  page.setDefaultTimeout(20_000);
  const label = (step: NewsStep): string => newsLifecycle.transitions[step].label[language];
  const saved = (): Promise<void> => page.locator('[data-save="saved"], [data-save="unchanged"]').waitFor();
  return {
    watched,
    saved,
    item: async number => {
      await watched.open(`SitePages/NewsDesk.aspx?news=${number}`);
      await page.locator('#news-en-body').waitFor();
      await page.locator('#news-fr-body').waitFor();
      await page.locator('[data-check="done"]').waitFor();
    },
    edit: async () => {
      await page.getByRole('button', { name: itemWords[language].write, exact: true }).click();
      await page.locator('#news-en-summary').waitFor();
    },
    write: async (of, blocks) => {
      const box = page.locator(`#news-${of}-body`);
      await box.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      for (const [index, block] of blocks.entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(block);
      }
    },
    findings: async of => {
      await page.locator('[data-check="done"]').waitFor();
      const cards = page.locator(`[data-findings="${of}"] .ri-finding`);
      return cards.evaluateAll(elements => elements.map(element => `${element.getAttribute('data-rule')} ${element.getAttribute('data-line')}`));
    },
    step: async (step, typed = {}) => {
      const head = page.locator('.ri-head');
      const button = head.getByRole('button', { name: label(step), exact: true, includeHidden: true }).first();
      await button.waitFor({ state: 'attached' });
      if (!(await button.isVisible())) await head.getByText(stepWords[language].more, { exact: true }).click();
      await button.click();
      const panel = page.locator('.ms-Panel');
      for (const [name, value] of Object.entries(typed)) await panel.locator(`#news-${step}-${name}`).fill(value);
      await panel.locator('button[type=submit]').click();
      await panel.waitFor({ state: 'detached' });
    },
  };
}
