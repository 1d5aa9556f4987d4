import { iconFonts } from 'host:constants';
import { getIcon } from '@fluentui/react/lib/Styling';
import { initializeIcons } from '@fluentui/react/lib/Icons';

/** Registers Fluent's icons for every copy of Fluent on the page, from the local fonts. */
export function registerFluentIcons(): void {
  initializeIcons(iconFonts, { disableWarnings: true });
}

/** An icon's sign and the class of its font. Undefined for a name that Fluent does not have. */
export function fluentIcon(name: string): { readonly sign: string; readonly className: string } | undefined {
  const icon = getIcon(name);
  if (!icon || typeof icon.code !== 'string') return undefined;
  return { sign: icon.code, className: icon.subset.className ?? '' };
}
