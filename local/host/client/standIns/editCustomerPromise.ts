import { reportError } from '../probe';

/** In SharePoint this counts failed edits for Microsoft's telemetry. Here a failure is kept for the page's probe. */
export const editCustomerPromiseModule = {
  _logFailuresForEditCustomerPromise: (failure: { readonly errorCode?: string; readonly errorMessage?: string }): void => {
    reportError(failure.errorCode ?? 'web part', failure.errorMessage ?? '');
  },
  _EditModeCustomerPromiseHandler: { serviceKey: undefined },
};
