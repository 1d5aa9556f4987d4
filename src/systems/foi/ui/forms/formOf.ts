import * as React from 'react';
import { FoiRequest } from '../../lists';
import { RequestTransition } from '../../work/standing';
import { ItemFormProps } from './itemForm';

type Form = React.ComponentType<ItemFormProps<FoiRequest>>;
/** Steps that have a button on the page of a request. */
export type RequestAction = Exclude<RequestTransition, 'register' | 'importOpen' | 'importClosed' | 'updateExemptions' | 'recompute'>;

function lazily<Name extends string>(load: () => Promise<Readonly<Record<Name, Form>>>, name: Name): React.LazyExoticComponent<Form> {
  return React.lazy(async () => {
    const form: Form = (await load())[name];
    return { default: form };
  });
}

const clock = () => import('../steps/clockForms');
const decision = () => import('../steps/decisionForms');
const details = () => import('../steps/detailForms');
const fees = () => import('../fees/feeForms');
const thirdParties = () => import('../review/thirdPartyForms');

/** The form of each step. Forms arrive in groups, when the first of a group is opened. */
export const formOf: Readonly<Record<RequestAction, React.LazyExoticComponent<Form>>> = {
  recordFee: lazily(() => import('./FeeForm'), 'FeeForm'),
  allocate: lazily(() => import('./AllocateForm'), 'AllocateForm'),
  askClarification: lazily(clock, 'AskClarificationForm'),
  recordClarification: lazily(clock, 'RecordClarificationForm'),
  narrow: lazily(clock, 'NarrowForm'),
  extend: lazily(clock, 'ExtendForm'),
  proposeAccessPlan: lazily(clock, 'ProposeAccessPlanForm'),
  recordAccessPlanAnswer: lazily(clock, 'RecordAccessPlanAnswerForm'),
  setDate: lazily(clock, 'SetDateForm'),
  estimateFees: lazily(fees, 'EstimateFeesForm'),
  recordDeposit: lazily(fees, 'RecordDepositForm'),
  waiveFees: lazily(fees, 'WaiveFeesForm'),
  notifyThirdParty: lazily(thirdParties, 'NotifyThirdPartyForm'),
  recordRepresentation: lazily(thirdParties, 'RecordRepresentationForm'),
  amend: lazily(details, 'AmendForm'),
  flagContentious: lazily(details, 'FlagContentiousForm'),
  recordContentiousNotice: lazily(details, 'RecordContentiousNoticeForm'),
  link: lazily(details, 'LinkForm'),
  writeLetter: lazily(() => import('../letters/LetterForm'), 'LetterForm'),
  startReview: lazily(decision, 'StartReviewForm'),
  submit: lazily(decision, 'SubmitForm'),
  returnForAmendment: lazily(decision, 'ReturnForAmendmentForm'),
  approve: lazily(decision, 'ApproveForm'),
  decide: lazily(decision, 'DecideForm'),
  release: lazily(decision, 'ReleaseForm'),
  appeal: lazily(decision, 'AppealForm'),
  endAppeal: lazily(decision, 'EndAppealForm'),
  transfer: lazily(decision, 'TransferForm'),
  close: lazily(() => import('./CloseForm'), 'CloseForm'),
  reopen: lazily(decision, 'ReopenForm'),
};

/** In which heap of the menu a step stands. */
export const stepGroups = {
  managers: ['allocate'],
  clock: ['recordFee', 'askClarification', 'recordClarification', 'narrow', 'extend', 'proposeAccessPlan', 'recordAccessPlanAnswer', 'setDate'],
  fees: ['estimateFees', 'recordDeposit', 'waiveFees'],
  thirdParties: ['notifyThirdParty', 'recordRepresentation'],
  decision: ['startReview', 'submit', 'returnForAmendment', 'approve', 'decide', 'release', 'appeal', 'endAppeal'],
  details: ['amend', 'link', 'flagContentious', 'recordContentiousNotice', 'writeLetter'],
  end: ['transfer', 'close', 'reopen'],
} as const satisfies Readonly<Record<string, readonly RequestAction[]>>;
export type StepGroup = keyof typeof stepGroups;
