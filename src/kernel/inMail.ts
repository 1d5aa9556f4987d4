import { Workplace } from './ports/workplace';

/** An address that also leads to the page from outside the site. */
export function inMail({ siteUrl }: Pick<Workplace, 'siteUrl'>, address: string): string {
  return new URL(address, siteUrl).href;
}
