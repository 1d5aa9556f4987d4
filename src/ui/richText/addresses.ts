/**
 * A link's address as it may be kept: http, https, mailto, tel, or a path of this site. Undefined for every other: a script, a data address,
 * a place within a page (its ids are not kept), a path that depends on the page it stands on.
 */
export function linkAddress(typed: string): string | undefined {
  const address = tidy(typed);
  return isSitePath(address) || /^(https?:\/\/[^/]|mailto:.|tel:.)/i.test(address) ? address : undefined;
}

/** An image's address as it may be kept: https, or a path of this site. A picture inside an address (`data:`) is never kept. */
export function imageAddress(typed: string): string | undefined {
  const address = tidy(typed);
  return isSitePath(address) || /^https:\/\/[^/]/i.test(address) ? address : undefined;
}

/** Browsers skip control characters in an address, so `/\t/elsewhere` would lead elsewhere. */
function tidy(address: string): string {
  return address.replace(/\p{Cc}/gu, '').trim();
}

/** One slash: two lead to another site, and a backslash counts as a slash. */
function isSitePath(address: string): boolean {
  return /^\/(?![/\\])/.test(address);
}
