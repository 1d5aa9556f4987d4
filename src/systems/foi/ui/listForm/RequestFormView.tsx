import * as React from 'react';
import { ListFormProps } from '../../../../kernel/listForm';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequestId } from '../../lists';
import { mayRegister } from '../../work/standing';
import { useRequestItem } from '../queries';
import { SavedNotice } from '../SavedNotice';
import { FoiProps } from '../screen';

// A new request needs the form alone, one that is there its page.
const RegisterForm = React.lazy(() => import('../forms/RegisterForm').then(module => ({ default: module.RegisterForm })));
const RequestView = React.lazy(() => import('../request/RequestView').then(module => ({ default: module.RequestView })));

/** The form of the requests list. */
export function RequestFormView({ mode, itemId, onSaved, onClosed, ...props }: FoiProps & ListFormProps): JSX.Element {
  if (mode === 'new') return <NewRequest {...props} onSaved={onSaved} onClosed={onClosed} />;
  if (itemId === undefined) return <ErrorNotice problem={{ kind: 'notFound' }} />;
  return <OneRequest {...props} id={itemId as FoiRequestId} mayAct={mode === 'edit'} onSaved={onSaved} onClosed={onClosed} />;
}

type Ends = Pick<ListFormProps, 'onSaved' | 'onClosed'>;

function NewRequest({ onSaved, onClosed, ...props }: FoiProps & Ends): JSX.Element {
  const language = useLanguage();
  const [saved, setSaved] = React.useState<string>();
  if (!mayRegister(props.visitor)) return <ErrorNotice problem={{ kind: 'denied' }} />;
  return (
    <Page title={requestLifecycle.transitions.register.label[language]}>
      {saved === undefined ? <RegisterForm {...props} onSaved={({ message }) => setSaved(message)} onCancel={onClosed} /> : <SavedNotice message={saved} onDone={onSaved} />}
    </Page>
  );
}

function OneRequest({ id, mayAct, onSaved, onClosed, ...props }: FoiProps & Ends & { readonly id: FoiRequestId; readonly mayAct: boolean }): JSX.Element {
  const { backToList } = useWords(uiWords);
  // SharePoint ends a form as soon as it is told of a save. What was saved is to be read first: a mail may not have gone out.
  const [hasSaved, setSaved] = React.useState(false);
  const request = useRequestItem(props.work, id);
  return (
    <Loaded query={request} shape={['short', 'block', 'block', 'line']}>
      {found => (
        <>
          <RequestView {...props} request={found} mayAct={mayAct} onSaved={() => setSaved(true)} />
          <OtherButton text={backToList} onClick={hasSaved ? onSaved : onClosed} />
        </>
      )}
    </Loaded>
  );
}
