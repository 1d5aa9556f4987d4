import { calendarDate } from '../../src/kernel/dates/calendarDate';
import { FoiRequest, requests } from '../../src/systems/foi/lists';
import { differences } from '../../src/ui/differences';
import { uiWords } from '../../src/ui/uiWords';
import { registered } from '../systems/foi/ui/foiOffice';
import { TestOffice } from './support/office';

let seen: FoiRequest;
beforeEach(async () => {
  seen = await registered(new TestOffice());
});

function rows(mine: Partial<FoiRequest>, theirs: Partial<FoiRequest>, language: 'en' | 'fr' = 'en') {
  const found = differences({ list: requests, seen, mine, theirs: { ...seen, ...theirs } }, language, uiWords[language]);
  return found.map(({ label, mine: left, theirs: right }) => [label, left, right]);
}

it('tells nothing of columns that are the same', () => {
  expect(rows({}, {})).toEqual([]);
});

it('says dates, choices, people and empty values in words', () => {
  expect(rows({ status: 'closed', decisionSentOn: calendarDate('2026-03-09') }, { status: 'allocated', assignedTo: new TestOffice().person('manager') })).toEqual([
    ['State', 'Closed', 'With managers'],
    ['Assigned to', 'Empty', 'Maya Trembath'],
    ['Decision sent', 'March 9, 2026', 'Empty'],
  ]);
});

it('says them in French', () => {
  expect(rows({}, { outcome: 'noRecords' }, 'fr')).toEqual([['Résultat', 'Vide', 'Aucun document pertinent']]);
});

it('leaves out what only the machine reads', () => {
  expect(rows({}, { lastAction: '{}', lastActionId: 'other', events: '[]', regime: 'other' })).toEqual([]);
});
