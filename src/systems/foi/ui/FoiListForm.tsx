import * as React from 'react';
import { ListFormProps } from '../../../kernel/listForm';
import { ErrorNotice } from '../../../ui/ErrorNotice';
import { PlainRoot } from '../../../ui/PlainRoot';
import { Skeleton } from '../../../ui/Skeleton';
import { callOuts, requests } from '../lists';
import { FoiScreenProps } from './screen';

// Each list's form is a screen of its own: nobody needs both.
const CallOutFormView = React.lazy(() => import('./listForm/CallOutFormView').then(module => ({ default: module.CallOutFormView })));
const RequestFormView = React.lazy(() => import('./listForm/RequestFormView').then(module => ({ default: module.RequestFormView })));

export interface FoiListFormProps extends FoiScreenProps, ListFormProps {
  /** `FoiRequests` or `FoiCallOuts`. */
  readonly listName: string;
}

/** What New, Edit and View of the native lists open: the same forms and pages as the desk. */
export function FoiListForm({ theme, client, language, listName, ...props }: FoiListFormProps): JSX.Element {
  return (
    <PlainRoot language={language ?? props.work.language} theme={theme} client={client}>
      <React.Suspense fallback={<Skeleton shape={['short', 'block', 'line', 'line']} />}>{viewOf(listName, props)}</React.Suspense>
    </PlainRoot>
  );
}

function viewOf(listName: string, props: Omit<FoiListFormProps, 'listName'>): JSX.Element {
  switch (listName) {
    case requests.name:
      return <RequestFormView {...props} />;
    case callOuts.name:
      return <CallOutFormView {...props} />;
    default:
      return <ErrorNotice problem={{ kind: 'notFound' }} />;
  }
}
