import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { differencesIn } from '../../fileRoom/shelfSteps';
import { ShelfCheck } from '../../fileRoomLists';
import { addressOf, RoomProps } from './room';
import { useCheck } from './roomQueries';
import { roomWords } from './roomWords';
import { ScanShelf } from './ScanShelf';

/** One shelf check: scanning while it is under way, its result once it is finished. */
export function CheckPage({ id, ...room }: RoomProps & { readonly id: string }): JSX.Element {
  const words = useWords(roomWords);
  const check = useCheck(room.work, id);
  const back = (
    <AddressLink href={addressOf({ view: 'shelf' })} onGo={() => room.go({ view: 'shelf' })} icon="back">
      {words.shelf.title}
    </AddressLink>
  );
  return (
    <Loaded query={check} shape={['short', 'block', 'line']}>
      {found => (
        <Page title={found ? `${words.shelf.title} · ${found.title}` : words.shelf.title} before={back}>
          {!found && <EmptyState title={words.shelf.none} hint={words.shelf.noneHint} />}
          {found?.status === 'open' && <ScanShelf {...room} key={found.id} check={found} />}
          {found?.status === 'closed' && <Result check={found} />}
        </Page>
      )}
    </Loaded>
  );
}

function Result({ check }: { readonly check: ShelfCheck }): JSX.Element {
  const words = useWords(roomWords).shelf;
  const kept = differencesIn(check);
  return (
    <>
      <p>{words.isFinished(check.title)}</p>
      {kept.length === 0 ? (
        <p>{words.noDifference}</p>
      ) : (
        <ul>
          {kept.map(({ kind, code }) => (
            <li key={`${kind} ${code}`}>
              {code} · {words.kinds[kind]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
