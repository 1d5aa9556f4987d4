import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { dateInWords, dueInWords } from '../../../kernel/dates/dateInWords';
import { Language } from '../../../kernel/text';
import { dueTone } from '../../../ui/dueTone';
import { svgIcon } from '../../../ui/svgIcon';
import { sentence } from '../../../ui/sentence';
import { SiteTheme, themeVariables } from '../../../ui/siteTheme';
import { installStyles } from '../../../ui/styles';
import { foiWords } from './foiWords';

export interface DueDateCellOptions {
  /** Null for a row without a due date: the cell then stays empty. */
  readonly date: CalendarDate | null;
  readonly today: CalendarDate;
  readonly language: Language;
  readonly theme?: SiteTheme;
  /** The steps that led to the date, as sentences. Asked for when somebody wants to know, never for a whole list. */
  readonly loadSteps?: () => Promise<readonly string[]>;
}

/**
 * Draws a due date into a cell of a native list: words, icon, and "Why?". Plain DOM, because it runs once for each row.
 * Returns a function that takes it away again.
 */
export function drawDueDate(cell: HTMLElement, options: DueDateCellOptions): () => void {
  const { date, today, language, theme, loadSteps } = options;
  cell.replaceChildren();
  if (date === null) return () => undefined;
  installStyles(cell.ownerDocument);
  const box = element('div', 'ri-dueCell');
  colour(box, theme);
  const due = element('span', `ri-due ri-due-${dueTone(date, today)}`);
  const time = element('time', '', sentence(dueInWords(date, today, language)));
  time.dateTime = date;
  time.title = dateInWords(date, language);
  due.append(svgIcon(dueTone(date, today)), time);
  box.append(due);
  if (loadSteps) box.append(whyButton({ ...options, date, loadSteps }));
  cell.append(box);
  return () => cell.replaceChildren();
}

type WhyOptions = DueDateCellOptions & Required<Pick<DueDateCellOptions, 'loadSteps'>> & { readonly date: CalendarDate };

function whyButton(options: WhyOptions): HTMLButtonElement {
  const words = foiWords[options.language].dueCell;
  const button = element('button', 'ri-linkButton', words.why);
  button.type = 'button';
  // Many rows hold this button: its name says which date it is about, and begins with the words that are seen.
  button.setAttribute('aria-label', `${words.why} ${dateInWords(options.date, options.language)}`);
  button.addEventListener('click', event => {
    event.stopPropagation();
    void explain(button, options);
  });
  return button;
}

async function explain(button: HTMLButtonElement, { date, language, theme, loadSteps }: WhyOptions): Promise<void> {
  const words = foiWords[language].dueCell;
  const dialog = openDialog(button, words.title(dateInWords(date, language)), words.close, theme);
  const body = element('div', '', words.loading);
  body.dataset.loading = 'true';
  body.setAttribute('role', 'status');
  dialog.insertBefore(body, dialog.lastElementChild);
  try {
    body.replaceChildren(stepList(await loadSteps()));
  } catch {
    body.textContent = words.failed;
  }
  delete body.dataset.loading;
}

/** The browser's own dialog: it keeps the keyboard inside, closes on Escape and gives the focus back. */
function openDialog(opener: HTMLElement, title: string, close: string, theme: SiteTheme | undefined): HTMLDialogElement {
  const dialog = element('dialog', 'ri-dialog');
  const heading = element('h2', '', title);
  const button = element('button', 'ri-linkButton', close);
  const buttons = element('div', 'ri-buttons');
  heading.id = `ri-why-${title.replace(/\W+/g, '-')}`;
  button.type = 'button';
  button.autofocus = true;
  buttons.append(button);
  dialog.setAttribute('aria-labelledby', heading.id);
  colour(dialog, theme);
  dialog.append(heading, buttons);
  button.addEventListener('click', () => dialog.close());
  // Outside the list's own keyboard handling, which takes arrows and Escape for itself.
  dialog.addEventListener('keydown', event => event.stopPropagation());
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  opener.ownerDocument.body.append(dialog);
  dialog.showModal();
  return dialog;
}

function stepList(steps: readonly string[]): HTMLOListElement {
  const list = element('ol', 'ri-steps');
  list.append(...steps.map(step => element('li', '', step)));
  return list;
}

function colour(box: HTMLElement, theme: SiteTheme | undefined): void {
  for (const [name, value] of Object.entries(themeVariables(theme))) box.style.setProperty(name, value);
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text?: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
