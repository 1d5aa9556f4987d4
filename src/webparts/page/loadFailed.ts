import { Language } from '../../kernel/text';

const sentences = {
  en: 'This part of the page could not be loaded. Nothing is lost. Reload the page; if it happens again, tell the owner of the site.',
  fr: "Cette partie de la page n'a pas pu être chargée. Rien n'est perdu. Rechargez la page; si cela se reproduit, avisez le propriétaire du site.",
} as const;

/** What is shown when even the screen's own code did not arrive. Without React, which may be what is missing. */
export function showLoadFailed(element: HTMLElement, language: Language): void {
  const box = document.createElement('p');
  box.setAttribute('role', 'alert');
  box.textContent = sentences[language];
  element.replaceChildren(box);
}
