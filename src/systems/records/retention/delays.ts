import { CalendarDate, latest } from '../../../kernel/dates/calendarDate';
import { Block, HoldSpan, RecordFacts } from './contract';
import { addSpan, dayAfter } from './spans';
import { sources } from './sources';
import { RetentionStep } from './steps';

/** A date on its way through what may put it off. */
export interface Delayed {
  /** First day on which disposition may happen; null while there is none. */
  readonly date: CalendarDate | null;
  readonly blocks: readonly Block[];
  readonly steps: readonly RetentionStep[];
}

const holdBlocks = { foi: 'foiHold', legal: 'legalHold', audit: 'auditHold' } as const satisfies Record<HoldSpan['kind'], Block>;
const oneYear = { years: 1, months: 0 };

/** Personal information is kept a year after its last use (R.R.O. 1990, Reg. 460, s. 5). */
export function afterPersonalInformation(date: CalendarDate | null, { personalInformationLastUsed: used }: RecordFacts, asOf: CalendarDate): Delayed {
  if (used === null) return { date, blocks: [], steps: [] };
  const to = addSpan(used, oneYear);
  const isLonger = date === null || to >= date;
  return {
    date: date && latest(date, dayAfter(to)),
    blocks: asOf <= to ? ['personalInformation'] : [],
    steps: [{ code: isLonger ? 'personalInformation' : 'personalInformationShorter', facts: { date: used, to }, source: sources.personalInformation }],
  };
}

/**
 * A hold with a known end puts the date off to the day after it, if it stands on that date or stood when it was over. One that began when the
 * record could have gone holds it too: it is still here. A hold without an end blocks and moves nothing.
 */
export function afterHolds(date: CalendarDate | null, holds: readonly HoldSpan[], asOf: CalendarDate): Delayed {
  let moved = date;
  const steps: RetentionStep[] = [];
  const blocks = new Set<Block>();
  const told = new Set<HoldSpan['kind']>();
  for (const hold of [...holds].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const stands = hold.from <= asOf && (hold.to === null || asOf <= hold.to);
    if (stands) blocks.add(holdBlocks[hold.kind]);
    const reaches = moved !== null && hold.to !== null && hold.from <= latest(moved, asOf) && moved <= hold.to;
    if (reaches && hold.to !== null) moved = dayAfter(hold.to);
    // Many open holds of one kind say the same: they are told once, with their count.
    if (hold.to === null && stands && told.has(hold.kind)) continue;
    const alike = holds.filter(({ kind, from, to }) => kind === hold.kind && to === null && from <= asOf).length;
    const step = stepOf(hold, { stands, reaches, isDated: moved !== null, alike });
    if (step) steps.push(step);
    if (hold.to === null && stands) told.add(hold.kind);
  }
  return { date: moved, blocks: [...blocks], steps };
}

function stepOf({ kind, from, to }: HoldSpan, { stands, reaches, isDated, alike }: { stands: boolean; reaches: boolean; isDated: boolean; alike: number }): RetentionStep | undefined {
  const source = kind === 'foi' ? { source: sources.preservation } : {};
  if (to === null && !stands) return undefined;
  if (to === null) return alike > 1 ? { code: 'holdsOpen', facts: { kind, from, count: alike }, ...source } : { code: 'holdOpen', facts: { kind, from }, ...source };
  if (reaches) return { code: 'holdMoves', facts: { kind, from, to }, ...source };
  if (stands) return { code: isDated ? 'holdWithoutEffect' : 'holdUntil', facts: { kind, from, to }, ...source };
  return isDated ? { code: 'holdWithoutEffect', facts: { kind, from, to }, ...source } : undefined;
}
