import * as React from 'react';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { Announcement } from '../../../../ui/Announcement';
import { AddressLink } from '../../../../ui/AddressLink';
import { PaperFile } from '../../fileRoomLists';
import { RegisterForm } from './describeForms';
import { LabelLink } from './LabelLink';
import { addressOf, RoomProps } from './room';
import { useScheme } from './roomQueries';
import { roomWords } from './roomWords';
import { useSaved } from './useSaved';

/** Files that come to the room, one after the other. */
export function RegisterView({ work, visitor, go }: RoomProps): JSX.Element {
  const words = useWords(roomWords).register;
  const scheme = useScheme(work);
  const saved = useSaved();
  const [last, setLast] = React.useState<{ readonly file: PaperFile; readonly said: string }>();
  return (
    <Page title={words.title}>
      <Announcement text={last?.said} />
      {last && (
        <div className="ri-buttons">
          <AddressLink href={addressOf({ file: last.file.number })} onGo={() => go({ file: last.file.number })}>
            {last.file.number} · {last.file.title}
          </AddressLink>
          <LabelLink number={last.file.number} go={go} />
        </div>
      )}
      <Loaded query={scheme} shape={['line', 'line', 'line', 'line']}>
        {found => (
          // A form of its own for each file: the next one begins empty.
          <RegisterForm key={last?.file.number ?? ''} work={work} visitor={visitor} scheme={found} onDone={(file, taken) => setLast({ file, said: saved(words.saved(file.number), taken) })} onCancel={() => go({})} />
        )}
      </Loaded>
    </Page>
  );
}
