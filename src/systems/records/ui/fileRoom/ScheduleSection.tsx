import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { retainedFields } from '../../fileRoom/retainedFields';
import { PaperFile } from '../../fileRoomLists';
import { holdsOver } from '../../holds/coverage';
import { holdsInForce } from '../../holds/readHolds';
import { retentionOf } from '../../retention/retentionOf';
import { SchemeCode } from '../../scheme/contract';
import { readScheme } from '../../scheme/readScheme';
import { WhyEligible } from '../retention/WhyEligible';
import { roomWords } from './roomWords';

interface ScheduleSectionProps {
  readonly work: Workplace;
  readonly file: PaperFile;
}

/** From when a file may be disposed of and why, the holds of today counted in. */
export function ScheduleSection({ work, file }: ScheduleSectionProps): JSX.Element {
  const words = useWords(roomWords).file;
  const found = useQuery(['fileRoom', work.sitePath, 'schedule', file.id, file.etag], () => scheduleOf(work, file));
  return (
    <Section title={words.schedule}>
      <Loaded query={found} shape={['line', 'line']}>
        {({ retention, holdCount }) => (
          <>
            {holdCount > 0 && <p>{words.holds(holdCount)}</p>}
            <WhyEligible retention={retention} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

async function scheduleOf(work: Workplace, file: PaperFile) {
  const [scheme, holds] = await Promise.all([readScheme(work), holdsInForce(work)]);
  const today = work.clock.today();
  const subject = { key: file.number, title: file.title, place: file.currentLocation ?? '', branch: file.branch, seriesCode: file.seriesCode as SchemeCode | null };
  const spans = holdsOver(subject, holds, today);
  return { retention: retentionOf(retainedFields(file), scheme, spans, today), holdCount: spans.length };
}
