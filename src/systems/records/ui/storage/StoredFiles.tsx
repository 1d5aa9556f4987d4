import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Workplace } from '../../../../kernel/ports/workplace';
import { createTally } from '../../storage/tally';
import { StoredFile } from '../../storage/storedFile';
import { CleanUpSection } from './CleanUpSection';
import { DuplicatesSection } from './DuplicatesSection';
import { FolderTable } from './FolderTable';
import { OldestTable } from './OldestTable';
import { SaysTable } from './SaysTable';

interface StoredFilesProps {
  readonly work: Workplace;
  readonly today: CalendarDate;
  /** The place that holds them all. */
  readonly root: string;
  readonly files: readonly StoredFile[];
  /** Whether the content can be read here; of a listing there is none. */
  readonly isReadable: boolean;
}

/** Everything there is to say of a heap of files, wherever it lies. */
export function StoredFiles({ work, today, root, files: given, isReadable }: StoredFilesProps): JSX.Element {
  const [files, setFiles] = React.useState(given);
  const sums = React.useMemo(() => {
    const tally = createTally(root, today);
    files.forEach(tally.add);
    return tally.result();
  }, [root, today, files]);
  return (
    <>
      <FolderTable root={root} folders={sums.folders} />
      <SaysTable says={sums.says} />
      <OldestTable files={files} today={today} />
      <DuplicatesSection work={work} files={files} isReadable={isReadable} onCompared={setFiles} />
      <CleanUpSection files={files} today={today} />
    </>
  );
}
