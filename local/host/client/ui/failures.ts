import type { Language } from '../../../../src/kernel/text';
import { messageOf } from '../probe';
import { say } from '../strings';
import { element } from './elements';

/** A box in place of a part that failed: what happened, what is safe, what to do, and the details for support. */
export function failureBox(language: Language, title: string, error: unknown): HTMLElement {
  const box = element('div', 'failure',
    element('p', 'failure-title', `${title} ${say(language, 'failed')}`),
    element('p', '', say(language, 'failedSafe')),
    element('p', '', say(language, 'failedDo')),
    details(language, error));
  box.setAttribute('role', 'alert');
  return box;
}

/** The same for a page whose runtime did not start. */
export function showPageFailure(language: Language, error: unknown): void {
  const box = element('div', 'failure',
    element('p', 'failure-title', say(language, 'failedPage')),
    element('p', '', say(language, 'failedPageSafe')),
    element('p', '', say(language, 'failedDo')),
    details(language, error));
  box.setAttribute('role', 'alert');
  const place = document.querySelector('.page-root, .canvas');
  if (place) place.replaceChildren(box);
  else document.getElementById('main')?.append(box);
}

function details(language: Language, error: unknown): HTMLElement {
  return element('details', '', element('summary', '', say(language, 'details')), element('p', 'failure-detail', messageOf(error)));
}
