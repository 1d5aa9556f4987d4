import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { CalendarDate, parseCalendarDate } from '../../../../kernel/dates/calendarDate';
import { AddressLink } from '../../../../ui/AddressLink';
import { DateField } from '../../../../ui/form/DateField';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { Read, useTypedForm } from '../../../../ui/form/useTypedForm';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { refreshPage } from '../../../../ui/refreshPage';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { newsLifecycle } from '../../newsLifecycle';
import { beginNews } from '../../work/beginNews';
import { CommunicationsProps } from '../screen';
import { deskWords } from './deskWords';

interface BeginViewProps extends CommunicationsProps {
  readonly onBegun: (number: string, message: string) => void;
  readonly onBack: () => void;
}

interface Entry extends Record<string, string> {
  readonly title: string;
  readonly dueOn: string;
}
interface Facts {
  readonly title: string;
  readonly dueOn: CalendarDate | null;
}
type Fault = 'missing' | 'tooLong' | 'notADate' | 'inPast';

const nothingSecret: readonly (keyof Entry & string)[] = [];

/** A news item is begun with a working title: everything else is saved as one types. */
export function BeginView({ work, visitor, onBegun, onBack }: BeginViewProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(deskWords);
  const client = useQueryClient();
  const typed = useTypedForm<Entry, Facts>({
    id: 'news-begin',
    initial: { title: '', dueOn: '' },
    read: entry => readBegin(entry, work.clock.today()),
    labels: { title: words.workingTitle, dueOn: words.readyBy },
    sayFault: (fault, label) => words[fault as Fault](label),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'news-begin', item: 'new' }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission(work, (facts: Facts, actionId) => beginNews(work, facts, actionId), outcome => {
    if (outcome.kind !== 'done') return;
    draft.clear();
    onBegun(outcome.item.number, words.begun);
    void refreshPage(client);
  });
  const isTaken = submission.state.kind === 'answered' && submission.state.outcome.kind === 'duplicate';
  return (
    <Page
      title={newsLifecycle.transitions.begin.label[language]}
      before={
        <AddressLink href={addressWith('news', undefined)} onGo={onBack} icon="back">
          {words.back}
        </AddressLink>
      }
      takesFocus
    >
      <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={words.begin} onCancel={onBack} before={isTaken && <Notice tone="alert" title={words.numbersTaken} takesFocus />}>
        <TextInput {...typed.field('title')} hint={words.workingTitleHint} />
        <DateField {...typed.field('dueOn')} hint={words.readyByHint} isOptional />
      </FormFrame>
    </Page>
  );
}

function readBegin({ title, dueOn }: Entry, today: CalendarDate): Read<Entry, Facts> {
  const faults: { title?: Fault; dueOn?: Fault } = {};
  const day = parseCalendarDate(dueOn.trim());
  if (title.trim() === '') faults.title = 'missing';
  else if (title.trim().length > 255) faults.title = 'tooLong';
  if (dueOn.trim() !== '' && !day) faults.dueOn = 'notADate';
  else if (day && day < today) faults.dueOn = 'inPast';
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, facts: { title: title.trim(), dueOn: day ?? null } };
}
