/** An event of a calendar as a reader sees it. */
export interface CalendarEvent {
  readonly subject: string;
  /** First day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly invited: readonly string[];
}

interface GraphEvent {
  readonly subject?: string;
  readonly start?: { readonly dateTime?: string };
  readonly attendees?: readonly { readonly emailAddress?: { readonly address?: string } }[];
}

/** Reads an event as Graph kept it: its shape was checked when it was made. */
export function readEvent(body: string): CalendarEvent {
  const { subject = '', start, attendees = [] } = JSON.parse(body) as GraphEvent;
  return { subject, on: (start?.dateTime ?? '').slice(0, 10), invited: attendees.flatMap(({ emailAddress }) => emailAddress?.address ?? []) };
}
