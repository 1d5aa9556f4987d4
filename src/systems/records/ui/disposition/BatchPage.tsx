import * as React from 'react';
import { EmptyState } from '../../../../ui/EmptyState';
import { DueDate } from '../../../../ui/DueDate';
import { Fact, Facts } from '../../../../ui/Facts';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { Batch, dispositionMethods } from '../../dispositionLists';
import { dispositionLifecycle } from '../../dispositionLifecycle';
import { RecordsProps } from '../screen';
import { ApprovalsSection } from './ApprovalsSection';
import { BatchProps } from './batchProps';
import { BatchHistory } from './BatchHistory';
import { BatchRecordsSection } from './BatchRecordsSection';
import { BatchSteps } from './BatchSteps';
import { CertificateSection } from './CertificateSection';
import { DisposalSection } from './DisposalSection';
import { useBatch } from './dispositionQueries';
import { dispositionWords } from './dispositionWords';

interface BatchPageProps extends RecordsProps {
  readonly number: string;
  readonly takesFocus: boolean;
  readonly onBack: () => void;
}

/** A batch: its records as they are now, its approvals, what can be done, what was done. */
export function BatchPage({ work, visitor, number, takesFocus, onBack }: BatchPageProps): JSX.Element {
  const words = useWords(dispositionWords).batch;
  const { nobody } = useWords(uiWords);
  const [told, setTold] = React.useState<string>();
  const found = useBatch(work, number);
  return (
    <Page title={words.title(number)} takesFocus={takesFocus} before={<LinkButton text={words.back} onClick={onBack} />}>
      {told && <Notice tone="news" title={told} takesFocus />}
      <Loaded query={found} shape={['line', 'line', 'block']}>
        {now => (now ? <BatchBody work={work} visitor={visitor} now={now} nobody={nobody} onTold={setTold} /> : <EmptyState title={words.none} hint={words.noneHint} />)}
      </Loaded>
    </Page>
  );
}

function BatchBody({ nobody, ...props }: BatchProps & { readonly nobody: string }): JSX.Element {
  const { work, visitor, now } = props;
  const { batch } = now;
  const words = useWords(dispositionWords).batch;
  const isCoordinator = visitor.roles.includes('recordsCoordinator');
  return (
    <>
      <Facts facts={useBatchFacts(batch, work, nobody)} />
      {!now.isAsLeft && <Notice tone="alert" title={words.changedOutside} />}
      <BatchSteps {...props} />
      {batch.status === 'disposing' && isCoordinator && <DisposalSection {...props} />}
      {batch.status === 'disposed' && (isCoordinator || visitor.roles.includes('archivist')) && <CertificateSection work={work} batch={batch} />}
      <ApprovalsSection now={now} />
      <BatchRecordsSection {...props} />
      <BatchHistory entries={now.approvals.entries} />
    </>
  );
}

function useBatchFacts(batch: Batch, work: RecordsProps['work'], nobody: string): readonly Fact[] {
  const language = useLanguage();
  const { facts } = useWords(dispositionWords).batch;
  return [
    { label: facts.title, value: batch.title },
    { label: facts.method, value: dispositionMethods[batch.method][language] },
    { label: facts.state, value: dispositionLifecycle.states[batch.status].label[language] },
    { label: facts.manager, value: batch.assignedTo?.name ?? nobody },
    { label: facts.count, value: batch.count },
    { label: facts.asOf, value: batch.asOf },
    { label: facts.dueOn, value: batch.dueOn && <DueDate date={batch.dueOn} today={work.clock.today()} /> },
    { label: facts.disposedOn, value: batch.disposedOn },
    { label: facts.witness, value: batch.witness },
  ];
}
