import { CallOut, FoiRequest } from '../../lists';
import { RequestAction } from '../forms/formOf';

/** What one most likely comes for. Whether the person at the page may do it is another question. */
export function nextStep({ feePaidOn, status, source, outcome, releasedOn }: FoiRequest, callOuts: readonly CallOut[]): RequestAction {
  // For the corporate office the region only searches: it decides.
  const afterSearch = source === 'corporate' ? 'close' : 'startReview';
  switch (status) {
    case 'registered':
      return feePaidOn === null ? 'recordFee' : 'allocate';
    case 'allocated':
      return callOuts.length > 0 && callOuts.every(callOut => callOut.status !== 'asked') ? afterSearch : 'allocate';
    case 'review':
      return afterSearch === 'close' ? 'close' : 'submit';
    case 'approval':
      return 'approve';
    case 'approved':
      return 'decide';
    case 'decided':
      return releasedOn === null && (outcome === 'allDisclosed' || outcome === 'partDisclosed') ? 'release' : 'close';
    case 'appealed':
      return 'endAppeal';
    case 'closed':
      return 'reopen';
  }
}
