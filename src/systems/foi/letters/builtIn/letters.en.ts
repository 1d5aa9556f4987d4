import { LettersText } from './shape';

const appeal = [
  { heading: 'Your right to appeal' },
  'You may appeal this decision to the commissioner ({{appealProvision}}), {{appealLimit}}:',
  '{{commissioner}}',
  'Please enclose the number of your request, {{number}}, a copy of this letter, a copy of your request, and the appeal fee of {{appealFee}}, payable to the Minister of Finance.',
] as const;

/** The letters that ship, in English. What the Act asks of each stands in the comment before it, FIPPA first, MFIPPA second. */
export const en: LettersText = {
  head: ['{{office}}', '{{letterDate}}', 'Request number: {{number}}'],
  greeting: { requester: 'Dear {{requesterName}}:', thirdParty: 'Dear {{thirdPartyName}}:' },
  close: ['Sincerely,', '{{coordinatorName}}\nFOI coordinator'],
  letters: {
    acknowledgement: {
      subject: 'We have received your request',
      body: [
        'On {{receivedOn}} we received your request under the {{actName}}. You asked for:',
        '{{wording}}',
        '{{clock}}',
        'If we need more time, if there is a fee, or if somebody else must be heard first, we will write to you.',
        'Please quote the number {{number}} when you write to us.',
      ],
    },
    // s. 24(2), s. 17(2): tell the requester of the defect and offer help.
    clarification: {
      subject: 'Please clarify your request',
      body: [
        'On {{receivedOn}} we received your request under the {{actName}}. You asked for:',
        '{{wording}}',
        'These words do not let an experienced employee find the records with reasonable effort ({{clarificationProvision}}). This is what we need to know:',
        '{{unclear}}',
        '{{clarificationEffect}}',
        'We are glad to help you word your request. Please write to {{coordinatorName}} at the address above and quote the number {{number}}.',
      ],
    },
    // s. 57, s. 45, Reg. 460 and Reg. 823: breakdown, deposit, waiver, review.
    feeEstimate: {
      subject: 'Estimate of the fee',
      body: [
        'We estimate that the fee for your request under the {{actName}}, received on {{receivedOn}}, is {{feeTotal}} ({{feeProvision}}). You asked for:',
        '{{wording}}',
        { heading: 'How the estimate is made up' },
        '{{feeLines}}',
        'What it is based on: {{feeBasis}}',
        { heading: 'Deposit' },
        '{{feeDeposit}}',
        { heading: 'If you cannot pay the fee' },
        'You may ask us to waive all or part of the fee ({{waiverProvision}}). We look at whether the actual cost differs from the fee, whether the payment would cause you financial hardship, whether the records will benefit public health or safety, and the other matters that the regulation names. Please tell us your reasons.',
        { heading: 'Your right to a review' },
        'You may ask the commissioner to review the fee, or our decision not to waive it ({{feeReviewProvision}}), {{appealLimit}}:',
        '{{commissioner}}',
      ],
    },
    // s. 27(2), s. 20(2): length, reason, right to ask the commissioner to review.
    extension: {
      subject: 'We need more time for your request',
      body: [
        'On {{receivedOn}} we received your request under the {{actName}}. You asked for:',
        '{{wording}}',
        'We extend the time for our decision by {{extensionDays}} ({{extensionProvision}}). The new date is {{extendedDue}}.',
        { heading: 'Reason' },
        '{{extensionGround}}',
        '{{extensionReason}}',
        { heading: 'Your right to a review' },
        'You may ask the commissioner to review this extension ({{extensionReviewProvision}}):',
        '{{commissioner}}',
      ],
    },
    // s. 28(2), s. 21(2): intention to disclose, the record or its description, right to make representations and by when.
    thirdPartyNotice: {
      subject: 'Notice: a record that concerns you may be disclosed',
      body: [
        'We have received a request for access to records under the {{actName}}. We intend to disclose a record, or a part of it, that may affect your interests ({{thirdPartyNoticeProvision}}). The information is of the kind that this section protects: {{thirdPartySection}}.',
        'The record: {{thirdPartyRecord}}',
        { heading: 'Your right to be heard' },
        'You may make representations to us on why the record, or a part of it, should not be disclosed ({{representationsProvision}}), {{representationsLimit}}. Please make them in writing, say which parts you mean and why, and send them to {{coordinatorName}} at the address above.',
        'After that we will decide whether to disclose the record, and we will tell you our decision in writing. You may then appeal it to the commissioner.',
        'If you agree that the record be disclosed, please tell us so.',
        'We may not tell you who made the request.',
      ],
    },
    // s. 29(1)(b), s. 22(1)(b): provision and reason, name and position of who decided, right to appeal.
    decision: {
      subject: 'Our decision on your request',
      body: [
        'This is our decision on the request that we received on {{receivedOn}} under the {{actName}}. You asked for:',
        '{{wording}}',
        '{{outcome}}',
        { heading: 'Records, provisions and reasons' },
        '{{recordLines}}',
        { heading: 'Who decided' },
        'This decision was made by {{deciderName}}, {{deciderPosition}} (notice under {{refusalProvision}}).',
        ...appeal,
      ],
    },
    // s. 25(1) and (2), s. 18(2) and (3): written notice to the requester.
    transfer: {
      subject: 'Another institution will answer your request',
      body: [
        'On {{receivedOn}} we received your request under the {{actName}}. You asked for:',
        '{{wording}}',
        '{{transferReason}}',
        'We have therefore sent your request to {{institution}} ({{transferProvision}}), which will answer you. Please write to it about your request from now on.',
      ],
    },
    // s. 29(1)(a), s. 22(1)(a): that there is no such record, and that one may appeal the question whether there is.
    nil: {
      subject: 'Our decision: we found no records',
      body: [
        'This is our decision on the request that we received on {{receivedOn}} under the {{actName}}. You asked for:',
        '{{wording}}',
        'We searched, and there are no records that answer your request (notice under {{refusalProvision}}).',
        { heading: 'How we searched' },
        '{{search}}',
        { heading: 'Who decided' },
        'This decision was made by {{deciderName}}, {{deciderPosition}}.',
        ...appeal,
        'In an appeal you may raise the question whether such records exist.',
      ],
    },
  },
};
