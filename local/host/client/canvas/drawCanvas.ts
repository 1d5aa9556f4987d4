import type { PageData } from '../../pages/pageData';
import { reportError } from '../probe';
import type { RunningHost } from '../runtime/modules';
import { DrawWebPart, webPartDrawer } from '../runtime/webParts';
import { failureBox } from '../ui/failures';
import { contentSettled } from '../ui/contentSettled';

/** Draws every part of the page at once. One that fails leaves a box that says so; the others are drawn all the same. */
export async function drawPage(host: RunningHost, data: PageData): Promise<void> {
  const { page, language } = data;
  if (page.kind !== 'canvas') return;
  const draw = webPartDrawer(host);
  const texts = page.texts.length > 0 ? import('./texts').then(({ drawTexts }) => drawTexts(page.texts)) : undefined;
  await Promise.all([texts, ...page.webParts.map(async (model) => {
    const place = document.getElementById(model.instanceId);
    if (!place) return;
    try {
      await drawInto(draw, model, place);
    } catch (error) {
      reportError(model.title, error);
      place.replaceChildren(failureBox(language, model.title, error));
    }
  })]);
  if (page.social) await import('./drawSocial').then(({ drawSocial }) => drawSocial(host, data, page.social));
}

async function drawInto(draw: DrawWebPart, model: Parameters<DrawWebPart>[0], place: HTMLElement): Promise<void> {
  const element = document.createElement('div');
  place.replaceChildren(element);
  await draw(model, element);
  await contentSettled(element);
}
