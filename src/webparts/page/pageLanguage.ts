import { Language } from '../../kernel/text';

const key = 'regionalIntranet.language';
const changed = 'regionalIntranet.languageChanged';

interface Choice {
  readonly language: Language;
  /** The language SharePoint had when the reader chose. When SharePoint's changes, the choice is over. */
  readonly over: string;
}

/** The language of the page: what the reader chose on it, else SharePoint's own. `culture` is `en-CA`, `fr-fr`, ... */
export function pageLanguage(culture: string): Language {
  const choice = readChoice();
  if (choice && choice.over === culture) return choice.language;
  return culture.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** Keeps the reader's choice for later pages and tells every web part of this one. */
export function chooseLanguage(language: Language, culture: string): void {
  const choice: Choice = { language, over: culture };
  localStorage.setItem(key, JSON.stringify(choice));
  window.dispatchEvent(new Event(changed));
}

/** Calls back whenever the reader chooses. Returns what ends it. */
export function onLanguageChosen(react: () => void): () => void {
  window.addEventListener(changed, react);
  return () => window.removeEventListener(changed, react);
}

function readChoice(): Choice | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isChoice(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isChoice(value: unknown): value is Choice {
  if (typeof value !== 'object' || value === null || !('language' in value) || !('over' in value)) return false;
  return (value.language === 'en' || value.language === 'fr') && typeof value.over === 'string';
}
