import { Instant } from '../../../../src/kernel/dates/calendarDate';
import { ItemId } from '../../../../src/kernel/lists/defineList';
import { PersonId } from '../../../../src/kernel/lists/columns';
import { callOutLifecycle } from '../../../../src/systems/foi/callOutLifecycle';
import { feeLifecycle, recordLifecycle, thirdPartyLifecycle } from '../../../../src/systems/foi/caseLifecycles';
import { requestLifecycle } from '../../../../src/systems/foi/lifecycle';
import { foiWords } from '../../../../src/systems/foi/ui/foiWords';
import { timelineEntry } from '../../../../src/systems/foi/ui/request/timelineEntry';
import { StampedEntry } from '../../../../src/kernel/activity/entriesOf';

const helen = { id: 5 as PersonId, name: 'Helen van der Veen', email: 'helen.vanderveen@region.example' };

function entry(list: string, action: string, more: Partial<StampedEntry> = {}): StampedEntry {
  const at = '2026-03-10T15:00:00.000Z' as Instant;
  return {
    id: 1 as ItemId<'FoiActivity'>, etag: '"1,1"', createdAt: at, modifiedAt: at, modifiedBy: helen,
    title: action, actionId: 'one', subject: `${list}:1`, position: 1, at, actor: helen.email, data: '{"data":{"manager":"Maya Trembath"},"fingerprint":""}', previousHash: '', hash: 'x', ...more,
  };
}
const said = (list: string, action: string, language: 'en' | 'fr') => timelineEntry(entry(list, action), foiWords[language].done, language).what;

const lifecycles = { FoiRequests: requestLifecycle, FoiCallOuts: callOutLifecycle, FoiRecords: recordLifecycle, FoiThirdParties: thirdPartyLifecycle, FoiFees: feeLifecycle };

it.each(Object.keys(lifecycles) as (keyof typeof lifecycles)[])('has words in both languages for every action of %s', list => {
  for (const action of Object.keys(lifecycles[list].transitions)) {
    const [english, french] = [said(list, action, 'en'), said(list, action, 'fr')];
    expect([action, english === french, english.endsWith(`: ${action}`)]).toEqual([action, false, false]);
  }
});

it('takes the words of the lifecycle, and special ones where they say more', () => {
  expect(said('FoiRequests', 'extend', 'en')).toBe('Extend the time');
  expect(said('FoiRequests', 'allocate', 'fr')).toBe('Demande attribuée à Maya Trembath');
  expect(said('FoiThirdParties', 'decideThirdParty', 'en')).toBe('Third party: Record the decision');
  expect(said('FoiCallOuts', 'sendBack', 'fr')).toBe('Demande de recherche : Renvoyer pour modification');
});

it('names an action of a later version by its own name', () => {
  expect(said('FoiRequests', 'toString', 'en')).toBe('Recorded: toString');
  expect(said('FoiMeetings', 'convene', 'en')).toBe('Recorded: convene');
});

it('names who acted, also where somebody else entered it', () => {
  expect(timelineEntry(entry('FoiRequests', 'approve'), foiWords.en.done, 'en').who).toBe('Helen van der Veen');
  expect(timelineEntry(entry('FoiRequests', 'submit', { actor: 'fiona.achebe@region.example' }), foiWords.en.done, 'en').who).toBe('fiona.achebe@region.example');
});
