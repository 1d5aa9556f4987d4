import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { isAsLeft } from '../../../../kernel/activity/asLeft';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { MainButton } from '../../../../ui/Buttons';
import { momentInWords } from '../../../../ui/momentInWords';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { RecordEntry } from '../../disposition/candidate';
import { recordLifecycle } from '../../recordLifecycle';
import { RecordsProps } from '../screen';
import { Selected } from './classifyQueries';
import { classifyWords } from './classifyWords';
import { FilingState } from './FilingState';
import { Ends } from './panelProps';
import { useRecording } from './useFiling';

interface ChangedOutsideProps extends RecordsProps, Pick<Ends, 'onSaved'> {
  readonly selected: Selected;
  readonly entry: RecordEntry;
}

/** Says so when somebody changed a record's columns in SharePoint's own grid, and lets the coordinator accept it. Nothing otherwise. */
export function ChangedOutside({ work, visitor, selected, entry, onSaved }: ChangedOutsideProps): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(classifyWords).record;
  const { item } = entry;
  const { library, scheme } = selected;
  const entries = React.useMemo(() => [entry], [entry]);
  const filer = useRecording(work, library, entries);
  const left = useQuery(['records', 'asLeft', library.library.name, item.id, item.etag], () => isAsLeft(library.library, item));
  const { status } = item;
  if (status === null || status === 'disposed' || left.data !== false) return null;
  return (
    <Notice tone="note" title={words.changedOutside}>
      <p>{words.changedOutsideWho(item.modifiedBy.name, momentInWords(item.modifiedAt, language))}</p>
      {mayTake(recordLifecycle, 'accept', status, standingOf(visitor, item)) && (
        <FilingState filer={filer} scheme={scheme} tellsSeries={false} onFinish={onSaved}>
          <div className="ri-buttons">
            <MainButton text={recordLifecycle.transitions.accept.label[language]} onClick={() => filer.submission.send({ kind: 'accept' })} />
          </div>
        </FilingState>
      )}
    </Notice>
  );
}
