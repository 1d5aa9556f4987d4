import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { MainButton } from '../../../../ui/Buttons';
import { CardTable } from '../../../../ui/CardTable';
import { EmptyState } from '../../../../ui/EmptyState';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { refreshPage } from '../../../../ui/refreshPage';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { isInForce } from '../../holds';
import { holdLifecycle } from '../../lifecycle';
import { Hold, holdReasons } from '../../lists';
import { Scheme } from '../../scheme/contract';
import { RecordsProps } from '../screen';
import { Covers } from './Covers';
import { EndAfterForm, ReleaseForm } from './EndForms';
import { HoldForm } from './HoldForm';
import { HoldHistory } from './HoldHistory';
import { useHolds } from './holdQueries';
import { holdWords } from './holdWords';
import { Preview } from './Preview';

type Step = 'place' | 'amend' | 'endAfter' | 'release' | 'history' | 'showWhat';
interface Open {
  readonly step: Step;
  readonly hold: Hold | undefined;
}

/** The holds in force: what each covers, who placed it and since when, its history, and the steps of the coordinator. */
export function HoldsView({ work, visitor }: RecordsProps): JSX.Element {
  const words = useWords(holdWords);
  const client = useQueryClient();
  const found = useHolds(work);
  const [open, setOpen] = React.useState<Open>();
  const [told, setTold] = React.useState<string>();
  const mayPlace = mayTake(holdLifecycle, 'place', undefined, standingOf(visitor));
  const done = (message: string): void => {
    setOpen(undefined);
    setTold(message);
    void refreshPage(client);
  };
  return (
    <Page title={words.title} actions={mayPlace && <MainButton text={words.place} onClick={() => setOpen({ step: 'place', hold: undefined })} />}>
      {told && <Notice tone="news" title={told} takesFocus />}
      <Loaded query={found} shape={['block']}>
        {({ holds, scheme }) => (holds.length === 0 ? <EmptyState title={words.none} hint={words.noneHint} /> : <HoldsTable work={work} visitor={visitor} holds={holds} scheme={scheme} onOpen={setOpen} />)}
      </Loaded>
      {open && (
        <SidePanel title={open.hold ? `${words[open.step]}: ${open.hold.matter}` : words[open.step]} onClose={() => setOpen(undefined)}>
          <StepOfHold work={work} visitor={visitor} open={open} onDone={done} onCancel={() => setOpen(undefined)} />
        </SidePanel>
      )}
    </Page>
  );
}

interface HoldsTableProps extends RecordsProps {
  readonly holds: readonly Hold[];
  readonly scheme: Scheme;
  readonly onOpen: (open: Open) => void;
}

function HoldsTable({ holds, ...props }: HoldsTableProps): JSX.Element {
  const { columns, title } = useWords(holdWords);
  return (
    <CardTable caption={title} heads={[columns.matter, columns.reason, columns.covers, columns.placedOn, columns.until, columns.steps]}>
      {holds.map(hold => (
        <Row key={hold.id} hold={hold} {...props} />
      ))}
    </CardTable>
  );
}

function Row({ work, visitor, hold, scheme, onOpen }: Omit<HoldsTableProps, 'holds'> & { readonly hold: Hold }): JSX.Element {
  const language = useLanguage();
  const words = useWords(holdWords);
  const { columns } = words;
  return (
    <tr role="row">
      <td role="cell">
        <strong>{hold.matter}</strong>
        {hold.title !== hold.matter && ` ${hold.title}`}
        {!isInForce(hold, work.clock.today()) && <p>{words.expired}</p>}
      </td>
      <td role="cell" data-label={columns.reason}>
        {holdReasons[hold.reason][language]}
      </td>
      <td role="cell" data-label={columns.covers}>
        <Covers hold={hold} scheme={scheme} />
      </td>
      <td role="cell" className="ri-nowrap" data-label={columns.placedOn}>
        {hold.placedOn}
      </td>
      <td role="cell" className="ri-nowrap" data-label={columns.until}>
        {hold.until ?? words.open}
      </td>
      <td role="cell" data-label={columns.steps}>
        {stepsFor(hold, visitor).map(step => (
          <div key={step}>
            <LinkButton text={words[step]} onClick={() => onOpen({ step, hold })} />
          </div>
        ))}
      </td>
    </tr>
  );
}

/** An access request keeps its own hold; the coordinator may lift it. */
function stepsFor(hold: Hold, visitor: RecordsProps['visitor']): readonly Step[] {
  const standing = standingOf(visitor, hold);
  const isOurs = hold.reason !== 'foi';
  const steps = (['amend', 'endAfter', 'release'] as const).filter(step => mayTake(holdLifecycle, step, hold.status, standing) && (isOurs || step === 'release'));
  return [...steps, 'showWhat', 'history'];
}

interface StepProps extends RecordsProps {
  readonly open: Open;
  readonly onDone: (message: string) => void;
  readonly onCancel: () => void;
}

function StepOfHold({ open: { step, hold }, ...props }: StepProps): JSX.Element {
  const words = useWords(holdWords);
  if (!hold) return <HoldForm {...props} hold={undefined} />;
  switch (step) {
    case 'endAfter':
      return <EndAfterForm {...props} hold={hold} />;
    case 'release':
      return <ReleaseForm {...props} hold={hold} />;
    case 'history':
      return <HoldHistory work={props.work} hold={hold} />;
    case 'showWhat':
      return <Preview work={props.work} text={words.preview} scope={() => hold} />;
    case 'place':
    case 'amend':
      return <HoldForm {...props} hold={hold} />;
  }
}
