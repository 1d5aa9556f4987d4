import JSZip from 'jszip';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Fee, FoiRecord, ThirdParty } from '../../../../src/systems/foi/caseLists';
import { LetterFacts } from '../../../../src/systems/foi/letters/letterFacts';
import { LetterKind } from '../../../../src/systems/foi/letters/letterKinds';
import { LetterSources } from '../../../../src/systems/foi/letters/letterSources';
import { ClockEvent } from '../../../../src/systems/foi/clock/clockTypes';
import { FoiRequest } from '../../../../src/systems/foi/lists';
import { regimeFor } from '../../../../src/systems/foi/rules';
import { clockOf } from '../../../../src/systems/foi/work/dates';
import { ontarioOffice } from '../../../../src/systems/foi/work/officeRules';

export const today = calendarDate('2026-03-10');
const received = calendarDate('2026-03-05');

const record = { title: 'Inspection report', pages: 12, disposition: 'sever', sections: '17, 21', reason: 'It names a contractor and its prices.' } as FoiRecord;
const withheld = { title: 'Legal opinion', pages: 1, disposition: 'withhold', sections: '19', reason: 'It is advice of counsel.' } as FoiRecord;
export const fee = { kind: 'general', status: 'sent', sentOn: today, searchMinutes: 240, pages: 100, total: 140, deposit: 70 } as Fee;
export const thirdParty = { id: 7, title: 'Northgate Paving Ltd.', contact: '4 Gravel Road', section: '17', representationsDueOn: calendarDate('2026-03-30') } as ThirdParty;

interface Given {
  readonly request?: Partial<FoiRequest>;
  readonly events?: readonly ClockEvent[];
  readonly sources?: Partial<LetterSources>;
}

/** A request about bridges with everything that its letters ask, on 10 March 2026; `given` changes it. */
export function sources({ request: changed = {}, events = [], sources: others = {} }: Given = {}): LetterSources {
  const request = {
    number: '2026-0003', act: 'FIPPA', kind: 'general', receivedOn: received, feePaidOn: received, wording: 'All inspection reports of the bridges.',
    extensionGround: null, extensionReason: null, outcome: null, proposedOutcome: 'partDisclosed', decisionSentOn: null, ...changed,
    events: JSON.stringify([{ type: 'received', date: changed.receivedOn ?? received }, ...events]),
  } as FoiRequest;
  return {
    request,
    requester: { title: 'Zelda Quigley', contact: '99 Unseen Lane\nSudbury' } as LetterSources['requester'],
    records: [record, withheld],
    thirdParties: [thirdParty],
    fees: [fee],
    decider: { name: 'Helen van der Veen', position: 'Regional Director' },
    coordinator: 'Fiona Achebe',
    office: ontarioOffice,
    clock: clockOf(request, ontarioOffice, today),
    regime: regimeFor(request.receivedOn, request.act),
    today,
    ...others,
  };
}

export function facts(letter: LetterKind, language: 'en' | 'fr' = 'en', others: Partial<LetterFacts> = {}): LetterFacts {
  return { letter, language, thirdParty: thirdParty.id, transferKind: 'transfer', institution: 'the Ministry of Transportation', detail: 'In plain words.', ...others };
}

/** The text of a Word file as Word would show it, a line for each paragraph and break. */
export async function textOfWord(file: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(file);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  return xml.replace(/<w:br\/>|<\/w:p>/g, '\n').replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
}
