import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { isAsLeft } from '../../../../kernel/activity/asLeft';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { acceptFile } from '../../fileRoom/retentionSteps';
import { paperFileLifecycle } from '../../fileRoomLifecycles';
import { PaperFile, paperFiles } from '../../fileRoomLists';
import { RecordsProps } from '../screen';
import { PlainSteps } from './PlainSteps';
import { roomWords } from './roomWords';
import { useSaved } from './useSaved';

interface ChangedOutsideProps extends RecordsProps {
  readonly file: PaperFile;
  readonly onSaved: (message: string) => void;
}

/** Says so when somebody changed a file in SharePoint's own grid, past the steps of the room. Nothing otherwise. */
export function ChangedOutside({ work, file, onSaved }: ChangedOutsideProps): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(roomWords);
  const saved = useSaved();
  const asLeft = useQuery(['fileRoom', 'asLeft', file.id, file.etag], () => isAsLeft(paperFiles, file));
  if (asLeft.data !== false || file.status === 'disposed') return null;
  const text = paperFileLifecycle.transitions.accept.label[language];
  return (
    <Notice tone="alert" title={words.file.changedOutside}>
      <p>{words.file.changedOutsideHint}</p>
      <div className="ri-buttons">
        <PlainSteps key={file.etag} work={work} steps={[{ name: 'accept', text, run: actionId => acceptFile(work, file, actionId) }]} onDone={(_step, taken) => onSaved(saved(words.done.step(text, file.number), taken))} />
      </div>
    </Notice>
  );
}
