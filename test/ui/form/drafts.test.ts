/** @jest-environment jsdom */
import fc from 'fast-check';
import { calendarDate, Instant } from '../../../src/kernel/dates/calendarDate';
import { clearDraft, DraftPlace, readDraft, saveDraft } from '../../../src/ui/form/drafts';

const place: DraftPlace = { person: 'fiona@region.example', form: 'foi-close', item: 'FoiRequests:1' };
const savedAt = '2026-03-10T15:00:00.000Z' as Instant;
const today = calendarDate('2026-03-10');

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

it('gives back whatever was typed', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean())), entry => {
      saveDraft(place, { savedAt, entry });
      expect(readDraft(place, today)?.entry).toEqual({ ...entry });
    }),
  );
});

it('keeps the drafts of persons, forms and items apart', () => {
  saveDraft(place, { savedAt, entry: { title: 'a' } });
  expect(readDraft({ ...place, person: 'luc@region.example' }, today)).toBeUndefined();
  expect(readDraft({ ...place, form: 'foi-fee' }, today)).toBeUndefined();
  expect(readDraft({ ...place, item: 'FoiRequests:2' }, today)).toBeUndefined();
  expect(readDraft({ ...place, person: 'FIONA@region.example' }, today)).toBeDefined();
});

it('forgets a draft after thirty days', () => {
  saveDraft(place, { savedAt, entry: { title: 'a' } });
  expect(readDraft(place, calendarDate('2026-04-09'))).toBeDefined();
  expect(readDraft(place, calendarDate('2026-04-10'))).toBeUndefined();
  expect(localStorage).toHaveLength(0);
});

it('takes no notice of something else under its name', () => {
  for (const text of ['', 'no JSON', '[]', '{"savedAt":1,"entry":{}}', '{"savedAt":"x","entry":{"a":{}}}']) {
    localStorage.setItem('regional-intranet/draft/fiona@region.example/foi-close/FoiRequests:1', text);
    expect(readDraft(place, today)).toBeUndefined();
  }
});

it('does without a storage that the browser refuses', () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(() => saveDraft(place, { savedAt, entry: {} })).not.toThrow();
  expect(() => clearDraft(place)).not.toThrow();
});
