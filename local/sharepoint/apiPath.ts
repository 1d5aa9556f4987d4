import { sitePath } from '../site';

const shape = new RegExp(`^(?:${sitePath})?/_api(?:/(.*))?$`, 'is');

/** What follows `_api/` in the address of the site's or the server's API; undefined for any other address. */
export function apiPathOf(pathname: string): string | undefined {
  const match = shape.exec(pathname);
  return match ? match[1] ?? '' : undefined;
}

export function isApiPath(pathname: string): boolean {
  return apiPathOf(pathname) !== undefined;
}
