import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { transferListSheet } from '../../fileRoom/transferList';
import { BoxTable } from './BoxesView';
import { addressOf, RoomProps } from './room';
import { useSettings, useTransferList } from './roomQueries';
import { roomWords } from './roomWords';
import { SheetButtons } from './SheetButtons';
import { SheetTable } from './SheetTable';

/** A transfer list: what goes to the storage together, to be printed, saved and sent. */
export function TransferListPage({ number, ...room }: RoomProps & { readonly number: string }): JSX.Element {
  const language = useLanguage();
  const words = useWords(roomWords);
  const list = useTransferList(room.work, number);
  const settings = useSettings(room.work);
  const back = (
    <AddressLink href={addressOf({ view: 'boxes' })} onGo={() => room.go({ view: 'boxes' })} icon="back">
      {words.boxes.title}
    </AddressLink>
  );
  return (
    <Page title={words.transfer.title(number)} before={back}>
      <Loaded query={settings} shape={['line']}>
        {({ officeCode }) => (
          <Loaded query={list} shape={['line', 'line']}>
            {found => {
              if (found.length === 0) return <EmptyState title={words.transfer.empty} hint={words.transfer.emptyHint} />;
              const sheet = transferListSheet(number, found, officeCode, language);
              return (
                <>
                  <p>{words.transfer.agency(officeCode)}</p>
                  <SheetTable sheet={sheet} caption={words.transfer.caption} />
                  <SheetButtons sheet={sheet} />
                  <div className="ri-noPrint">
                    <BoxTable boxes={found.map(({ box }) => box)} go={room.go} />
                  </div>
                </>
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
