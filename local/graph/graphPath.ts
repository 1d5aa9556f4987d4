/** What follows `/v1.0/`, decoded and cut; undefined for any other address or one that cannot be decoded. */
export function graphSegments(pathname: string): string[] | undefined {
  if (!isGraphPath(pathname)) return undefined;
  try {
    return pathname.split('/').slice(2).filter(part => part !== '').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

export function isGraphPath(pathname: string): boolean {
  return /^\/v1\.0(\/|$)/.test(pathname);
}
