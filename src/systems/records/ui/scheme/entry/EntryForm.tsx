import * as React from 'react';
import { mayTake } from '../../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../../kernel/lifecycle/standing';
import { DateField } from '../../../../../ui/form/DateField';
import { FormFrame } from '../../../../../ui/form/FormFrame';
import { NoteInput, Option, RadioInput, SelectInput, TextInput } from '../../../../../ui/form/inputs';
import { useDraft } from '../../../../../ui/form/useDraft';
import { useItemAction } from '../../../../../ui/form/useItemAction';
import { TypedForm, useTypedForm } from '../../../../../ui/form/useTypedForm';
import { optionsOf } from '../../../../../ui/labels';
import { Loaded } from '../../../../../ui/Loaded';
import { useLanguage, useWords } from '../../../../../ui/surroundings';
import { checkVersion, versionTexts } from '../../../scheme/checkVersion';
import { Scheme } from '../../../scheme/contract';
import { NewVersion } from '../../../scheme/import/plan';
import { treeFields, TreeField } from '../../../scheme/import/schemeFields';
import { PutOutcome, putVersion, versionFields } from '../../../scheme/schemeStep';
import { schemeEntryLifecycle } from '../../../schemeLifecycle';
import { schemeEntries, SchemeItem } from '../../../schemeList';
import { RecordsProps } from '../../screen';
import { useScheme } from '../schemeQueries';
import { entryWords } from './entryWords';
import { useSaved } from './useSaved';

type Entry = { [K in TreeField]: string };

interface EntryFormProps extends RecordsProps {
  /** The version in force, as it was when the form was opened. */
  readonly item: SchemeItem;
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

/** A new version of an entry. The one before stays, with its last day. */
export function EntryForm(props: EntryFormProps): JSX.Element {
  const scheme = useScheme(props.work);
  return (
    <Loaded query={scheme} shape={['line', 'line', 'block']}>
      {found => <VersionForm {...props} scheme={found} />}
    </Loaded>
  );
}

const nothingSecret = [] as const;

function VersionForm({ work, visitor, item, scheme, onSaved, onCancel }: EntryFormProps & { readonly scheme: Scheme }): JSX.Element {
  const language = useLanguage();
  const words = useWords(entryWords);
  const saved = useSaved();
  const [initial] = React.useState<Entry>(() => versionTexts(item, work.clock.today()));
  const said: Readonly<Record<string, string>> = words.faults;
  const typed = useTypedForm<Entry, NewVersion>({
    id: 'records-entry',
    initial,
    read: entry => checkVersion(entry, item, scheme),
    labels: Object.fromEntries((Object.keys(treeFields) as TreeField[]).map(field => [field, treeFields[field].label[language]])) as Entry,
    sayFault: (fault, label) => words.fault(label, said[fault] ?? words.faults.unknown),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'records-entry', item: item.key }, clock: work.clock, secret: nothingSecret });
  const { submission, send, conflict } = useItemAction<typeof schemeEntries, Entry, NewVersion, PutOutcome>({
    work,
    list: schemeEntries,
    item,
    typed,
    run: (seen, facts, actionId) => putVersion(work, facts, seen, actionId),
    changes: versionFields,
    mayApply: theirs => mayTake(schemeEntryLifecycle, 'replace', theirs.status, standingOf(visitor, theirs)),
    onAnswer: outcome => {
      if (outcome.kind === 'duplicate') return typed.refuse('code', 'taken');
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved(saved(words.changed(item.code), outcome.recorded));
    },
    onTakeTheirs: onCancel,
  });
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={send} submitText={words.save} onCancel={onCancel} before={conflict}>
      <EntryFields typed={typed} scheme={scheme} item={item} />
    </FormFrame>
  );
}

function EntryFields({ typed, scheme, item }: { readonly typed: TypedForm<Entry, NewVersion>; readonly scheme: Scheme; readonly item: SchemeItem }): JSX.Element {
  const language = useLanguage();
  const { hints } = useWords(entryWords);
  const { columns } = schemeEntries;
  const parents = scheme.entries.filter(({ level }) => level === (item.level === 'series' ? 'activity' : 'function'));
  const options: readonly Option[] = parents.map(({ code, title }) => ({ value: code, label: `${code} ${title[language]}` }));
  return (
    <>
      {item.level !== 'function' && <SelectInput {...typed.field('parent')} options={options} />}
      <TextInput {...typed.field('titleEn')} />
      <TextInput {...typed.field('titleFr')} />
      <NoteInput {...typed.field('scopeEn')} isOptional />
      <NoteInput {...typed.field('scopeFr')} isOptional />
      <NoteInput {...typed.field('keywordsEn')} hint={hints.keywords} isOptional />
      <NoteInput {...typed.field('keywordsFr')} hint={hints.keywords} isOptional />
      {item.level === 'series' && (
        <>
          <TextInput {...typed.field('rule')} hint={hints.rule} isOptional />
          <SelectInput {...typed.field('finalDisposition')} options={optionsOf(columns.finalDisposition, language)} isOptional />
        </>
      )}
      <TextInput {...typed.field('citation')} hint={hints.citation} isOptional />
      {item.level === 'series' && <RadioInput {...typed.field('appliesTo')} options={optionsOf(columns.appliesTo, language)} />}
      <DateField {...typed.field('fromOn')} />
    </>
  );
}
