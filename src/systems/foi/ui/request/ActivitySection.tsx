import * as React from 'react';
import { ChainNotice } from '../../../../ui/ChainNotice';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Timeline } from '../../../../ui/Timeline';
import { CallOut, FoiRequest } from '../../lists';
import { foiWords } from '../foiWords';
import { useActivity } from '../queries';
import { FoiProps } from '../screen';
import { timelineEntry } from './timelineEntry';

interface ActivitySectionProps extends Pick<FoiProps, 'work'> {
  readonly request: FoiRequest;
  readonly callOuts: readonly CallOut[] | undefined;
}

/** What was done to a request and its call-outs, the latest first. */
export function ActivitySection({ work, request, callOuts }: ActivitySectionProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords);
  const activity = useActivity(work, request, callOuts);
  return (
    <Section title={words.request.activity}>
      <Loaded query={activity} shape={['line', 'line', 'line']}>
        {entries =>
          entries.length === 0 ? (
            <p>{words.request.noActivity}</p>
          ) : (
            <>
              <ChainNotice entries={entries} />
              <Timeline entries={entries.map(entry => timelineEntry(entry, words.done, language))} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
