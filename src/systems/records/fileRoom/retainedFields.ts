import { PaperFile } from '../fileRoomLists';
import { RetainedFields } from '../retention/retentionOf';

/** The columns of a paper file that its retention is computed from; what is not known yet is empty. */
export function retainedFields(file: Partial<PaperFile>): RetainedFields {
  return { ...nothingKnown, ...file };
}

const nothingKnown: RetainedFields = {
  seriesCode: null,
  classifiedOn: null,
  branch: null,
  datedOn: null,
  closedOn: null,
  supersededOn: null,
  personalInformationUsedOn: null,
  reopenings: null,
  archivalReview: null,
  schemeVersion: null,
  retentionRule: null,
  semiActiveOn: null,
  eligibleOn: null,
  finalDisposition: null,
  batch: null,
};
