import createDOMPurify from 'dompurify';
import type { TextModel } from '../../pages/pageData';

/** Puts the texts that people wrote into their places. What could run is taken out, as SharePoint takes it out of what it keeps. */
export function drawTexts(texts: readonly TextModel[]): void {
  const purify = createDOMPurify(window);
  for (const { instanceId, html } of texts) {
    const place = document.getElementById(instanceId);
    if (place) place.replaceChildren(purify.sanitize(html, { RETURN_DOM_FRAGMENT: true, FORBID_TAGS: ['style', 'form', 'svg', 'math'], ADD_ATTR: ['target'] }));
  }
}
