import { calendarDate } from '../../src/kernel/dates/calendarDate';
import { choice, date, moment, note, number, person, PersonId, text, yesNo } from '../../src/kernel/lists/columns';
import { before, between, empty, notEmpty, onOrAfter, onOrBefore, startsWith } from '../../src/kernel/lists/conditions';
import { defineList } from '../../src/kernel/lists/defineList';
import { UntypedQuery } from '../../src/kernel/lists/query';
import { filterOf, nothing } from '../../src/sharepoint/filter';

const title = { en: 'x', fr: 'x' };
const states = { open: title, waiting: title, closed: title };
const list = defineList('Things', {
  title,
  description: title,
  columns: {
    title: text({ title, required: true }),
    number: text({ title, unique: true }),
    status: choice(states, { title, required: true, indexed: true, grows: ['closed'] }),
    dueOn: date({ title, indexed: true }),
    at: moment({ title, indexed: true }),
    owner: person({ title, indexed: true }),
    pages: number({ title }),
    affirmed: yesNo({ title }),
    wording: note({ title }),
  },
  views: [],
  permissions: { grants: {} },
});
const toronto = 300;
const day = calendarDate('2026-03-05');
const filter = (query: UntypedQuery): string | typeof nothing => filterOf(list, query, toronto);

it('doubles the apostrophes of what was typed', () => {
  expect(filter({ where: { number: "O'Brien' or 1 eq 1" } })).toBe("Number eq 'O''Brien'' or 1 eq 1'");
});

it('puts the condition first that keeps the query under the threshold', () => {
  expect(filter({ where: { owner: 5, dueOn: between(day, day), status: 'open', number: 'A' } })).toMatch(/^Number eq 'A' and Status eq 'open' and DueOn gt .* and OwnerId eq 5$/);
  expect(filter({ where: { status: 'closed', dueOn: between(day, day) } })).toMatch(/^DueOn gt .* and Status eq 'closed'$/);
});

it('asks for a day by the noons around its midnight', () => {
  const from = "datetime'2026-03-04T17:00:00Z'";
  const to = "datetime'2026-03-05T17:00:00Z'";
  expect(filter({ where: { dueOn: day } })).toBe(`(DueOn gt ${from} and DueOn le ${to})`);
  expect(filter({ where: { dueOn: between(day, day) } })).toBe(`DueOn gt ${from} and DueOn le ${to}`);
  expect(filter({ where: { dueOn: onOrAfter(day) } })).toBe(`DueOn gt ${from}`);
  expect(filter({ where: { dueOn: onOrBefore(day) } })).toBe(`DueOn le ${to}`);
  expect(filter({ where: { dueOn: before(day) } })).toBe(`DueOn le ${from}`);
  expect(filter({ where: { dueOn: { is: 'after', value: day } } })).toBe(`DueOn gt ${to}`);
  expect(filter({ where: { dueOn: { is: 'not', value: day } } })).toBe(`(DueOn le ${from} or DueOn gt ${to} or DueOn eq null)`);
});

it('asks for people by number, for yes and no by digit, and for moments as they stand', () => {
  expect(filter({ where: { owner: 5 as PersonId }, and: { affirmed: true, pages: onOrAfter(3) } })).toBe('OwnerId eq 5 and Affirmed eq 1 and Pages ge 3');
  expect(filter({ where: { at: before('2026-03-05T17:00:00.000Z') } })).toBe("At lt datetime'2026-03-05T17:00:00.000Z'");
});

it('joins the values of an array, and asks nothing when there is none', () => {
  expect(filter({ where: { status: ['open', 'waiting'] } })).toBe("(Status eq 'open' or Status eq 'waiting')");
  expect(filter({ where: { status: ['open'] } })).toBe("Status eq 'open'");
  expect(filter({ where: { status: [] } })).toBe(nothing);
});

it('knows empty columns, beginnings and parts of a text', () => {
  expect(filter({ where: { owner: empty }, and: { title: startsWith('Ro') } })).toBe("OwnerId eq null and startswith(Title,'Ro')");
  expect(filter({ where: { dueOn: notEmpty }, and: { title: { is: 'contains', value: 'ad' } } })).toBe("DueOn ne null and substringof('ad',Title)");
  expect(filter({ where: { status: 'open' }, and: { pages: undefined } })).toBe("Status eq 'open'");
});
