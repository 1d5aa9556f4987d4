import { Complex, complex } from '../respond/model';

/** .NET counts ticks of 100 nanoseconds from the year 1. */
const ticksAtEpoch = 621_355_968_000_000_000n;

/** `1;<scope>;<id>;<ticks>;<sequence>`: scope 1 is a site collection, 2 a web, 3 a list. */
export function changeToken(scope: 1 | 2 | 3, id: string, changed: string, sequence: number): Complex {
  const ticks = ticksAtEpoch + BigInt(Date.parse(changed)) * 10_000n;
  return complex('SP.ChangeToken', { StringValue: `1;${scope};${id};${ticks};${sequence}` });
}
