import * as React from 'react';
import { ErrorNotice } from '../../../ui/ErrorNotice';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { callOuts, requests } from '../lists';
import { CallOutFormView } from './listForm/CallOutFormView';
import { RequestFormView } from './listForm/RequestFormView';
import { FoiScreenProps, ListFormProps } from './screen';

export interface FoiListFormProps extends FoiScreenProps, ListFormProps {
  /** `FoiRequests` or `FoiCallOuts`. */
  readonly listName: string;
}

/** What New, Edit and View of the native lists open: the same forms and pages as the desk. */
export function FoiListForm({ theme, client, language, listName, ...props }: FoiListFormProps): JSX.Element {
  return (
    <ThemedRoot language={language ?? props.work.language} theme={theme} client={client}>
      {viewOf(listName, props)}
    </ThemedRoot>
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
