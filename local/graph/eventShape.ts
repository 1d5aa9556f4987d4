import { createHash } from 'node:crypto';
import { DirectoryUser, KeptEvent } from '../store/contract';
import { GraphError } from './errors';
import { isObject, Json, jsonBody } from './jsonBody';

/** What is read of an event as it was sent. */
export interface SentEvent {
  readonly transactionId?: string;
  readonly attendees: readonly { readonly address: string; readonly name?: string; readonly type: string }[];
}

const invalid = (message: string): GraphError => new GraphError(400, 'ErrorPropertyValidationFailure', message);
const never = '0001-01-01T00:00:00Z';
const dayInMilliseconds = 86_400_000;

/** Reads and checks an event. Throws Graph's refusals: without its ends, or an all-day event that does not go from midnight to midnight. */
export function readEvent(sent: Json): SentEvent {
  const [start, end] = ['start', 'end'].map(name => momentOf(sent[name]));
  if (start === undefined || end === undefined) throw invalid('At least one property failed validation.');
  if (end < start) throw invalid('The end time of the event is before its start time.');
  if (sent['isAllDay'] === true && (start % dayInMilliseconds !== 0 || end % dayInMilliseconds !== 0)) {
    throw invalid('The Event.Start and Event.End properties for an all-day event need to be set to midnight.');
  }
  if (sent['isAllDay'] === true && end - start < dayInMilliseconds) throw invalid("The duration of an event marked as All day must be at least 24 hours.");
  const { transactionId } = sent;
  return { ...(typeof transactionId === 'string' ? { transactionId } : {}), attendees: attendeesOf(sent['attendees']) };
}

/** Milliseconds on the event's own clock; its zone does not matter for its length. */
function momentOf(value: unknown): number | undefined {
  if (!isObject(value) || typeof value['dateTime'] !== 'string' || typeof value['timeZone'] !== 'string') return undefined;
  const moment = Date.parse(`${value['dateTime'].replace(/(\.\d+)?Z?$/, '')}Z`);
  return Number.isNaN(moment) ? undefined : moment;
}

function attendeesOf(value: unknown): SentEvent['attendees'] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalid('At least one property failed validation.');
  return value.map((attendee: unknown) => {
    const email = isObject(attendee) && isObject(attendee['emailAddress']) ? attendee['emailAddress'] : {};
    const { address, name } = email as Json;
    if (typeof address !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(address)) throw new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
    const type = isObject(attendee) && typeof attendee['type'] === 'string' ? attendee['type'] : 'required';
    return { address, ...(typeof name === 'string' ? { name } : {}), type };
  });
}

interface Reader {
  readonly owner: DirectoryUser;
  readonly users: readonly DirectoryUser[];
  /** The zone of `Prefer: outlook.timezone`. */
  readonly zone: string | undefined;
}

/** An event as Graph shows it in a person's calendar. */
export function eventShape({ id, organizerUpn, madeAt, body }: KeptEvent, { owner, users, zone }: Reader): Json {
  const sent = jsonBody(body);
  const { attendees, transactionId } = readEvent(sent);
  const isOrganizer = organizerUpn === owner.userPrincipalName;
  const organizer = users.find(user => user.userPrincipalName === organizerUpn);
  const content = isObject(sent['body']) ? sent['body'] : { contentType: 'html', content: '' };
  const key = createHash('sha256').update(`${id}:${organizerUpn}`).digest('base64url');
  const nameOf = (address: string): string => users.find(user => user.mail.toLowerCase() === address.toLowerCase())?.displayName ?? address;
  return {
    '@odata.etag': `W/"${key.slice(0, 22)}=="`,
    id: `AAMk${key}${owner.id.slice(0, 8)}=`,
    createdDateTime: madeAt, lastModifiedDateTime: madeAt, changeKey: `${key.slice(0, 22)}==`, categories: [],
    transactionId: isOrganizer ? transactionId ?? null : null,
    originalStartTimeZone: zoneOf(sent['start']), originalEndTimeZone: zoneOf(sent['end']),
    iCalUId: key, reminderMinutesBeforeStart: 15, isReminderOn: sent['isReminderOn'] ?? true, hasAttachments: false,
    subject: sent['subject'] ?? '', bodyPreview: String(content['content'] ?? '').slice(0, 255), importance: sent['importance'] ?? 'normal', sensitivity: sent['sensitivity'] ?? 'normal',
    isAllDay: sent['isAllDay'] === true, isCancelled: false, isOrganizer, responseRequested: true, seriesMasterId: null,
    showAs: sent['showAs'] ?? 'busy', type: 'singleInstance', webLink: `https://outlook.office365.com/owa/?itemid=${key}`,
    onlineMeetingUrl: null, isOnlineMeeting: false, onlineMeetingProvider: 'unknown', allowNewTimeProposals: true, recurrence: null,
    responseStatus: isOrganizer ? { response: 'organizer', time: never } : { response: 'notResponded', time: never },
    body: content,
    start: shownMoment(sent['start'], zone, sent['isAllDay'] === true), end: shownMoment(sent['end'], zone, sent['isAllDay'] === true),
    location: { displayName: '', locationType: 'default', uniqueIdType: 'unknown', address: {}, coordinates: {} }, locations: [],
    attendees: attendees.map(({ address, name, type }) => ({ type, status: { response: 'none', time: never }, emailAddress: { name: name ?? nameOf(address), address } })),
    organizer: { emailAddress: { name: organizer?.displayName ?? organizerUpn, address: organizer?.mail ?? organizerUpn } },
    onlineMeeting: null,
  };
}

function zoneOf(value: unknown): unknown {
  return isObject(value) ? value['timeZone'] : undefined;
}

/** An all-day event stands at midnight whatever the zone; others are shown on the clock on which they were sent. */
function shownMoment(value: unknown, zone: string | undefined, isAllDay: boolean): Json {
  const sent = isObject(value) ? value : {};
  const dateTime = `${String(sent['dateTime']).replace(/(\.\d+)?Z?$/, '')}.0000000`;
  return { dateTime, timeZone: isAllDay ? zone ?? 'UTC' : sent['timeZone'] };
}
