/** The place in the list where the next page starts, out of SharePoint's link to it. Undefined after the last page. */
export function markIn(nextLink: unknown): string | undefined {
  if (typeof nextLink !== 'string' || nextLink === '') return undefined;
  return new URL(nextLink, 'https://site.invalid').searchParams.get('$skiptoken') ?? undefined;
}
