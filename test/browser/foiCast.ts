import { Locator } from 'playwright-core';
import { PersonaId } from '../../local/site';
import { Language } from '../../src/kernel/text';
import { requestLifecycle } from '../../src/systems/foi/lifecycle';
import { foiWords } from '../../src/systems/foi/ui/foiWords';
import { RequestTransition } from '../../src/systems/foi/work/standing';
import { WatchedPage } from '../support/browser';
import { Stage } from '../support/playing';

/** What is typed into a form: the field's name, and its value; `true` ticks it. */
export type Typed = Readonly<Record<string, string | true>>;

/** Chooses the first of a list whose values the play can't know. */
export const theFirst = '#first';

/** Somebody at a page of the site, in one language, who presses what its labels say. */
export interface Actor {
  readonly watched: WatchedPage;
  /** Opens a request's page. */
  request(number: string): Promise<void>;
  /** Takes a step of the request whose page is open: its button or its place in the menu, its form, its end. */
  step(transition: RequestTransition, typed?: Typed): Promise<void>;
  /** The words that stand on the page are read, so that a date in words can be looked for. */
  sees(text: string | RegExp): Promise<void>;
}

export async function castAs(stage: Stage, persona: PersonaId, language: Language): Promise<Actor> {
  const watched = await stage.page(persona, language);
  watched.page.setDefaultTimeout(15_000);
  const { page } = watched;
  const label = (transition: RequestTransition): string => requestLifecycle.transitions[transition].label[language];
  return {
    watched,
    request: number => watched.open(`SitePages/FOI.aspx?request=${number}`),
    sees: text => page.getByText(text).filter({ visible: true }).first().waitFor(),
    step: async (transition, typed = {}) => {
      await pressStep(page.locator('.ri-head'), label(transition), foiWords[language].request.moreSteps);
      const panel = page.locator('.ms-Panel');
      await fill(panel, `foi-${transition}`, typed);
      await panel.locator('button[type=submit]').click();
      await panel.waitFor({ state: 'detached' });
    },
  };
}

async function pressStep(head: Locator, name: string, menu: string): Promise<void> {
  const button = head.getByRole('button', { name, exact: true, includeHidden: true });
  // The menu's buttons are there and hidden until it is opened.
  await button.first().waitFor({ state: 'attached' });
  if (!(await button.first().isVisible())) await head.getByText(menu, { exact: true }).click();
  await button.first().click();
}

/** Fills fields by their names in the form. What is offered is chosen, what is ticked is ticked, all else is typed. */
export async function fill(place: Locator, form: string, typed: Typed): Promise<void> {
  for (const [name, value] of Object.entries(typed)) {
    const field = place.locator(`#${form}-${name}`);
    await field.waitFor();
    const kind = await field.evaluate(element => (element instanceof HTMLSelectElement ? 'select' : element instanceof HTMLInputElement ? element.type : 'text'));
    if (value === true) await field.check();
    else if (kind === 'select') await field.selectOption(value === theFirst ? { index: 1 } : value);
    else if (kind === 'radio') await place.locator(`input[type=radio][name="${name}"][value="${value}"]`).check();
    else await field.fill(value);
  }
}

/** Registers a request at the desk and says its number. */
export async function register({ watched }: Actor, language: Language, typed: Typed): Promise<string> {
  const { page } = watched;
  await watched.open('SitePages/FOI.aspx?request=new');
  await fill(page.locator('form'), 'foi-register', typed);
  await page.getByRole('button', { name: requestLifecycle.transitions.register.label[language] }).click();
  await page.waitForURL(/request=2026-\d{4}/);
  return /2026-\d{4}/.exec(page.url())?.[0] ?? '';
}

/** A manager answers their call-out for a request on *My FOI*. */
export async function answer(manager: Actor, language: Language, number: string, typed: Typed): Promise<void> {
  const { watched } = manager;
  await watched.open('SitePages/MyFOI.aspx');
  await watched.page.getByRole('link', { name: new RegExp(number) }).click();
  await send(manager, language, typed);
}

/** Fills the search form that is open and sends it. */
export async function send({ watched }: Actor, language: Language, typed: Typed): Promise<void> {
  const { page } = watched;
  await fill(page.locator('form'), 'foi-answer', typed);
  await page.getByRole('button', { name: foiWords[language].forms.answerSubmit }).click();
  await page.getByText(foiWords[language].saved.answer).first().waitFor();
  // A manager may not see that the coordinator's entry is in Activity already, offers it again and is told so (decision 11).
  watched.forgive();
}

