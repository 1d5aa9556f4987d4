import * as React from 'react';
import { ListFormProps } from '../../../../kernel/listForm';
import { OtherButton } from '../../../../ui/Buttons';
import { EmptyState } from '../../../../ui/EmptyState';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { CallOut, CallOutId } from '../../lists';
import { callOutTransitions } from '../../work/standing';
import { CallOutView } from '../callOut/CallOutView';
import { foiWords } from '../foiWords';
import { AnswerForm } from '../forms/AnswerForm';
import { useCallOut } from '../queries';
import { SavedNotice } from '../SavedNotice';
import { FoiProps } from '../screen';

/** The form of the call-outs list. A call-out is made by allocating a request, never here. */
export function CallOutFormView({ mode, itemId, ...props }: FoiProps & ListFormProps): JSX.Element {
  if (mode === 'new') return <MadeElsewhere {...props} />;
  if (itemId === undefined) return <ErrorNotice problem={{ kind: 'notFound' }} />;
  return <OneCallOut {...props} id={itemId as CallOutId} isEdited={mode === 'edit'} />;
}

type Props = FoiProps & Pick<ListFormProps, 'onSaved' | 'onClosed'>;

function MadeElsewhere({ work, onClosed }: Props): JSX.Element {
  const words = useWords(foiWords).callOut;
  const { backToList } = useWords(uiWords);
  return (
    <EmptyState title={words.madeElsewhereTitle} hint={words.madeElsewhereHint}>
      <a href={`${work.sitePath}/SitePages/FOI.aspx`}>{words.deskLink}</a>
      <OtherButton text={backToList} onClick={onClosed} />
    </EmptyState>
  );
}

function OneCallOut({ id, isEdited, ...props }: Props & { readonly id: CallOutId; readonly isEdited: boolean }): JSX.Element {
  const callOut = useCallOut(props.work, id);
  return (
    <Loaded query={callOut} shape={['short', 'block', 'line', 'line']}>
      {found => <CallOutItem {...props} callOut={found} isEdited={isEdited} />}
    </Loaded>
  );
}

function CallOutItem({ callOut, isEdited, onSaved, onClosed, ...props }: Props & { readonly callOut: CallOut; readonly isEdited: boolean }): JSX.Element {
  const words = useWords(foiWords).callOut;
  const { backToList } = useWords(uiWords);
  // What is typed belongs to the call-out as it was opened: one that is read anew behind it must not take the form away.
  const [opened] = React.useState(callOut);
  const [saved, setSaved] = React.useState<string>();
  if (saved !== undefined) return <SavedNotice message={saved} onDone={onSaved} />;
  if (isEdited && callOutTransitions(opened, props.visitor).includes('answer')) {
    return (
      <CallOutView work={props.work} callOut={opened}>
        <AnswerForm {...props} item={opened} onSaved={({ message }) => setSaved(message)} onCancel={onClosed} />
      </CallOutView>
    );
  }
  return (
    <>
      {isEdited && callOut.status === 'asked' && <Notice tone="note" title={words.cannotAnswer} />}
      <CallOutView work={props.work} callOut={callOut} />
      <OtherButton text={backToList} onClick={onClosed} />
    </>
  );
}
