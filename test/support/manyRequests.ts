import { administrator } from './site';
import { DirectoryStore, SiteStore, StoredValue } from '../../local/store/contract';
import { sitePath, toronto } from '../../local/site';
import { fingerprintOf } from '../../src/kernel/activity/fingerprint';
import { JsonValue } from '../../src/kernel/activity/json';
import { LastAction, sealAction } from '../../src/kernel/activity/lastAction';
import { addDays, CalendarDate, calendarDate, daysBetween, Instant, yearOf } from '../../src/kernel/dates/calendarDate';
import { Person, PersonId } from '../../src/kernel/lists/columns';
import { ListDeclaration } from '../../src/kernel/lists/defineList';
import { writeFields } from '../../src/sharepoint/writeFields';
import { Outcome, outcomes, requesterCategories, RequesterCategory } from '../../src/systems/foi/choices';
import { callOuts, foiActivity, requests } from '../../src/systems/foi/lists';
import { dateColumns } from '../../src/systems/foi/work/dates';
import { openingEvents, withEvent } from '../../src/systems/foi/work/events';
import { ontarioOffice } from '../../src/systems/foi/work/officeRules';
import { requestNumber } from '../../src/systems/foi/work/requestNumber';

type Store = SiteStore & DirectoryStore;
type Fields = Readonly<Record<string, unknown>>;

export interface Many {
  readonly requests: number;
  readonly years: number;
  /** How many of them are not closed. */
  readonly open: number;
  readonly today: CalendarDate;
}

/** SharePoint answers no view of one year's closings past 5,000: an office that closes more in a year is another product's. */
const mostInOneYear = 4500;
const writtenAtOnce = 2000;
const areas = ['Roads', 'Bridges', 'Parks', 'Licensing', 'Human resources', 'Finance'] as const;
const actor = 'fiona.achebe@region.example';

interface Life {
  readonly number: string;
  readonly place: number;
  readonly receivedOn: CalendarDate;
  readonly isOpen: boolean;
}

interface Row {
  readonly list: ListDeclaration;
  readonly fields: Fields;
}

/**
 * Fills the FOI lists of a site that is set up with requests of many years, each with a call-out and a whole chain in Activity, straight
 * through the store. The last `open` of them were received in the last weeks and wait.
 */
export async function fillWithRequests(store: Store, many: Many): Promise<void> {
  const manager = personOf(store, 'maya.trembath@region.example');
  const lives = livesOf(many);
  for (let from = 0; from < lives.length; from += writtenAtOnce) {
    const rows = await Promise.all(lives.slice(from, from + writtenAtOnce).map(life => rowsOf(life, manager, many.today)));
    write(store, rows.flat());
  }
}

function livesOf({ requests: count, years, open, today }: Many): readonly Life[] {
  const first = calendarDate(`${yearOf(today) - years}-01-01`);
  const newYear = calendarDate(`${yearOf(today)}-01-01`);
  const thisYear = Math.min(mostInOneYear, Math.round(count * 0.045));
  const before = count - open - thisYear;
  const places = new Map<number, number>();
  return Array.from({ length: count }, (_, place): Life => {
    const isOpen = place >= count - open;
    const spread = place < before ? addDays(first, Math.floor((place / before) * daysBetween(first, newYear))) : addDays(newYear, Math.floor(((place - before) / thisYear) * daysBetween(newYear, today)));
    const receivedOn = isOpen ? addDays(today, -((place * 7) % 40)) : spread;
    const year = yearOf(receivedOn);
    places.set(year, (places.get(year) ?? 0) + 1);
    return { number: requestNumber(year, places.get(year) ?? 1), place, receivedOn, isOpen };
  });
}

