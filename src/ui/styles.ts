import { formStyles } from './styles/formStyles';
import { pageStyles } from './styles/pageStyles';
import { partStyles } from './styles/partStyles';
import { printStyles } from './styles/printStyles';

const styleId = 'regional-intranet-ui';

/**
 * Puts our one style sheet into the page, once however many web parts ask. Colours come from custom properties of the nearest
 * root (siteTheme.ts), so one sheet serves every theme.
 */
export function installStyles(page: Document = document): void {
  addSheet(styleId, [pageStyles, partStyles, formStyles, printStyles].join('\n'), page);
}

/** Puts a further sheet into the page once: for parts that few pages have. */
export function addSheet(id: string, rules: string, page: Document = document): void {
  if (page.getElementById(id)) return;
  const sheet = page.createElement('style');
  sheet.id = id;
  sheet.textContent = rules;
  page.head.appendChild(sheet);
}
