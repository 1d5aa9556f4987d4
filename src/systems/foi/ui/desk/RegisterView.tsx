import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { addressWith } from '../../../../ui/useAddress';
import { AddressLink } from '../../../../ui/AddressLink';
import { Page } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { mayRegister } from '../../work/standing';
import { foiWords } from '../foiWords';
import { RegisterForm } from '../forms/RegisterForm';
import { refreshPage } from '../../../../ui/refreshPage';
import { FoiProps, Saved } from '../screen';
import { DeskClosed } from './DeskClosed';

interface RegisterViewProps extends FoiProps {
  readonly onSaved: (saved: Saved) => void;
  readonly onBack: () => void;
}

/** Registration as a view of the desk with an address of its own. */
export function RegisterView({ onSaved, onBack, ...props }: RegisterViewProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords);
  const client = useQueryClient();
  if (!mayRegister(props.visitor)) return <DeskClosed {...props} />;
  const back = (
    <AddressLink href={addressWith('request', undefined)} onGo={onBack} icon="back">
      {words.backToDesk}
    </AddressLink>
  );
  return (
    <Page title={requestLifecycle.transitions.register.label[language]} before={back} takesFocus>
      <RegisterForm
        {...props}
        onSaved={saved => {
          onSaved(saved);
          void refreshPage(client);
        }}
        onCancel={onBack}
      />
    </Page>
  );
}
