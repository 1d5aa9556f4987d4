import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { DueDate } from '../../../../ui/DueDate';
import { EmptyState } from '../../../../ui/EmptyState';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Page, Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { BatchForMe } from '../../disposition/myBatches';
import { dispositionLifecycle } from '../../dispositionLifecycle';
import { useEligible } from '../disposition/dispositionQueries';
import { RecordsProps } from '../screen';
import { useHoldsToReview, useMyBatches } from './deskQueries';
import { DeskView, viewsFor } from './deskViews';
import { deskWords } from './deskWords';

interface DeskHomeProps extends RecordsProps {
  readonly takesFocus: boolean;
  readonly onOpenBatch: (number: string) => void;
  readonly onShow: (view: DeskView) => void;
}

/** What is due first: batches that wait for the person, then what is eligible, holds that end, what is not classified. */
export function DeskHome(props: DeskHomeProps): JSX.Element {
  const { visitor, takesFocus } = props;
  const words = useWords(deskWords);
  const views = viewsFor(visitor);
  return (
    <Page title={words.title} takesFocus={takesFocus}>
      <BatchesSection {...props} />
      {views.includes('eligible') && <EligibleSection {...props} />}
      {visitor.roles.includes('recordsCoordinator') && <HoldsSection {...props} />}
      {views.includes('coverage') && (
        <Section title={words.unclassified}>
          <LinkButton text={words.seeCoverage} onClick={() => props.onShow('coverage')} />
        </Section>
      )}
    </Page>
  );
}

function BatchesSection({ work, visitor, onOpenBatch }: DeskHomeProps): JSX.Element {
  const words = useWords(deskWords);
  const mine = useMyBatches(work, visitor);
  const { columns } = words;
  return (
    <Section title={words.batches}>
      <Loaded query={mine} shape={['line', 'line']}>
        {batches =>
          batches.length === 0 ? (
            <EmptyState title={words.noBatches} hint={words.noBatchesHint} />
          ) : (
            <CardTable caption={words.batches} heads={[columns.number, columns.title, columns.state, columns.dueOn, columns.task]}>
              {batches.map(one => (
                <BatchRow key={one.batch.id} work={work} one={one} onOpen={onOpenBatch} />
              ))}
            </CardTable>
          )
        }
      </Loaded>
    </Section>
  );
}

function BatchRow({ work, one: { batch, task }, onOpen }: { readonly work: RecordsProps['work']; readonly one: BatchForMe; readonly onOpen: (number: string) => void }): JSX.Element {
  const language = useLanguage();
  const { columns, tasks } = useWords(deskWords);
  return (
    <tr role="row">
      <td role="cell">
        <LinkButton text={batch.number} onClick={() => onOpen(batch.number)} />
      </td>
      <td role="cell" data-label={columns.title}>
        {batch.title}
      </td>
      <td role="cell" data-label={columns.state}>
        {dispositionLifecycle.states[batch.status].label[language]}
      </td>
      <td role="cell" data-label={columns.dueOn}>
        {batch.dueOn && <DueDate date={batch.dueOn} today={work.clock.today()} />}
      </td>
      <td role="cell" data-label={columns.task}>
        {tasks[task]}
      </td>
    </tr>
  );
}

const untold = (): void => undefined;

function EligibleSection({ work, onShow }: DeskHomeProps): JSX.Element {
  const words = useWords(deskWords);
  const found = useEligible(work, work.clock.today(), untold);
  return (
    <Section title={words.eligible}>
      <Loaded query={found} shape={['line']}>
        {({ records, hasMore }) => {
          const can = records.filter(({ refusals }) => refusals.length === 0).length;
          const reviews = records.filter(({ refusals }) => refusals.includes('archivalReview')).length;
          return (
            <p>
              {words.eligibleNow(can, records.length - can)} {hasMore && words.hasMore} {reviews > 0 && words.reviews(reviews)}
            </p>
          );
        }}
      </Loaded>
      <LinkButton text={words.seeEligible} onClick={() => onShow('eligible')} />
    </Section>
  );
}

function HoldsSection({ work, visitor, onShow }: DeskHomeProps): JSX.Element {
  const words = useWords(deskWords);
  const found = useHoldsToReview(work, visitor);
  return (
    <Section title={words.holds}>
      <Loaded query={found} shape={['line']}>
        {lines =>
          lines.length === 0 ? (
            <p>{words.noHolds}</p>
          ) : (
            <ul className="ri-plainList">
              {lines.map(({ key, number, dueOn }) => (
                <li key={key}>
                  <LinkButton text={number} onClick={() => onShow('holds')} /> {dueOn && <DueDate date={dueOn} today={work.clock.today()} />}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
