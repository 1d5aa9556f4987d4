import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { OfficeWordsView } from '../officeWords/OfficeWordsView';
import { CommunicationsProps } from '../screen';
import { deskWords } from './deskWords';

/** The words and settings of the office, as a view of the desk. */
export function WordsView({ onBack, ...props }: CommunicationsProps & { readonly onBack: () => void }): JSX.Element {
  const words = useWords(deskWords);
  return (
    <>
      <AddressLink href={addressWith('news', undefined)} onGo={onBack} icon="back">
        {words.back}
      </AddressLink>
      <OfficeWordsView {...props} />
    </>
  );
}
