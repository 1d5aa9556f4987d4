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
  if (page.getElementById(styleId)) return;
  const sheet = page.createElement('style');
  sheet.id = styleId;
  sheet.textContent = [pageStyles, partStyles, formStyles, printStyles].join('\n');
  page.head.appendChild(sheet);
}
