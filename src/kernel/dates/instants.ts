import { Instant } from './calendarDate';

/** Whole seconds since 1970-01-01T00:00:00Z: as finely as SharePoint keeps a moment. */
export function secondsOf(at: Instant): number {
  return Math.floor(Date.parse(at) / 1000);
}

export function instantAt(seconds: number): Instant {
  return new Date(seconds * 1000).toISOString() as Instant;
}
