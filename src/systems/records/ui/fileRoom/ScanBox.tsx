import * as React from 'react';
import { readBarCode } from '../../fileRoom/barCode';
import { boxNumbered, fileNumbered } from '../../fileRoom/findFiles';
import { settingsOf } from '../../settings/readSettings';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { Words } from '../../../../ui/words';
import { RoomPlace, RoomProps } from './room';
import { roomWords } from './roomWords';
import { ScanField } from './ScanField';
import { useWedge } from './useWedge';
import { en } from './words.en';

/** What became of a scan: a place to open, or why there is none. */
type Found = { readonly place: RoomPlace; readonly said: string } | { readonly fault: string };

/** Opens whatever is scanned, anywhere in the room. It is ready again at once; the same label read twice opens once. */
export function ScanBox({ work, go }: Pick<RoomProps, 'work' | 'go'>): JSX.Element {
  const words = useWords(roomWords).scan;
  const box = React.useRef<HTMLInputElement>(null);
  const [told, setTold] = React.useState<Found>();
  const latest = React.useRef(0);
  useWedge(box);
  React.useEffect(() => box.current?.focus(), []);

  const scan = async (sent: string): Promise<void> => {
    const turn = (latest.current += 1);
    const found = await look(work, sent, words);
    // The answer to an earlier scan came late: the later one has been opened.
    if (turn !== latest.current) return;
    setTold(found);
    if ('place' in found) go(found.place);
  };
  return (
    <div className="ri-scan ri-noPrint">
      <ScanField id="ri-scan" inputRef={box} label={words.label} hint={words.hint} submitText={words.go} onScan={sent => void scan(sent)} />
      <div aria-live="polite" className="ri-hidden">
        {told && 'said' in told ? told.said : ''}
      </div>
      {told && 'fault' in told && <Notice tone="alert" title={told.fault} />}
    </div>
  );
}

async function look(work: RoomProps['work'], sent: string, words: Words<typeof en>['scan']): Promise<Found> {
  try {
    const { officeCode } = await settingsOf(work);
    const read = readBarCode(sent, officeCode);
    switch (read.kind) {
      case 'unreadable':
        return { fault: words.unreadable(sent.trim()) };
      case 'otherOffice':
        return { fault: words.otherOffice(read.office, read.number) };
      case 'file':
        return (await fileNumbered(work, read.number)) ? { place: { file: read.number }, said: words.opened(read.number) } : { fault: words.noFile(read.number) };
      case 'box':
        return (await boxNumbered(work, read.number)) ? { place: { box: read.number }, said: words.opened(read.number) } : { fault: words.noBox(read.number) };
    }
  } catch {
    return { fault: words.failed };
  }
}
