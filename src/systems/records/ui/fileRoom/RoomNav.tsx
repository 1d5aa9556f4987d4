import * as React from 'react';
import { roomViews } from '../../fileRoom/addresses';
import { useWords } from '../../../../ui/surroundings';
import { addressOf, RoomPlace, RoomProps } from './room';
import { roomWords } from './roomWords';
import { AddressLink } from '../../../../ui/AddressLink';

/** The parts of the room, the one that is open marked. */
export function RoomNav({ place, go }: Pick<RoomProps, 'go'> & { readonly place: RoomPlace }): JSX.Element {
  const words = useWords(roomWords).views;
  const isHome = Object.values(place).every(value => value === undefined);
  return (
    <nav className="ri-roomNav ri-noPrint" aria-label={words.label}>
      <span aria-current={isHome ? 'page' : undefined}>
        <AddressLink href={addressOf({})} onGo={() => go({})}>
          {words.home}
        </AddressLink>
      </span>
      {roomViews.map(view => (
        <span key={view} aria-current={place.view === view ? 'page' : undefined}>
          <AddressLink href={addressOf({ view })} onGo={() => go({ view })}>
            {words[view]}
          </AddressLink>
        </span>
      ))}
    </nav>
  );
}
