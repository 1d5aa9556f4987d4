import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { Announcement } from '../../../../ui/Announcement';
import { EmptyState } from '../../../../ui/EmptyState';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Loaded } from '../../../../ui/Loaded';
import { useWords } from '../../../../ui/surroundings';
import { Difference, differencesAt, expectedAt } from '../../fileRoom/shelfCheck';
import { CheckOutcome, finishCheck, shelfFacts } from '../../fileRoom/shelfSteps';
import { ShelfCheck } from '../../fileRoomLists';
import { DifferenceTable } from './DifferenceTable';
import { PlainSteps } from './PlainSteps';
import { RoomProps } from './room';
import { useSettings } from './roomQueries';
import { roomWords } from './roomWords';
import { ScanField } from './ScanField';
import { useSaved } from './useSaved';
import { ShelfScans, useShelfScans } from './useShelfScans';
import { useWedge } from './useWedge';

interface ScanShelfProps extends RoomProps {
  readonly check: ShelfCheck;
}

/** Reading every label of a place, then what differs. */
export function ScanShelf(props: ScanShelfProps): JSX.Element {
  const settings = useSettings(props.work);
  return (
    <Loaded query={settings} shape={['block']}>
      {({ officeCode }) => <Scanning {...props} officeCode={officeCode} />}
    </Loaded>
  );
}

function Scanning({ check: first, officeCode, ...room }: ScanShelfProps & { readonly officeCode: string }): JSX.Element {
  const { work } = room;
  const words = useWords(roomWords).shelf;
  const box = React.useRef<HTMLInputElement>(null);
  const scans = useShelfScans(work, first, officeCode);
  const [told, setTold] = React.useState<string>();
  const [isComparing, setComparing] = React.useState(false);
  useWedge(box);
  React.useEffect(() => box.current?.focus(), []);
  const here = useQuery(['fileRoom', work.sitePath, 'shelf', first.title], () => shelfFacts(work, first.title, []));
  // What belongs elsewhere is looked up once it is asked for, not at every label.
  const compared = useQuery(['fileRoom', work.sitePath, 'shelf', first.title, scans.scanned], () => shelfFacts(work, first.title, scans.scanned), { enabled: isComparing, keepPreviousData: true });

  const scan = (sent: string): void => setTold(scans.add(sent) ? words.last(sent.trim()) : words.again(sent.trim()));
  const pause = async (): Promise<void> => {
    if (await scans.keep()) setTold(words.kept);
  };
  return (
    <>
      <ScanField id="ri-shelf-scan" inputRef={box} label={words.scanLabel} hint={words.scanHint} submitText={words.read} onScan={scan} />
      <p aria-live="polite">{told}</p>
      {scans.problem && <ErrorNotice problem={scans.problem} />}
      {here.data && <p>{words.count(scans.scanned.length, expectedAt(here.data))}</p>}
      <div className="ri-buttons">
        <MainButton text={words.compare} onClick={() => setComparing(true)} />
        <OtherButton text={words.pause} onClick={() => void pause()} />
      </div>
      {isComparing && (
        <Loaded query={compared} shape={['line', 'line']}>
          {found => <Compared {...room} scans={scans} differences={differencesAt(found, scans.scanned)} place={first.title} />}
        </Loaded>
      )}
      <details>
        <summary>{words.readSoFar}</summary>
        <ul>
          {scans.scanned.map(code => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

interface ComparedProps extends RoomProps {
  readonly scans: ShelfScans;
  readonly differences: readonly Difference[];
  readonly place: string;
}

function Compared({ scans, differences, place, ...room }: ComparedProps): JSX.Element {
  const words = useWords(roomWords).shelf;
  const saved = useSaved();
  const [news, setNews] = React.useState<string>();
  const finish = async (actionId: string): Promise<CheckOutcome | { readonly kind: 'conflict' }> => {
    // A write that is on its way is waited for: the end would meet it as somebody else's.
    const check = await scans.keep();
    return check ? finishCheck(room.work, check, scans.scanned, differences, actionId) : { kind: 'conflict' };
  };
  return (
    <>
      <Announcement text={news} />
      {differences.length === 0 ? <EmptyState title={words.noDifference} hint={words.noDifferenceHint} /> : <DifferenceTable {...room} place={place} differences={differences} onSaved={setNews} />}
      <div className="ri-buttons">
        <PlainSteps
          key={scans.scanned.length}
          work={room.work}
          steps={[{ name: 'finish', text: words.finish, isMain: true, run: finish }]}
          onDone={(_step, taken) => setNews(saved(words.isFinished(place), taken))}
        />
      </div>
    </>
  );
}
