/** Class on what our formatting draws, by which a later set-up knows it as ours and not an administrator's. */
export const marks = { choice: 'intranet-choice', due: 'intranet-due' } as const;
export const columnSchema = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';
export const rowSchema = 'https://developer.microsoft.com/json-schemas/sp/v2/row-formatting.schema.json';

/** SharePoint's numbers for the French it has: of France and of Canada. */
const frenchNumbers = [1036, 3084];

/** An expression of SharePoint's formatting language that gives the one or the other by the reader's language. */
export function inLanguage(en: string, fr: string): string {
  const isFrench = frenchNumbers.map(number => `@lcid == ${number}`).join(' || ');
  return `if(${isFrench}, ${fr}, ${en})`;
}

// The formatting language has no escape for an apostrophe inside a text; the typographic one reads the same.
export function quoted(text: string): string {
  return `'${text.replace(/'/g, '\u2019')}'`;
}

/** True when the formatting of a column or view came from an earlier set-up. */
function isOurs(formatter: string): boolean {
  return Object.values(marks).some(mark => formatter.includes(mark));
}

/** What set-up writes, if anything: nothing over an administrator's own formatting. */
export function formatterToSet(wanted: string | undefined, there: string): string | undefined {
  if (wanted === undefined || wanted === there) return undefined;
  return there === '' || isOurs(there) ? wanted : undefined;
}

/** Whether somebody else's formatting stands where ours would. */
export function isFormattedByOthers(wanted: string | undefined, there: string): boolean {
  return wanted !== undefined && there !== '' && !isOurs(there);
}
