import { createHmac, timingSafeEqual } from 'node:crypto';
import { SiteStore } from '../store/contract';
import { digestExpired, digestInvalid } from '../store/refusals';

const lifetime = 1800 * 1000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const shape = /^0x([0-9A-F]{128}),(\d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} -0000)$/i;

type Secrets = Pick<SiteStore, 'secret' | 'web'>;

/** `19 Feb 2020 21:03:59 -0000` */
function stamp(moment: number): string {
  const [day, time] = new Date(moment).toISOString().split('T');
  const [year, month, date] = day.split('-');
  return `${date} ${months[Number(month) - 1]} ${year} ${time.slice(0, 8)} -0000`;
}

function seal(store: Secrets, userId: number, made: string): Buffer {
  return createHmac('sha512', store.secret('formDigest')).update(`${store.web.id}|${userId}|${made}`).digest();
}

/**
 * A form digest for one person and this web, good for half an hour. `now` is in milliseconds since 1970. Host pages put it into
 * `legacyPageContext.formDigestValue`.
 */
export function makeDigest(store: Secrets, userId: number, now: number): string {
  const made = stamp(now);
  return `0x${seal(store, userId, made).toString('hex').toUpperCase()},${made}`;
}

/** Throws SharePoint's 403 for a digest that is missing, of someone else, of another web, altered or too old. */
export function requireDigest(store: Secrets, userId: number, digest: string | undefined, now: number): void {
  const match = shape.exec(digest?.trim() ?? '');
  if (!match) throw digestInvalid();
  const given = Buffer.from(match[1], 'hex');
  if (!timingSafeEqual(given, seal(store, userId, match[2]))) throw digestInvalid();
  const age = now - Date.parse(match[2]);
  // A second's grace: the stamp has no milliseconds.
  if (!(age >= -1000 && age <= lifetime)) throw digestExpired();
}
