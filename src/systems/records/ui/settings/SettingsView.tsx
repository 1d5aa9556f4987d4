import * as React from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Announcement } from '../../../../ui/Announcement';
import { OtherButton } from '../../../../ui/Buttons';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { NoteInput, TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { refreshPage } from '../../../../ui/refreshPage';
import { useWords } from '../../../../ui/surroundings';
import { checkSettings, SettingsEntry, settingsEntry } from '../../settings/checkSettings';
import { keepSettings } from '../../settings/keepSettings';
import { forgetSettings, KeptSettings, keptSettings } from '../../settings/readSettings';
import { RecordsSettings } from '../../settings/recordsSettings';
import { RecordsProps } from '../screen';
import { settingsWords } from './settingsWords';

const nothingSecret: readonly never[] = [];

/** What the office sets for its file room. For the records coordinator and the owner of the site. */
export function SettingsView(props: RecordsProps): JSX.Element {
  const { work } = props;
  const words = useWords(settingsWords);
  const settings = useQuery(['recordsSettings', work.sitePath], () => keptSettings(work), { refetchOnWindowFocus: false });
  const [news, setNews] = React.useState<string>();
  return (
    <Page title={words.title}>
      <p>{words.intro}</p>
      <Announcement text={news} />
      <Loaded query={settings} shape={['line', 'line', 'line', 'block']}>
        {seen => <SettingsForm {...props} key={seen.items.map(({ etag }) => etag).join()} seen={seen} onSaved={setNews} />}
      </Loaded>
    </Page>
  );
}

interface SettingsFormProps extends RecordsProps {
  readonly seen: KeptSettings;
  readonly onSaved: (message: string) => void;
}

function SettingsForm({ work, visitor, seen, onSaved }: SettingsFormProps): JSX.Element {
  const words = useWords(settingsWords);
  const client = useQueryClient();
  const faults: Readonly<Record<string, string>> = words.faults;
  const typed = useTypedForm<SettingsEntry, RecordsSettings>({ id: 'records-settings', initial: settingsEntry(seen.values), read: checkSettings, labels: words.labels, sayFault: (fault, label) => words.fault(label, faults[fault] ?? faults.missing) });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'records-settings', item: 'all' }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission(
    work,
    (wanted: RecordsSettings, actionId) => keepSettings(work, seen, wanted, actionId),
    outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      void refreshPage(client);
      onSaved(outcome.recorded ? words.saved : `${words.saved} ${words.notRecorded}`);
    },
  );
  const readAnew = (): void => {
    forgetSettings(work);
    void refreshPage(client);
  };
  const { state } = submission;
  const conflict = state.kind === 'answered' && state.outcome.kind === 'conflict' && (
    <Notice tone="alert" title={words.changedMeanwhile} takesFocus>
      <p>{words.changedMeanwhileHint}</p>
      <OtherButton text={words.readAnew} onClick={readAnew} />
    </Notice>
  );
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={words.save} onCancel={() => typed.form.reset()} before={conflict}>
      <TextInput {...typed.field('officeCode')} hint={words.hints.officeCode} />
      <TextInput {...typed.field('loanDays')} isNumber />
      <TextInput {...typed.field('reminderDays')} hint={words.hints.reminderDays} />
      <TextInput {...typed.field('collectDays')} isNumber />
      <NoteInput {...typed.field('places')} hint={words.hints.places} isOptional />
    </FormFrame>
  );
}
