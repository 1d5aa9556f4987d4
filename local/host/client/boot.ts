import { themeSlots } from 'host:constants';
import { pageDataId } from '../pages/pageData';
import { connectMenus } from './ui/menus';
import { createProbe, reportReady } from './probe';

/** First script of every page: it must run before any of Microsoft's, which read these globals once. */
const probe = createProbe();
document.addEventListener('securitypolicyviolation', (event) => {
  probe.cspViolations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
});
window.addEventListener('error', (event) => probe.errors.push(event.message));
window.addEventListener('unhandledrejection', (event) => probe.errors.push(String(event.reason)));

Object.assign(window, {
  // Fluent would fetch its fonts from Microsoft's network; an empty address switches that off.
  FabricConfig: { fontBaseUrl: '' },
  __themeState__: { theme: themeSlots, lastStyleElement: undefined, registeredStyles: [], registeredThemableStyles: [] },
});

connectMenus();
if (!document.getElementById(pageDataId)) reportReady();