async function rowsOf({ number, place, receivedOn, isOpen }: Life, manager: Person, today: CalendarDate): Promise<readonly Row[]> {
  const category = pick(Object.keys(requesterCategories) as RequesterCategory[], place);
  const outcome = pick(Object.keys(outcomes) as Outcome[], place);
  const decidedOn = earlier(addDays(receivedOn, 10 + ((place * 13) % 45)), today);
  const opening = openingEvents(receivedOn, receivedOn);
  const dates = dateColumns('FIPPA', isOpen ? opening : withEvent(opening, { type: 'decisionSent', date: decidedOn }), ontarioOffice, today);
  const shared = { title: `Records of matter ${place}`, requesterCategory: category, programArea: pick(areas, place), wording: `All records of matter ${place}.` };
  const request = {
    ...shared, number, act: 'FIPPA', kind: place % 5 === 0 ? 'personal' : 'general', source: place % 3 === 0 ? 'corporate' : 'direct', receivedOn, language: 'en', feePaidOn: receivedOn,
    contentious: false, ...dates, status: isOpen ? (place % 2 === 0 ? 'registered' : 'allocated') : 'closed', ...(isOpen ? {} : { decisionSentOn: decidedOn, outcome, closedOn: decidedOn }),
  };
  const { act, kind, source } = request;
  const due = { regime: dates.regime, dueStrict: dates.dueStrict, dueOperational: dates.dueOperational };
  const receipt = { number, act, kind, source, receivedOn, requesterCategory: category, feePaidOn: receivedOn, ...due };
  const ending = { outcome, decisionSentOn: decidedOn, endedOn: null, exemptions: place % 4 === 0 ? '21' : null, permittedUntil: dates.dueOperational, ...due };
  const asked = { ...shared, requestNumber: number, status: isOpen ? 'asked' : 'answered', assignedTo: manager, dueOn: addDays(receivedOn, 10), affirmed: !isOpen, ...(isOpen ? {} : { found: 'records', searchMinutes: 45, answeredOn: decidedOn }) };
  const answer = { requestNumber: number, found: 'records', searchMinutes: 45, preparationMinutes: 15, recordCount: 3, pageCount: 20 };
  return [
    ...(await itemWithChain(requests, place + 1, request, [['register', receivedOn, receipt], ...(isOpen ? [] : [['close', decidedOn, ending] as const])])),
    ...(await itemWithChain(callOuts, place + 1, asked, [['ask', receivedOn, { requestNumber: number, manager: manager.name, dueOn: asked.dueOn }], ...(isOpen ? [] : [['answer', decidedOn, answer] as const])])),
  ];
}

type Step = readonly [action: string, on: CalendarDate, data: JsonValue];

/** The item as its last step left it, and an entry for each. */
async function itemWithChain(list: ListDeclaration, id: number, fields: Fields, steps: readonly Step[]): Promise<readonly Row[]> {
  const fingerprint = await fingerprintOf(list, fields);
  const chain: LastAction[] = [];
  for (const [action, on, data] of steps) {
    const before = chain[chain.length - 1];
    const at = `${on}T15:00:00.000Z` as Instant;
    chain.push(await sealAction({ id: `${list.name}-${id}-${action}`, action, at, actor, data, position: chain.length + 1, previousHash: before?.hash ?? '', fingerprint }));
  }
  const last = chain[chain.length - 1];
  const entries = chain.map(({ id: actionId, action, at, position, previousHash, hash, data, fingerprint: print }): Row => ({
    list: foiActivity,
    fields: { title: action, actionId, subject: `${list.name}:${id}`, position, at, actor, previousHash, hash, data: JSON.stringify({ data, fingerprint: print }) },
  }));
  return [{ list, fields: { ...fields, lastAction: JSON.stringify(last), lastActionId: last.id } }, ...entries];
}

function write(store: Store, rows: readonly Row[]): void {
  const ids = new Map<string, string>();
  const idOf = (name: string): string => {
    const known = ids.get(name) ?? store.list(administrator, { url: `${sitePath}/Lists/${name}` }).id;
    ids.set(name, known);
    return known;
  };
  store.together(() => {
    for (const { list, fields } of rows) store.addItem(administrator, idOf(list.name), storedValues(list, fields));
  });
}

/** Values by the names under which the store keeps them: a person by number, under the column's own name. */
function storedValues(list: ListDeclaration, fields: Fields): Readonly<Record<string, StoredValue>> {
  const written = Object.entries(writeFields(list, fields, toronto.bias)) as [string, StoredValue][];
  return Object.fromEntries(written.map(([name, value]) => [name === 'AssignedToId' ? 'AssignedTo' : name, value]));
}

function personOf(store: Store, email: string): Person {
  const { id, title } = store.ensureUser(administrator, email);
  return { id: id as PersonId, name: title, email };
}

function pick<Value>(values: readonly Value[], place: number): Value {
  return values[place % values.length];
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}
