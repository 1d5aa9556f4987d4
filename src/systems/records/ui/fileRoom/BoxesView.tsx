import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { CardTable } from '../../../../ui/CardTable';
import { MainButton } from '../../../../ui/Buttons';
import { EmptyState } from '../../../../ui/EmptyState';
import { choiceLabel } from '../../../../ui/labels';
import { Loaded } from '../../../../ui/Loaded';
import { Page, Section } from '../../../../ui/Page';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Box, boxes } from '../../fileRoomLists';
import { OpenBoxForm } from './boxForms';
import { addressOf, RoomProps } from './room';
import { useBoxes } from './roomQueries';
import { roomWords } from './roomWords';
import { useSaved } from './useSaved';

const { columns } = boxes;

/** Boxes that are not emptied, and the transfer lists that they stand on. */
export function BoxesView(room: RoomProps): JSX.Element {
  const words = useWords(roomWords).boxes;
  const saved = useSaved();
  const found = useBoxes(room.work);
  const [isOpening, setOpening] = React.useState(false);
  const close = (): void => setOpening(false);
  return (
    <Page title={words.title} actions={<MainButton text={words.open} icon="add" onClick={() => setOpening(true)} />}>
      <Loaded query={found} shape={['line', 'line', 'line']}>
        {all =>
          all.length === 0 ? (
            <EmptyState title={words.empty} hint={words.emptyHint} />
          ) : (
            <>
              <BoxTable boxes={all} go={room.go} />
              <TransferLists boxes={all} go={room.go} />
            </>
          )
        }
      </Loaded>
      {isOpening && (
        <SidePanel title={words.open} onClose={close}>
          <OpenBoxForm
            work={room.work}
            visitor={room.visitor}
            onDone={(box, taken) => {
              close();
              saved('', taken);
              room.go({ box: box.number });
            }}
            onCancel={close}
          />
        </SidePanel>
      )}
    </Page>
  );
}

export function BoxTable({ boxes: shown, go }: Pick<RoomProps, 'go'> & { readonly boxes: readonly Box[] }): JSX.Element {
  const language = useLanguage();
  const words = useWords(roomWords);
  const heads = (['number', 'title', 'status', 'homeLocation', 'transferList'] as const).map(name => columns[name].title[language]);
  return (
    <CardTable caption={words.boxes.caption} heads={heads}>
      {shown.map(box => (
        <tr key={box.id} role="row" data-box={box.number}>
          <td role="cell">
            <AddressLink href={addressOf({ box: box.number })} onGo={() => go({ box: box.number })}>
              {box.number}
            </AddressLink>
          </td>
          <td role="cell">{box.title}</td>
          <td role="cell">
            <span className="ri-label">{words.before(heads[2])}</span>
            {choiceLabel(columns.status, box.status, language)}
          </td>
          <td role="cell">
            <span className="ri-label">{words.before(heads[3])}</span>
            {box.homeLocation}
          </td>
          <td role="cell">{box.transferList}</td>
        </tr>
      ))}
    </CardTable>
  );
}

function TransferLists({ boxes: shown, go }: Pick<RoomProps, 'go'> & { readonly boxes: readonly Box[] }): JSX.Element | null {
  const words = useWords(roomWords);
  const lists = [...new Set(shown.flatMap(({ transferList }) => transferList ?? []))].sort().reverse();
  if (lists.length === 0) return null;
  return (
    <Section title={words.boxes.lists}>
      <ul className="ri-plainList">
        {lists.map(list => (
          <li key={list}>
            <AddressLink href={addressOf({ list })} onGo={() => go({ list })}>
              {words.transfer.title(list)}
            </AddressLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
