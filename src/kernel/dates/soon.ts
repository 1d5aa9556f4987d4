/** A date this many days ahead, or fewer, is soon: what lists mark and what pages print in bold letters. */
export const soonDays = 7;
