/** A stretch of the calendar asks for events by their last day, and finds those that began up to this many days before it. */
export const longestEventDays = 366;
