import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { useWords } from '../../../../ui/surroundings';
import { addressOf, RoomProps } from './room';
import { roomWords } from './roomWords';

/** To the label of one file or box. */
export function LabelLink({ number, go }: Pick<RoomProps, 'go'> & { readonly number: string }): JSX.Element {
  const words = useWords(roomWords).register;
  const place = { view: 'labels', numbers: number };
  return (
    <AddressLink href={addressOf(place)} onGo={() => go(place)} icon="print">
      {words.printLabel}
    </AddressLink>
  );
}
