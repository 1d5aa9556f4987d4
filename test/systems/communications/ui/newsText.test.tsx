/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { act, render, waitFor } from '@testing-library/react';
import { ListStore } from '../../../../src/kernel/ports/listStore';
import { StoreError } from '../../../../src/kernel/ports/storeError';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { CleanHtml } from '../../../../src/kernel/richText';
import { NewsItem } from '../../../../src/systems/communications/newsLists';
import { NewsTextControl, useNewsText } from '../../../../src/systems/communications/ui/item/useNewsText';
import { beginNews } from '../../../../src/systems/communications/work/beginNews';
import { revisionsOf } from '../../../../src/systems/communications/work/versions';
import { newsByNumber } from '../../../../src/systems/communications/work/newsFacts';
import { textOf } from '../../../../src/systems/communications/work/newsText';
import { saveText } from '../../../../src/systems/communications/work/saveText';
import { setDetails } from '../../../../src/systems/communications/work/setDetails';
import { details } from '../work/news';
import { Colleague, TestOffice } from '../../../ui/support/office';

let office: TestOffice;
let item: NewsItem;
let control: NewsTextControl;

/** `breaks`: the next change is written, and from then on no answer comes back. */
let line: 'whole' | 'breaks' | 'cut' = 'whole';
const answered = <Answer,>(answer: Answer): Answer => {
  if (line === 'cut') throw new StoreError({ kind: 'disconnected' });
  return answer;
};

function atTheEndOfALine(work: Workplace): Workplace {
  const { update, get, find } = work.lists;
  const lists: ListStore = {
    ...work.lists,
    update: async (...facts) => {
      const changed = await update(...facts);
      if (line === 'breaks') line = 'cut';
      return answered(changed);
    },
    get: async (...facts) => answered(await get(...facts)),
    find: async (...facts) => answered(await find(...facts)),
  };
  return { ...work, lists };
}

/** A page at which somebody writes. */
function Desk({ who, given }: { readonly who: Colleague; readonly given: NewsItem }): JSX.Element {
  const [work] = React.useState(() => atTheEndOfALine(office.work(who)));
  control = useNewsText(work, office.visitor(who), given, () => undefined);
  return <p>{control.state.kind}</p>;
}

beforeEach(async () => {
  localStorage.clear();
  line = 'whole';
  office = new TestOffice();
  const outcome = await beginNews(office.work('newsWriter'), { title: 'Bridges', dueOn: null }, 'begin');
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  item = outcome.item;
});

const open = (who: Colleague = 'newsWriter') => render(<Desk who={who} given={item} />);
const change = (part: Parameters<NewsTextControl['change']>[0]): void => act(() => control.change(part));
const save = (): Promise<void> => act(async () => void (await control.saveNow()));
const stored = async (): Promise<NewsItem> => {
  const found = await newsByNumber(office.work('newsWriter'), item.number);
  if (!found) throw new Error('gone');
  return found;
};
const body = (text: string): CleanHtml => `<p>${text}</p>` as CleanHtml;

it('saves in a pause of typing, as one revision, and says so', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'Date', 'performance'] });
  open();
  change({ bodyEn: body('One') });
  change({ bodyEn: body('One two') });
  expect(control.state.kind).toBe('waiting');
  act(() => void jest.advanceTimersByTime(2_999));
  expect(control.state.kind).toBe('waiting');
  act(() => void jest.advanceTimersByTime(1));
  jest.useRealTimers();
  await waitFor(() => expect(control.state.kind).toBe('saved'));
  expect((await stored()).bodyEn).toBe('<p>One two</p>');
  expect(control.item.revision).toBe(item.revision + 1);
});

