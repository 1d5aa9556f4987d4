import { Person } from '../../../kernel/lists/columns';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Workplace } from '../../../kernel/ports/workplace';
import { Fee, FoiRecord, ThirdParty } from '../caseLists';
import { ClockResult } from '../clock/clockTypes';
import { FoiRequest } from '../lists';
import { Regime, regimeFor } from '../rules';
import { feesOf, recordsOf, thirdPartiesOf } from '../work/caseItems';
import { clockOf } from '../work/dates';
import { Requester, requesterOf } from '../work/findWork';
import { OfficeRules, officeRulesOf } from '../work/officeRules';

export interface Decider {
  readonly name: string;
  /** Null when the directory does not tell. */
  readonly position: string | null;
}

/** Everything that the letters of a request are made from, as it is kept. */
export interface LetterSources {
  readonly request: FoiRequest;
  readonly requester: Requester | undefined;
  readonly records: readonly FoiRecord[];
  readonly thirdParties: readonly ThirdParty[];
  readonly fees: readonly Fee[];
  /** Null until the decision was approved. */
  readonly decider: Decider | null;
  /** Who writes. */
  readonly coordinator: string;
  readonly office: OfficeRules;
  readonly clock: ClockResult;
  readonly regime: Regime;
  readonly today: CalendarDate;
}

/** Reads what a request's letters are made from. Throws StoreError, `denied` for anyone but a coordinator. */
export async function letterSourcesOf(work: Workplace, request: FoiRequest): Promise<LetterSources> {
  const { number, act, receivedOn } = request;
  const today = work.clock.today();
  const [requester, records, thirdParties, fees, decider, visitor, office] = await Promise.all([
    requesterOf(work, number), recordsOf(work, number), thirdPartiesOf(work, number), feesOf(work, number), deciderOf(work, request.approvedBy), work.people.visitor(), officeRulesOf(work),
  ]);
  return {
    request, requester, records, thirdParties, fees, decider, office, today,
    coordinator: visitor.person.name,
    clock: clockOf(request, office, today),
    regime: regimeFor(receivedOn, act, office.clock.regimes),
  };
}

/** FIPPA s. 29(1)(b), MFIPPA s. 22(1)(b) ask for the position too; the directory knows it, where there is consent. */
async function deciderOf(work: Workplace, person: Person | null): Promise<Decider | null> {
  if (!person) return null;
  const found = await work.directory.search(person.name);
  const same = found.find(({ email }) => email.toLowerCase() === person.email.toLowerCase());
  return { name: person.name, position: same?.jobTitle || null };
}
