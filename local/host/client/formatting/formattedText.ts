import { FormatContext } from './context';
import { FormatElement, readFormatter } from './formatter';
import { resolve } from './resolve';
import { asText } from './values';

/** The words that a formatter shows, without its look. Undefined where it shows none or can't be read. */
export function formattedText(json: string, context: FormatContext): string | undefined {
  try {
    return textOf(readFormatter(json), context) || undefined;
  } catch {
    return undefined;
  }
}

function textOf(element: FormatElement, context: FormatContext): string {
  if (element.txtContent !== undefined) return asText(resolve(element.txtContent, context), context);
  return (element.children ?? []).map((child) => textOf(child, context)).filter((text) => text !== '').join(' ');
}
