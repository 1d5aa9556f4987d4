import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { languages } from '../../../../src/kernel/text';
import { builtInLetter, textOf } from '../../../../src/systems/foi/letters/builtIn/letterText';
import { checkLetter, LetterFacts } from '../../../../src/systems/foi/letters/letterFacts';
import { letterKindIds } from '../../../../src/systems/foi/letters/letterKinds';
import { LetterSources } from '../../../../src/systems/foi/letters/letterSources';
import { fillText, marksIn, marksOf, missingIn } from '../../../../src/systems/foi/letters/marks';
import { valuesFor } from '../../../../src/systems/foi/letters/values/markValues';
import { facts, fee, sources, thirdParty, today } from './given';

const march30 = calendarDate('2026-03-30');

/** The built-in letter as text, and what is still to be filled in. */
function letter(from: LetterSources, what: LetterFacts) {
  const values = valuesFor(from, what);
  const pieces = builtInLetter(what.letter, what.language).flatMap(part => [...fillText(typeof part === 'string' ? part : part.heading, values), '\n']);
  return { text: textOf(pieces, what.language), missing: missingIn(pieces) };
}

describe.each(languages)('in %s', language => {
  it.each(letterKindIds)('the %s uses all its marks and no others', kind => {
    const used = builtInLetter(kind, language).flatMap(part => marksIn(typeof part === 'string' ? part : part.heading));
    // An office may name the commissioner in any letter; only some must.
    expect([...new Set([...used, 'commissioner'])].sort()).toEqual([...marksOf[kind]].sort());
  });

  it.each(letterKindIds)('the %s is whole but for the name of the office', kind => {
    const from = sources({ request: { extensionGround: 'volume', extensionReason: 'There are 4,000 pages.' }, events: [{ type: 'extensionNoticeSent', date: today, days: 20 }] });
    const { text, missing } = letter(from, facts(kind, language));
    expect(missing).toEqual(['office']);
    expect(text).toContain('2026-0003');
    expect(text).not.toContain('{{');
  });
});

it('acknowledges a request with the date that the clock gives', () => {
  expect(letter(sources(), facts('acknowledgement')).text).toContain('We must give you our decision by April 4, 2026 (FIPPA, s. 26).');
  expect(letter(sources(), facts('acknowledgement', 'fr')).text).toContain('au plus tard le 4 avril 2026 (LAIPVP, art. 26)');
});

it('gives no date while the fee is missing or the clock stands still', () => {
  const unpaid = sources({ request: { feePaidOn: null } });
  const waiting = letter({ ...unpaid, clock: { ...unpaid.clock, clockStart: undefined, decisionDue: undefined } }, facts('acknowledgement'));
  expect(waiting.text).toContain('The time to answer begins when we have received the application fee of $5.00.');
  const stopped = letter(sources({ events: [{ type: 'feeEstimateSent', date: today, amount: 140, depositRequested: true }] }), facts('acknowledgement'));
  expect(stopped.text).toContain('The time to answer does not run at the moment.');
  expect([waiting.text, stopped.text].join()).not.toContain('April');
});

// FIPPA s. 27(2), MFIPPA s. 20(2): length, reason, right to ask the commissioner to review.
it.each([
  ['FIPPA', 'FIPPA, s. 27(1)(a)', 'FIPPA, s. 27(2)', 'LAIPVP, art. 27(1)a)', 'LAIPVP, art. 27(2)'],
  ['MFIPPA', 'MFIPPA, s. 20(1)(a)', 'MFIPPA, s. 20(2)', 'LAIMPVP, art. 20(1)a)', 'LAIMPVP, art. 20(2)'],
] as const)('says length, reason and review of an extension under %s', (act, made, review, madeFr, reviewFr) => {
  const from = sources({ request: { act, extensionGround: 'volume', extensionReason: 'There are 4,000 pages.' }, events: [{ type: 'extensionNoticeSent', date: today, days: 20 }] });
  const { text } = letter(from, facts('extension'));
  expect(text).toContain(`We extend the time for our decision by 20 days (${made}). The new date is April 24, 2026.`);
  expect(text).toContain('unreasonably interfere with our operations');
  expect(text).toContain('There are 4,000 pages.');
  expect(text).toContain(`You may ask the commissioner to review this extension (${review}):\nInformation and Privacy Commissioner of Ontario\n2 Bloor Street East, Suite 1400`);
  const french = letter(from, facts('extension', 'fr')).text;
  expect(french).toContain(`Nous prorogeons de 20 jours le délai de notre décision (${madeFr}). La nouvelle échéance est le 24 avril 2026.`);
  expect(french).toContain(`réviser cette prorogation (${reviewFr})`);
});

