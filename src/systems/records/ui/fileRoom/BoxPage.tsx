import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { Announcement } from '../../../../ui/Announcement';
import { EmptyState } from '../../../../ui/EmptyState';
import { Facts } from '../../../../ui/Facts';
import { choiceLabel } from '../../../../ui/labels';
import { Loaded } from '../../../../ui/Loaded';
import { Page, Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { boxListSheet } from '../../fileRoom/transferList';
import { Box, boxes, PaperFile } from '../../fileRoomLists';
import { BoxSteps } from './BoxSteps';
import { eligibilityInWords } from './eligibilityInWords';
import { FileTable } from './FileTable';
import { HistorySection } from './HistorySection';
import { LabelLink } from './LabelLink';
import { addressOf, RoomProps } from './room';
import { useBox, useFilesOfBox, useSettings } from './roomQueries';
import { roomWords } from './roomWords';
import { SheetButtons } from './SheetButtons';

const { columns } = boxes;

/** A box on its own address: where it is, what may be done with it, what lies in it. */
export function BoxPage({ number, ...room }: RoomProps & { readonly number: string }): JSX.Element {
  const words = useWords(roomWords);
  const box = useBox(room.work, number);
  const files = useFilesOfBox(room.work, number);
  const back = (
    <AddressLink href={addressOf({ view: 'boxes' })} onGo={() => room.go({ view: 'boxes' })} icon="back">
      {words.boxes.title}
    </AddressLink>
  );
  return (
    <Loaded query={box} shape={['short', 'block', 'line']}>
      {found => (
        <Page title={found ? words.file.heading(found.number, found.title) : number} before={back}>
          {found ? <BoxContent {...room} box={found} files={files.data} /> : <EmptyState title={words.boxes.notThere} hint={words.boxes.notThereHint} />}
        </Page>
      )}
    </Loaded>
  );
}

function BoxContent({ box, files, ...room }: RoomProps & { readonly box: Box; readonly files: readonly PaperFile[] | undefined }): JSX.Element {
  const language = useLanguage();
  const words = useWords(roomWords);
  const { officeCode } = useSettings(room.work).data ?? {};
  const [news, setNews] = React.useState<string>();
  return (
    <>
      <Announcement text={news} />
      <Facts
        facts={[
          { label: columns.status.title[language], value: choiceLabel(columns.status, box.status, language) },
          { label: columns.homeLocation.title[language], value: box.homeLocation },
          { label: columns.transferList.title[language], value: box.transferList && <ListLink list={box.transferList} go={room.go} /> },
          { label: columns.storageNumber.title[language], value: box.storageNumber },
          { label: columns.sentOn.title[language], value: box.sentOn },
          { label: words.boxes.from, value: files && eligibilityInWords(files, words, language) },
        ]}
      />
      <LabelLink number={box.number} go={room.go} />
      <BoxSteps work={room.work} visitor={room.visitor} box={box} onSaved={setNews} />
      <Section title={words.boxes.content}>
        {files?.length === 0 && <p>{words.boxes.noFiles}</p>}
        {files && files.length > 0 && (
          <FileTable caption={words.boxes.content} files={files} go={room.go} extra={{ head: words.boxes.title, cell: ({ status }) => (status === 'boxed' ? words.boxes.inIt : words.boxes.notIn) }} />
        )}
        {files && files.length > 0 && officeCode && <SheetButtons sheet={boxListSheet({ box, files }, officeCode, language)} />}
      </Section>
      <HistorySection work={room.work} title={words.boxes.history} of={{ list: boxes, item: box }} />
    </>
  );
}

function ListLink({ list, go }: Pick<RoomProps, 'go'> & { readonly list: string }): JSX.Element {
  return (
    <AddressLink href={addressOf({ list })} onGo={() => go({ list })}>
      {list}
    </AddressLink>
  );
}
