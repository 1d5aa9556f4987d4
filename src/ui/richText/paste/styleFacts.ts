/** What the style attribute of an element says of a property; undefined when nothing. Word's own properties (`mso-list`) are not CSS, so it is read as text. */
export function styleOf(element: Element, property: string): string | undefined {
  const style = element.getAttribute('style') ?? '';
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim().toLowerCase() === property) return declaration.slice(colon + 1).trim();
  }
  return undefined;
}

/** Whether a style makes words bold; undefined when it says nothing. */
export function isBold(element: Element): boolean | undefined {
  const weight = styleOf(element, 'font-weight');
  if (weight === undefined) return undefined;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

export function isItalic(element: Element): boolean | undefined {
  const style = styleOf(element, 'font-style');
  return style === undefined ? undefined : style === 'italic' || style === 'oblique';
}

/** Words without spaces at either end, among them spaces that do not break: what programs put where nothing stands. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\u00a0/g, ' ').trim();
}