it('gives no date for an extension that is not recorded, or whose notice was late', () => {
  expect(letter(sources(), facts('extension')).missing).toEqual(['office', 'extensionDays', 'extendedDue', 'extensionGround', 'extensionReason']);
  const late = sources({ request: { receivedOn: calendarDate('2026-01-05'), extensionGround: 'consultation', extensionReason: 'x' }, events: [{ type: 'extensionNoticeSent', date: today, days: 30 }] });
  expect(letter(late, facts('extension')).missing).toEqual(['office', 'extendedDue']);
});

// FIPPA s. 29(1)(b) and 50, MFIPPA s. 22(1)(b) and 39.
it('names provisions, reasons, who decided and the right to appeal in a decision', () => {
  const { text } = letter(sources(), facts('decision'));
  expect(text).toContain('1. Inspection report (12 pages): disclosed in part. Provision: FIPPA, ss. 17, 21. Reason: It names a contractor and its prices.\n2. Legal opinion (1 page): not disclosed. Provision: FIPPA, s. 19. Reason: It is advice of counsel.');
  expect(text).toContain('This decision was made by Helen van der Veen, Regional Director (notice under FIPPA, s. 29(1)).');
  expect(text).toContain('You may appeal this decision to the commissioner (FIPPA, s. 50), within 30 days after the day of this notice:');
  expect(text).toContain('the appeal fee of $25.00');
  const personal = letter(sources({ request: { act: 'MFIPPA', kind: 'personal', outcome: 'noneDisclosed' } }), facts('decision', 'fr')).text;
  expect(personal).toContain('Nous ne vous donnons pas accès aux documents');
  expect(personal).toMatch(/LAIMPVP, art\. 22\(1\)[\s\S]*LAIMPVP, art\. 39[\s\S]*droits d'appel de 10,00\s\$/);
});

it('counts the time to appeal to a day once the decision is recorded as sent', () => {
  const sent = sources({ request: { decisionSentOn: today, outcome: 'partDisclosed' }, events: [{ type: 'decisionSent', date: today }] });
  expect(letter(sent, facts('decision')).text).toContain('within 30 days after the day of the notice, that is, by April 9, 2026:');
});

it('marks what a decision lacks', () => {
  const from = sources({
    request: { proposedOutcome: null },
    sources: { decider: null, records: [{ ...sources().records[0], sections: null, reason: null }, { ...sources().records[1], disposition: 'undecided' }] },
  });
  const { missing, text } = letter(from, facts('decision'));
  expect(missing).toEqual(['office', 'outcome', 'recordProvision', 'recordReason', 'recordDecision', 'deciderName', 'deciderPosition']);
  expect(text).toContain('Provision: [To be filled in: provision for a record that is not disclosed].');
});

it('breaks a fee estimate down, asks for the deposit and says that it may be waived and reviewed', () => {
  const { text } = letter(sources(), facts('feeEstimate'));
  expect(text).toContain('is $140.00 (FIPPA, s. 57(1); R.R.O. 1990, Reg. 460)');
  expect(text).toContain('Search, 240 minutes: $120.00\nPhotocopies and prints, 100 pages: $20.00\nTotal: $140.00');
  expect(text).toContain('Please pay a deposit of $70.00');
  expect(text).toContain('waive all or part of the fee (FIPPA, s. 57(4))');
  expect(text).toContain('(FIPPA, s. 57(5)), within 30 days');
  expect(letter(sources({ sources: { fees: [{ ...fee, total: 90, deposit: 0 }] } }), facts('feeEstimate', 'fr')).text).toContain("Nous ne demandons pas d'acompte.");
});

it('takes the estimate that stands, and leaves a gap for one that cannot be', () => {
  const replaced = [{ ...fee, total: 300, status: 'replaced' as const }, fee, { ...fee, total: 500, status: 'waived' as const }];
  expect(letter(sources({ sources: { fees: replaced } }), facts('feeEstimate')).text).toContain('$140.00');
  expect(letter(sources({ sources: { fees: [] } }), facts('feeEstimate')).missing).toEqual(['office', 'feeTotal', 'feeLines', 'feeDeposit']);
  expect(letter(sources({ sources: { fees: [{ ...fee, pages: -1 }] } }), facts('feeEstimate')).missing).toEqual(['office', 'feeLines']);
});

// FIPPA s. 28(2) and (5), MFIPPA s. 21(2) and (5).
it('gives a third party 20 days under the rules of 30 days, and never the name or the words of the requester', () => {
  const { text } = letter(sources(), facts('thirdPartyNotice'));
  expect(text).toContain('(FIPPA, s. 28(5)), within 20 days after the day of the notice, that is, by March 30, 2026.');
  expect(text).toContain('FIPPA, s. 17');
  for (const language of languages) {
    const notice = letter(sources(), facts('thirdPartyNotice', language)).text;
    for (const secret of ['Quigley', 'Unseen', 'All inspection reports']) expect(notice).not.toContain(secret);
  }
});

describe('under the rules of 45 business days', () => {
  const receivedOn = calendarDate('2026-07-06');
  const fresh = (events: Parameters<typeof sources>[0] = {}) => sources({ request: { receivedOn, feePaidOn: receivedOn }, sources: { thirdParties: [{ ...thirdParty, representationsDueOn: null }] }, ...events });

  it('leaves the days open that the rules do not give', () => {
    expect(letter(fresh(), facts('thirdPartyNotice')).missing).toEqual(['office', 'representationsLimit']);
    expect(letter(fresh(), facts('decision')).missing).toEqual(['office', 'appealLimit']);
    expect(letter(fresh(), facts('decision')).text).toContain('[To be filled in: last day to appeal]');
    expect(letter(fresh(), facts('decision', 'fr')).text).toContain("[À remplir : dernier jour pour interjeter appel]");
  });

  it('takes the day that was set by hand', () => {
    const byHand = sources({ request: { receivedOn }, sources: { thirdParties: [{ ...thirdParty, representationsDueOn: march30 }] } });
    const { text } = letter(byHand, facts('thirdPartyNotice'));
    expect(text).toContain('by March 30, 2026');
    expect(text).not.toContain('20 days');
  });

  it('extends by business days', () => {
    const from = sources({ request: { receivedOn, extensionGround: 'consultation', extensionReason: 'x' }, events: [{ type: 'extensionNoticeSent', date: receivedOn, days: 10 }] });
    expect(letter(from, facts('extension')).text).toContain('by 10 business days (FIPPA, s. 27(1)(b))');
    expect(letter(from, facts('extension', 'fr')).text).toContain('de 10 jours ouvrables');
  });
});

it('says which institution answers, and why', () => {
  expect(letter(sources(), facts('transfer')).text).toContain('The records that you asked for are of greater interest to the Ministry of Transportation than to us.');
  const forward = letter(sources({ request: { act: 'MFIPPA' } }), facts('transfer', 'fr', { transferKind: 'forward' })).text;
  expect(forward).toContain("Nous n'avons pas la garde ni le contrôle");
  expect(forward).toContain('LAIMPVP, art. 18(2)');
  expect(letter(sources(), facts('transfer', 'en', { transferKind: null, institution: null })).missing).toEqual(['office', 'transferReason', 'institution', 'transferProvision']);
});

it('says in a nil letter how the search was made and that the existence of records may be appealed', () => {
  const { text } = letter(sources(), facts('nil'));
  expect(text).toContain('How we searched\nIn plain words.');
  expect(text).toContain('FIPPA, s. 29(1)');
  expect(text).toContain('raise the question whether such records exist');
});

it('says what a clarification does to the time by the setting of the office', () => {
  const pausing = sources();
  expect(letter(pausing, facts('clarification')).text).toContain('begins when we have your clarification');
  const paused = { ...pausing, office: { ...pausing.office, settings: { ...pausing.office.settings, clarification: 'pause' as const } } };
  expect(letter(paused, facts('clarification')).text).toContain('stands still until we have your clarification');
});

describe('the form of a letter', () => {
  const entry = { letter: 'nil', language: 'en', thirdParty: '7', transferKind: 'forward', institution: 'Elsewhere', detail: ' We looked. ' };

  it('keeps what the letter asks and nothing else', () => {
    expect(checkLetter(entry, [thirdParty])).toEqual({ ok: true, facts: { letter: 'nil', language: 'en', thirdParty: null, transferKind: null, institution: null, detail: 'We looked.' } });
  });

  it('names a missing letter, a missing language and a text that is too long', () => {
    expect(checkLetter({ ...entry, letter: '', language: 'de' }, [])).toEqual({ ok: false, faults: { letter: 'missing', language: 'notAChoice' } });
    expect(checkLetter({ ...entry, detail: 'x'.repeat(10_001) }, [])).toEqual({ ok: false, faults: { detail: 'tooLong' } });
  });

  it('takes one of the third parties that are recorded, and none where none is', () => {
    const notice = { ...entry, letter: 'thirdPartyNotice' };
    expect(checkLetter(notice, [thirdParty])).toMatchObject({ facts: { thirdParty: 7 } });
    expect(checkLetter({ ...notice, thirdParty: '8' }, [thirdParty])).toEqual({ ok: false, faults: { thirdParty: 'notAChoice' } });
    expect(checkLetter({ ...notice, thirdParty: '' }, [])).toMatchObject({ ok: true, facts: { thirdParty: null } });
  });
});