it('keeps what was typed in the browser until it is saved, and offers it to the same person on the next visit', async () => {
  const first = open();
  change({ bodyEn: body('Never saved'), titleFr: 'Ponts' });
  first.unmount();
  open('newsReviewer');
  expect(control.offered).toBeUndefined();
  open();
  expect(control.offered?.text.bodyEn).toBe('<p>Never saved</p>');
  act(() => control.useOffered());
  await save();
  expect(await stored()).toMatchObject({ bodyEn: '<p>Never saved</p>', titleFr: 'Ponts' });
  open();
  expect(control.offered).toBeUndefined();
});

it('takes nothing from the browser that no editor would write', () => {
  const first = open();
  change({ bodyEn: '<p>Fine<img src="x" onerror="alert(1)"></p><script>alert(1)</script>' as CleanHtml });
  first.unmount();
  open();
  expect(control.offered?.text.bodyEn).not.toMatch(/script|onerror/);
});

it('repeats a save whose answer was lost under its own id, so that it is one revision and no conflict with itself', async () => {
  open();
  change({ bodyEn: body('Lost on the way') });
  line = 'breaks';
  await save();
  expect(control.state).toMatchObject({ kind: 'failed', problem: { kind: 'disconnected' } });
  expect((await stored()).bodyEn).toBe('<p>Lost on the way</p>');
  change({ bodyEn: body('And written on') });
  line = 'whole';
  await save();
  expect(control.state.kind).toBe('saved');
  expect((await stored()).bodyEn).toBe('<p>And written on</p>');
  const revisions = (await revisionsOf(office.work('newsWriter'), item)).map(({ text }) => text.bodyEn);
  expect(revisions.filter(text => text === '<p>Lost on the way</p>')).toHaveLength(1);
});

it('stops where somebody else changed the text, loses neither, and puts the person’s own on top when they say so', async () => {
  open();
  await saveText(office.work('newsReviewer'), item, { ...textOf(item), bodyEn: body('Theirs') }, 'theirs');
  change({ bodyEn: body('Mine') });
  await save();
  expect(control.state.kind).toBe('conflict');
  await save();
  expect((await stored()).bodyEn).toBe('<p>Theirs</p>');
  change({ bodyEn: body('Mine, and more') });
  await act(async () => control.applyMine());
  await waitFor(() => expect(control.state.kind).toBe('saved'));
  expect((await stored()).bodyEn).toBe('<p>Mine, and more</p>');
});

it('gives way to the other text when the person takes that one', async () => {
  open();
  await saveText(office.work('newsReviewer'), item, { ...textOf(item), bodyEn: body('Theirs') }, 'theirs');
  change({ bodyEn: body('Mine') });
  await save();
  act(() => control.takeTheirs());
  expect(control.text.bodyEn).toBe('<p>Theirs</p>');
  await save();
  expect((await stored()).bodyEn).toBe('<p>Theirs</p>');
});

it('goes on where somebody else changed the dates and not the text', async () => {
  open();
  await setDetails(office.work('communicationsLead'), item, { ...details, topic: 'buildings' }, 'dates');
  change({ bodyEn: body('Mine') });
  await save();
  expect(control.state.kind).toBe('saved');
  expect(await stored()).toMatchObject({ bodyEn: '<p>Mine</p>', topic: 'buildings' });
});

it('keeps a title of 400 characters as typed and says that it is too long', async () => {
  open();
  change({ title: 'x'.repeat(400) });
  await save();
  expect(control.state.kind).toBe('tooLong');
  expect(control.text.title).toHaveLength(400);
  expect((await stored()).title).toBe('Bridges');
});

it('keeps the text in the browser when somebody removed the item, and does not try for ever', async () => {
  open();
  change({ bodyEn: body('Written while it was removed') });
  office.lists.mishaps.push({ when: 'before', problem: { kind: 'notFound' } });
  await save();
  expect(control.state).toMatchObject({ kind: 'failed', problem: { kind: 'notFound' } });
  expect(control.text.bodyEn).toBe('<p>Written while it was removed</p>');
  open();
  expect(control.offered?.text.bodyEn).toBe('<p>Written while it was removed</p>');
});
