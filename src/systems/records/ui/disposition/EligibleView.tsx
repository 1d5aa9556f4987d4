import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { anyDate, checkedForm } from '../../../../kernel/typed';
import { EmptyState } from '../../../../ui/EmptyState';
import { DateField } from '../../../../ui/form/DateField';
import { FieldSummary } from '../../../../ui/form/FieldSummary';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Loaded } from '../../../../ui/Loaded';
import { MainButton, SubmitButton } from '../../../../ui/Buttons';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { SidePanel } from '../../../../ui/SidePanel';
import { useWords } from '../../../../ui/surroundings';
import { useAddress } from '../../../../ui/useAddress';
import { useMounted } from '../../../../ui/useMounted';
import { Judged, keyOf } from '../../disposition/candidate';
import { EligibleRecords } from '../../disposition/eligible';
import { RecordsProps } from '../screen';
import { asOfIn } from './asOf';
import { DrawForm } from './DrawForm';
import { useEligible } from './dispositionQueries';
import { dispositionWords } from './dispositionWords';
import { EligibleTable } from './EligibleTable';
import { methodOf } from './methodOf';
import { useSayFault } from './useSayFault';

interface EligibleProps extends RecordsProps {
  readonly onOpenBatch: (number: string) => void;
}

/** What is eligible today, or would be on a day to come; from here a batch is prepared. The day stands in the address. */
export function EligibleView({ work, visitor, onOpenBatch }: EligibleProps): JSX.Element {
  const words = useWords(dispositionWords).eligible;
  const [address, go] = useAddress('asOf');
  const asOf = asOfIn(address, work.clock.today());
  const [read, setRead] = React.useState(0);
  const isMounted = useMounted();
  const found = useEligible(work, asOf, count => isMounted.current && setRead(count));
  return (
    <Page title={words.title}>
      <AsOfForm key={asOf} asOf={asOf} onChoose={day => go(day)} />
      {found.isFetching && read > 0 && <p role="status">{words.reading(read)}</p>}
      <Loaded query={found} shape={['line', 'block']}>
        {eligible => <Found work={work} visitor={visitor} asOf={asOf} eligible={eligible} onOpenBatch={onOpenBatch} />}
      </Loaded>
    </Page>
  );
}

type DayEntry = { asOf: string };

function AsOfForm({ asOf, onChoose }: { readonly asOf: CalendarDate; readonly onChoose: (day: CalendarDate) => void }): JSX.Element {
  const words = useWords(dispositionWords).eligible;
  const typed = useTypedForm<DayEntry, { asOf: CalendarDate }>({
    id: 'records-asOf',
    initial: { asOf },
    read: entry => checkedForm<DayEntry, { asOf: CalendarDate }>({ asOf: anyDate(entry.asOf) }),
    labels: { asOf: words.asOf },
    sayFault: useSayFault(),
  });
  return (
    <form className="ri-form" noValidate onSubmit={typed.onSubmit(facts => onChoose(facts.asOf))}>
      <FieldSummary lines={typed.summary} refusals={typed.refusals} />
      <DateField {...typed.field('asOf')} hint={words.asOfHint} />
      <div className="ri-buttons">
        <SubmitButton text={words.look} busyText={words.look} isBusy={false} />
      </div>
    </form>
  );
}

interface FoundProps extends EligibleProps {
  readonly asOf: CalendarDate;
  readonly eligible: EligibleRecords;
}

function Found({ work, visitor, asOf, eligible: { records, hasMore }, onOpenBatch }: FoundProps): JSX.Element {
  const words = useWords(dispositionWords).eligible;
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(new Set());
  const [isDrawing, setDrawing] = React.useState(false);
  const can = records.filter(({ refusals }) => refusals.length === 0);
  const cannot = records.filter(({ refusals }) => refusals.length > 0);
  const picked = can.filter(({ candidate }) => chosen.has(keyOf(candidate)));
  const methods = [...new Set(picked.map(methodOf))];
  const mayDraw = visitor.roles.includes('recordsCoordinator');
  if (records.length === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  return (
    <>
      {hasMore && <Notice tone="note" title={words.more} />}
      {can.length > 0 && <EligibleTable caption={words.can(can.length)} records={can} chosen={mayDraw ? chosen : undefined} onChoose={setChosen} />}
      {picked.length > 0 && (
        <div className="ri-buttons">
          <span role="status">{words.chosen(picked.length)}</span>
          {methods.length === 1 ? <MainButton text={words.draw} onClick={() => setDrawing(true)} /> : <span>{words.oneMethod}</span>}
        </div>
      )}
      {cannot.length > 0 && <EligibleTable caption={words.cannot(cannot.length)} records={cannot} chosen={undefined} onChoose={setChosen} />}
      {isDrawing && <DrawPanel work={work} visitor={visitor} asOf={asOf} picked={picked} onOpenBatch={onOpenBatch} onClose={() => setDrawing(false)} />}
    </>
  );
}

interface DrawPanelProps extends EligibleProps {
  readonly asOf: CalendarDate;
  readonly picked: readonly Judged[];
  readonly onClose: () => void;
}

function DrawPanel({ picked, onClose, onOpenBatch, ...props }: DrawPanelProps): JSX.Element {
  const words = useWords(dispositionWords).draw;
  // What is read anew behind the form does not change what is about to be drawn.
  const [drawn] = React.useState(picked);
  return (
    <SidePanel title={words.title} onClose={onClose}>
      <DrawForm {...props} candidates={drawn.map(({ candidate }) => candidate)} method={methodOf(drawn[0])} onDrawn={onOpenBatch} onCancel={onClose} />
    </SidePanel>
  );
}
