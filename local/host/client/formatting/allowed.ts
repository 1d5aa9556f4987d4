/** Style properties that a formatter may set: those by which a cell is laid out and coloured. */
const styles: ReadonlySet<string> = new Set([
  'background-color', 'fill', 'stroke', 'stroke-width', 'color', 'font-size', 'font-weight', 'font-style', 'line-height', 'text-align', 'text-decoration', 'text-overflow', 'text-transform',
  'white-space', 'word-break', 'overflow', 'overflow-wrap', 'display', 'flex', 'flex-direction', 'flex-wrap', 'flex-grow', 'flex-shrink', 'flex-basis', 'justify-content', 'align-items',
  'align-self', 'gap', 'width', 'height', 'min-width', 'min-height', 'max-width', 'max-height', 'padding', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'margin',
  'margin-top', 'margin-right', 'margin-bottom', 'margin-left', 'border', 'border-top', 'border-right', 'border-bottom', 'border-left', 'border-color', 'border-style', 'border-width',
  'border-radius', 'box-sizing', 'opacity', 'vertical-align', 'visibility', 'cursor', 'float', 'clear', 'outline',
]);

const attributes: ReadonlySet<string> = new Set(['class', 'title', 'role', 'alt', 'target', 'rel', 'viewBox', 'd', 'width', 'height', 'lang']);

/** A style's value as React takes it, under React's name. Undefined where it is not allowed or could fetch something. */
export function allowedStyle(name: string, value: string): readonly [string, string] | undefined {
  if (!styles.has(name) || /url\s*\(|expression|javascript:|[;{}<>]/i.test(value)) return undefined;
  return [name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value];
}

/** An attribute under React's name. Links lead to the web or the site, never to a script; pictures come from the site itself. */
export function allowedAttribute(name: string, value: string, origin: string): readonly [string, string] | undefined {
  if (name === 'href') return isSafeLink(value, origin) ? ['href', value] : undefined;
  if (name === 'src') return isOwnPicture(value, origin) ? ['src', value] : undefined;
  if (name === 'class') return ['className', value];
  return attributes.has(name) || /^aria-[a-z]+$/.test(name) ? [name, value] : undefined;
}

function isSafeLink(value: string, origin: string): boolean {
  return URL.canParse(value, origin) && ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(value, origin).protocol);
}

function isOwnPicture(value: string, origin: string): boolean {
  return URL.canParse(value, origin) && (new URL(value, origin).origin === origin || /^data:image\/(png|gif|jpeg|svg\+xml)[;,]/i.test(value));
}
