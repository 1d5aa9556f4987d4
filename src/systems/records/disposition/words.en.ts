import { LineRefusal } from './lines';

/** Why a record can't go, and who can do something about it. */
export const en: { readonly refusals: { readonly [R in LineRefusal]: string } } = {
  refusals: {
    legalHold: 'On hold: litigation',
    foiHold: 'On hold: freedom of information request',
    auditHold: 'On hold: audit',
    personalInformation: 'Personal information was used less than a year ago',
    unscheduled: 'Not scheduled: nothing may be destroyed without a schedule',
    triggerMissing: 'What starts its retention has not happened, or was not entered',
    archivalReview: 'An archivist has not answered yet',
    permanent: 'Kept permanently',
    unclassified: 'Not classified',
    notYet: 'Its retention has not ended yet',
    chargedOut: 'Charged out: somebody has the file',
    missing: 'The file is missing',
    boxWaits: 'Another file of its box has to stay',
    keptInside: 'Something in the folder has a series of its own',
    heldInside: 'Something in the folder is on hold',
    changedOutside: 'Changed in the list, past these pages: it has to be accepted or put back first',
    inAnotherBatch: 'Stands in another batch',
    otherMethod: 'Its final disposition asks for the other method',
    alreadyDisposed: 'Disposed of already',
    gone: 'Not there any more, or not open to you',
    moved: 'Moved to another place',
    changedSince: 'Changed since the approvals were asked for',
    notInBatch: 'Not marked for this batch',
  },
};
