import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import { ChainNotice } from '../../../../ui/ChainNotice';
import { transitionLabel } from '../../../../ui/labels';
import { Loaded } from '../../../../ui/Loaded';
import { useLanguage } from '../../../../ui/surroundings';
import { lineOfEntry, Timeline } from '../../../../ui/Timeline';
import { holdLifecycle } from '../../lifecycle';
import { Hold } from '../../lists';
import { useHoldHistory } from './holdQueries';

/** What was done to a hold, by whom and when. */
export function HoldHistory({ work, hold }: { readonly work: Workplace; readonly hold: Hold }): JSX.Element {
  const language = useLanguage();
  const history = useHoldHistory(work, hold);
  return (
    <Loaded query={history} shape={['line', 'line']}>
      {entries => (
        <>
          <ChainNotice entries={entries} />
          <Timeline entries={entries.map(entry => lineOfEntry(entry, transitionLabel(holdLifecycle, entry.title, language) ?? entry.title))} />
        </>
      )}
    </Loaded>
  );
}
