import { CalendarDate } from '../../../src/kernel/dates/calendarDate';
import { between } from '../../../src/kernel/lists/conditions';
import { ListStore } from '../../../src/kernel/ports/listStore';
import { callOuts, FoiRequest, requests } from '../../../src/systems/foi/lists';

// The type check of this file (npm run lint) is the test: each marked line must not compile.
export async function questions(store: ListStore, request: FoiRequest, day: CalendarDate): Promise<unknown[]> {
  const number: string = request.number;
  const dueOn: CalendarDate | null = request.dueOn;
  return [
    number,
    dueOn,
    await store.find(requests, { where: { status: 'registered' } }),
    await store.find(requests, { where: { status: ['registered', 'allocated'] }, and: { title: 'x' } }),
    await store.find(requests, { where: { status: 'closed', receivedOn: between(day, day) } }),
    await store.find(callOuts, { where: { requestNumber: '2026-0001' } }),
    // @ts-expect-error closed requests pile up: a date must bound them
    await store.find(requests, { where: { status: 'closed' } }),
    // @ts-expect-error the wording is not indexed
    await store.find(requests, { where: { wording: 'x' } }),
    // @ts-expect-error a column without an index goes under `and`
    await store.find(requests, { where: { status: 'registered', title: 'x' } }),
    // @ts-expect-error one due date, over the years, may match more than 5,000 items
    await store.find(requests, { where: { dueOn: day } }),
  ];
}

it('leaves the queries that SharePoint would refuse to the compiler', () => {
  expect(questions).toBeInstanceOf(Function);
});
