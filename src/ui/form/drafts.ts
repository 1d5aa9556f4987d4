import { daysBetween, CalendarDate, Instant } from '../../kernel/dates/calendarDate';

/** What a draft belongs to: a person, a form, and the item that the form changes. */
export interface DraftPlace {
  /** Address of the person, so that two people at one computer never see each other's. */
  readonly person: string;
  readonly form: string;
  /** `new`, or the id of the item. */
  readonly item: string;
}

export type DraftEntry = Readonly<Record<string, string | boolean>>;
export interface Draft {
  readonly savedAt: Instant;
  readonly entry: DraftEntry;
}

const prefix = 'regional-intranet/draft';
const keptDays = 30;

function keyOf({ person, form, item }: DraftPlace): string {
  return [prefix, person.toLowerCase(), form, item].join('/');
}

/** The draft of an earlier visit. Undefined when there is none, or none younger than thirty days. */
export function readDraft(place: DraftPlace, today: CalendarDate): Draft | undefined {
  const draft = parsed(quietly(() => localStorage.getItem(keyOf(place))));
  if (!draft) return undefined;
  if (daysBetween(draft.savedAt.slice(0, 10) as CalendarDate, today) <= keptDays) return draft;
  clearDraft(place);
  return undefined;
}

export function saveDraft(place: DraftPlace, draft: Draft): void {
  quietly(() => localStorage.setItem(keyOf(place), JSON.stringify(draft)));
}

export function clearDraft(place: DraftPlace): void {
  quietly(() => localStorage.removeItem(keyOf(place)));
}

function parsed(text: string | null | undefined): Draft | undefined {
  if (!text) return undefined;
  const value = quietly((): unknown => JSON.parse(text));
  return isDraft(value) ? value : undefined;
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null || !('savedAt' in value) || !('entry' in value)) return false;
  const { savedAt, entry } = value;
  if (typeof savedAt !== 'string' || typeof entry !== 'object' || entry === null) return false;
  return Object.values(entry).every(field => typeof field === 'string' || typeof field === 'boolean');
}

/** A browser may refuse its storage (full, or private). A form works without its draft. */
function quietly<Value>(attempt: () => Value): Value | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
