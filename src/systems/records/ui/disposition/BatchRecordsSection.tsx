import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { ReadLine } from '../../disposition/lines';
import { WhyEligible } from '../retention/WhyEligible';
import { BatchProps } from './batchProps';
import { DisposedTable } from './DisposedTable';
import { useBatchRecords, useDisposed } from './dispositionQueries';
import { dispositionWords } from './dispositionWords';
import { RecordName } from './RecordName';
import { Refusals } from './Refusals';

/** The records of a batch as they are now; of one that is over, what is left of them. */
export function BatchRecordsSection(props: BatchProps): JSX.Element {
  const words = useWords(dispositionWords).batch;
  const isOver = props.now.batch.status === 'disposed';
  return <Section title={words.records}>{isOver ? <WhatIsLeft {...props} /> : <Present {...props} />}</Section>;
}

function Present({ work, now: { batch } }: BatchProps): JSX.Element {
  const words = useWords(dispositionWords);
  const records = useBatchRecords(work, batch);
  const { columns } = words;
  return (
    <>
      {records.isLoading && <p role="status">{words.batch.recordsReading}</p>}
      <Loaded query={records} shape={['block']}>
        {({ lines, isJudged }) => (
          <CardTable caption={words.batch.records} heads={[columns.record, columns.series, columns.eligibleOn, ...(isJudged ? [columns.state] : [])]}>
            {lines.map(read => (
              <Row key={read.line.key} read={read} isJudged={isJudged} />
            ))}
          </CardTable>
        )}
      </Loaded>
    </>
  );
}

function WhatIsLeft({ work, now: { batch } }: BatchProps): JSX.Element {
  const stubs = useDisposed(work, { batch: batch.number });
  return (
    <Loaded query={stubs} shape={['block']}>
      {records => <DisposedTable records={records} />}
    </Loaded>
  );
}

function Row({ read: { line, found, refusals }, isJudged }: { readonly read: ReadLine; readonly isJudged: boolean }): JSX.Element {
  const words = useWords(dispositionWords);
  const [isOpen, setOpen] = React.useState(false);
  return (
    <tr role="row">
      <td role="cell">{found ? <RecordName candidate={found.candidate} /> : line.key}</td>
      <td role="cell" data-label={words.columns.series}>
        {line.seriesCode}
      </td>
      <td role="cell" data-label={words.columns.eligibleOn}>
        {line.eligibleOn} {found && <LinkButton text={words.why} isOpen={isOpen} onClick={() => setOpen(!isOpen)} />}
        {found && isOpen && <WhyEligible retention={found.retention} />}
      </td>
      {isJudged && (
        <td role="cell" data-label={words.columns.state}>
          <Refusals refusals={refusals} />
        </td>
      )}
    </tr>
  );
}
