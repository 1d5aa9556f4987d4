import { CalendarDate, Instant } from '../../../../kernel/dates/calendarDate';
import { CleanHtml } from '../../../../kernel/richText';
import { clearDraft, DraftPlace, readDraft, saveDraft } from '../../../../ui/form/drafts';
import { cleanHtml } from '../../../../ui/richText/cleanHtml';
import { NewsText } from '../../work/contract';
import { isSameText, textFields } from '../../work/newsText';

/** A text that this browser keeps because it was never saved. */
export interface KeptText {
  readonly savedAt: Instant;
  readonly text: NewsText;
}

export function keepText(place: DraftPlace, savedAt: Instant, text: NewsText): void {
  saveDraft(place, { savedAt, entry: { ...text } });
}

export function forgetText(place: DraftPlace): void {
  clearDraft(place);
}

/** The text of an earlier visit, unless the item holds the same by now. The browser's storage is no more trusted than a paste. */
export function keptText(place: DraftPlace, today: CalendarDate, saved: NewsText): KeptText | undefined {
  const draft = readDraft(place, today);
  if (!draft) return undefined;
  const entries = textFields.map(field => [field, draft.entry[field] ?? saved[field]] as const);
  const kept = Object.fromEntries(entries) as { readonly [K in keyof NewsText]: string };
  const text: NewsText = { ...kept, bodyEn: cleanHtml(kept.bodyEn), bodyFr: cleanHtml(kept.bodyFr) satisfies CleanHtml };
  return isSameText(text, saved) ? undefined : { savedAt: draft.savedAt, text };
}
