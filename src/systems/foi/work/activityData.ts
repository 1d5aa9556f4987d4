import { JsonValue } from '../../../kernel/activity/json';
import { acts, appealResults, dispositions, extensionGrounds, findings, outcomes, requesterCategories, requestKinds, sources, waiverReasons } from '../choices';
import { amount, code, day, Fields, ifAny, oneOf, readFields } from './countedFields';

/** What follows from the clock, as it stood when the step was taken: a later change of the rules does not move what is counted. */
const dates = { regime: ifAny(code), dueStrict: ifAny(day), dueOperational: ifAny(day) };

/** Who asked for what, and when: what every table of the statistics is split by. */
const receipt = {
  number: code,
  act: oneOf(acts),
  kind: oneOf(requestKinds),
  source: oneOf(sources),
  receivedOn: day,
  requesterCategory: oneOf(requesterCategories),
  feePaidOn: ifAny(day),
  ...dates,
};

/**
 * How a request ended. `decisionSentOn` with a decision, else `endedOn`. `exemptions` are the sections applied, `17, 21`, as the request's
 * column has them at that moment: each is counted once for a request, however many records it was coded on.
 * `permittedUntil` is the last day on which the decision was in time (clock/permittedUntil.ts).
 */
const ending = {
  outcome: oneOf(outcomes),
  decisionSentOn: ifAny(day),
  endedOn: ifAny(day),
  exemptions: ifAny(code),
  permittedUntil: ifAny(day),
  ...dates,
};

/**
 * What the `data` of an action must hold so that the annual statistics can count it, by the action's name. All else in the data is left
 * alone. A value that is `ifAny` may be null; the others make an entry unreadable when they are missing, and the report says so.
 */
export const countedActions = {
  register: receipt,
  importOpen: { ...receipt, extensionNoticeOn: ifAny(day) },
  /** A whole life in one entry. */
  importClosed: { ...receipt, ...ending, extensionNoticeOn: ifAny(day) },
  /** A corrected category or source counts from then on. */
  amend: { requesterCategory: oneOf(requesterCategories), source: oneOf(sources) },
  /** FIPPA s. 57(1), MFIPPA s. 45(1): the application fee. A corrected day takes the place of the one before. */
  recordFee: { feePaidOn: day, ...dates },
  /** FIPPA s. 27(1), MFIPPA s. 20(1). */
  extend: { noticeSentOn: day, days: amount, ground: oneOf(extensionGrounds), ...dates },
  /** FIPPA s. 28(1), MFIPPA s. 21(1). Never the name of the third party. */
  notifyThirdParty: { noticeSentOn: day, ...dates },
  /** Dollars, line by line as computeFees gives them. A newer estimate takes the place of the one before. */
  estimateFees: { sentOn: day, total: amount, search: amount, preparation: amount, programming: amount, pages: amount, discs: amount, external: amount, ...dates },
  /** Dollars received. */
  recordDeposit: { depositPaidOn: day, amount, ...dates },
  /** FIPPA s. 57(4), MFIPPA s. 45(4). Dollars that are no longer asked. */
  waiveFees: { waivedOn: day, amount, waiverReason: oneOf(waiverReasons), ...dates },
  decide: ending,
  close: ending,
  transfer: ending,
  reopen: { reopenedOn: day },
  appeal: { appealedOn: day },
  /** `decisionSentOn` where the end of the appeal was the first decision that there is. */
  endAppeal: { endedOn: day, result: oneOf(appealResults), outcome: oneOf(outcomes), decisionSentOn: ifAny(day), ...dates },
  /** On a record. The sections of a request are counted at its end (`ending`); this counts the review. */
  code: { requestNumber: code, disposition: oneOf(dispositions), pages: ifAny(amount) },
  /** On a call-out. Whole minutes. */
  answer: { requestNumber: code, found: oneOf(findings), searchMinutes: amount, preparationMinutes: ifAny(amount), recordCount: ifAny(amount), pageCount: ifAny(amount) },
} as const;

export type CountedAction = keyof typeof countedActions;
export type DataOf<Action extends CountedAction> = Fields<(typeof countedActions)[Action]>;

/** An action with its data, each kind with its own. */
export type Counted = { readonly [Action in CountedAction]: { readonly action: Action; readonly data: DataOf<Action> } }[CountedAction];

/**
 * The data of an action for Activity. It adds nothing: it lets the compiler see that all is there that is counted.
 * More may be given beside it.
 */
export function counted<Action extends CountedAction, Data extends DataOf<Action>>(_action: Action, data: Data): Data {
  return data;
}

export function isCounted(action: string): action is CountedAction {
  return Object.prototype.hasOwnProperty.call(countedActions, action);
}

/** Reads what an entry tells. Undefined for data that lacks what is counted. */
export function readCounted(action: CountedAction, data: JsonValue): Counted | undefined {
  const fields = readFields(data, countedActions[action]);
  return fields && ({ action, data: fields } as Counted);
}
