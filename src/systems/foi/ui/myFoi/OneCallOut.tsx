import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { AddressLink } from '../../../../ui/AddressLink';
import { PlainRoot } from '../../../../ui/PlainRoot';
import { useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { CallOutFormView } from '../listForm/CallOutFormView';
import { FoiScreenProps } from '../screen';
import { myFoiWords } from './myFoiWords';

interface OneCallOutProps extends FoiScreenProps {
  readonly id: number;
  readonly onBack: () => void;
}

/** One call-out with the search form, at its own address. What is operated brings Fluent with it. */
export function OneCallOut({ theme, language, id, onBack, work, visitor }: OneCallOutProps): JSX.Element {
  const words = useWords(myFoiWords);
  const client = useQueryClient();
  return (
    <PlainRoot language={language ?? work.language} theme={theme} client={client}>
      <div className="ri-noPrint">
        <AddressLink href={addressWith('callout', undefined)} onGo={onBack} icon="back">
          {words.back}
        </AddressLink>
      </div>
      <CallOutFormView work={work} visitor={visitor} itemId={Number.isSafeInteger(id) ? id : undefined} mode="edit" onSaved={onBack} onClosed={onBack} />
    </PlainRoot>
  );
}
