import { Language } from '../../../../kernel/text';
import { SiteTheme, themeVariables } from '../../../../ui/siteTheme';
import { installStyles } from '../../../../ui/styles';
import { svgIcon } from '../../../../ui/svgIcon';
import { EffectiveSeries } from '../../classify/effectiveSeries';
import { Scheme } from '../../scheme/contract';
import { classifyWords } from './classifyWords';
import { seriesName } from './seriesName';

export interface SeriesCellOptions {
  readonly series: EffectiveSeries;
  readonly scheme: Scheme;
  readonly language: Language;
  readonly theme?: SiteTheme;
  /** Name of the document or folder, for the name of the button. */
  readonly name: string;
  /** Opens the panel; undefined for those who may not file. */
  readonly onClassify?: () => void;
}

/** Draws the series of a row into a cell of a native list. Plain DOM, because it runs once for each row. Returns what takes it away again. */
export function drawSeries(cell: HTMLElement, { series, scheme, language, theme, name, onClassify }: SeriesCellOptions): () => void {
  const words = classifyWords[language];
  installStyles(cell.ownerDocument);
  const box = element('div', 'ri-dueCell');
  for (const [variable, value] of Object.entries(themeVariables(theme))) box.style.setProperty(variable, value);
  if (series.kind === 'none') {
    box.append(element('span', 'ri-subtle', words.notClassified));
    if (onClassify) box.append(classifyButton(words.classify, words.classifyNamed(name), onClassify));
  } else {
    box.append(element('span', '', seriesName(scheme, series.code, language)));
    if (series.kind === 'inherited') box.append(fromFolder(words.fromFolder));
  }
  cell.replaceChildren(box);
  return () => cell.replaceChildren();
}

function fromFolder(text: string): HTMLSpanElement {
  const said = element('span', 'ri-subtle');
  said.append(svgIcon('back'), ` ${text}`);
  return said;
}

function classifyButton(text: string, name: string, onClassify: () => void): HTMLButtonElement {
  const button = element('button', 'ri-linkButton', text);
  button.type = 'button';
  // Many rows hold this button: its name says which document it is about, and begins with the word that is seen.
  button.setAttribute('aria-label', name);
  button.addEventListener('click', event => {
    event.stopPropagation();
    onClassify();
  });
  return button;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text?: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
