import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { anyDate, checkedForm, requiredText } from '../../../../kernel/typed';
import { DateField } from '../../../../ui/form/DateField';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { NoteInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useItemAction } from '../../../../ui/form/useItemAction';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { useWords } from '../../../../ui/surroundings';
import { endHoldAfter, HoldOutcome, releaseHold } from '../../holds/holdSteps';
import { holdLifecycle } from '../../lifecycle';
import { Hold, holds } from '../../lists';
import { RecordsProps } from '../screen';
import { holdWords } from './holdWords';
import { useSayFault } from './useSayFault';

interface EndFormProps extends RecordsProps {
  readonly hold: Hold;
  readonly onDone: (message: string) => void;
  readonly onCancel: () => void;
}

type UntilEntry = { until: string };
type ReasonEntry = { reason: string };
const nothingSecret: readonly never[] = [];
/** Longest reason: it is kept in Activity. */
const reasonColumn = { maxLength: 1000 };

/** Sets the last day of a hold. */
export function EndAfterForm({ work, visitor, hold, onDone, onCancel }: EndFormProps): JSX.Element {
  const words = useWords(holdWords);
  const typed = useTypedForm<UntilEntry, { until: CalendarDate }>({
    id: 'records-holdEnd',
    initial: { until: hold.until ?? '' },
    read: entry => checkedForm<UntilEntry, { until: CalendarDate }>({ until: anyDate(entry.until) }),
    labels: { until: words.lastDay },
    sayFault: useSayFault(),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'records-holdEnd', item: String(hold.id) }, clock: work.clock, secret: nothingSecret });
  const action = useItemAction<typeof holds, UntilEntry, { until: CalendarDate }, HoldOutcome>({
    work,
    list: holds,
    item: hold,
    typed,
    run: (item, { until }, actionId) => endHoldAfter(work, item, until, actionId),
    changes: ({ until }) => ({ until }),
    mayApply: theirs => mayTake(holdLifecycle, 'endAfter', theirs.status, standingOf(visitor, theirs)),
    onAnswer: outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onDone(words.ended);
    },
    onTakeTheirs: onCancel,
  });
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={words.endAfter} onCancel={onCancel} before={action.conflict}>
      <DateField {...typed.field('until')} hint={words.hints.until} />
    </FormFrame>
  );
}

/** Lifts a hold: what it covered may then be disposed of, so it asks why. */
export function ReleaseForm({ work, visitor, hold, onDone, onCancel }: EndFormProps): JSX.Element {
  const words = useWords(holdWords);
  const typed = useTypedForm<ReasonEntry, ReasonEntry>({
    id: 'records-holdRelease',
    initial: { reason: '' },
    read: entry => checkedForm<ReasonEntry, ReasonEntry>({ reason: requiredText(entry.reason, reasonColumn) }),
    labels: { reason: words.releaseReason },
    sayFault: useSayFault(),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'records-holdRelease', item: String(hold.id) }, clock: work.clock, secret: nothingSecret });
  const action = useItemAction<typeof holds, ReasonEntry, ReasonEntry, HoldOutcome>({
    work,
    list: holds,
    item: hold,
    typed,
    run: (item, { reason }, actionId) => releaseHold(work, item, reason, actionId),
    changes: () => ({ status: 'released' }),
    mayApply: theirs => mayTake(holdLifecycle, 'release', theirs.status, standingOf(visitor, theirs)),
    onAnswer: outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onDone(words.released);
    },
    onTakeTheirs: onCancel,
  });
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={words.release} onCancel={onCancel} before={action.conflict}>
      <NoteInput {...typed.field('reason')} />
    </FormFrame>
  );
}
