import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { DateField } from '../../../../ui/form/DateField';
import { NoteInput, RadioInput, SelectInput, TextInput } from '../../../../ui/form/inputs';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { optionsOf } from '../../../../ui/labels';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { checkWord } from '../../officeWords/checkWord';
import { addWord, changeWord, fieldsOf } from '../../officeWords/keepWord';
import { WordEntry, wordFields, WordFacts } from '../../officeWords/wordEntry';
import { officeWordLifecycle } from '../../planLifecycles';
import { OfficeWord, OfficeWordKind, officeWords } from '../../planLists';
import { BeginForm } from '../forms/BeginForm';
import { ChangeForm } from '../forms/ChangeForm';
import { useSaved } from '../forms/useSaved';
import { useSayFault } from '../forms/useSayFault';
import { CommunicationsProps } from '../screen';
import { officeWordsWords } from './officeWordsWords';
import { emptyWord, settingOptions, wordEntry } from './wordTexts';

type Entry = { [K in keyof WordEntry]: WordEntry[K] };

interface WordFormProps extends CommunicationsProps {
  readonly kind: OfficeWordKind;
  /** The office's items in force. */
  readonly items: readonly OfficeWord[];
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

/** A new word, name, target, topic, place or quiet day. */
export function AddWordForm({ work, visitor, kind, items, onSaved, onCancel }: WordFormProps): JSX.Element {
  const words = useWords(officeWordsWords);
  const saved = useSaved();
  const typed = useWordForm(kind, emptyWord, items);
  return (
    <BeginForm
      work={work}
      visitor={visitor}
      form={`comms-word-${kind}`}
      typed={typed}
      run={(facts, actionId) => addWord(work, facts, actionId)}
      onDone={({ recorded }, facts) => onSaved(saved(words.added(facts.kind === 'setting' ? words.settings[facts.setting] : facts.title), recorded))}
      submitText={words.save}
      onCancel={onCancel}
    >
      <WordFields kind={kind} typed={typed} />
    </BeginForm>
  );
}

export function ChangeWordForm({ work, visitor, kind, items, item, onSaved, onCancel }: WordFormProps & { readonly item: OfficeWord }): JSX.Element {
  const words = useWords(officeWordsWords);
  const saved = useSaved();
  const typed = useWordForm(kind, wordEntry(item), items.filter(({ id }) => id !== item.id));
  return (
    <ChangeForm
      work={work}
      visitor={visitor}
      list={officeWords}
      item={item}
      form="comms-word"
      typed={typed}
      run={changeWord}
      changes={facts => fieldsOf(facts, item)}
      mayApply={theirs => mayTake(officeWordLifecycle, 'change', theirs.status, standingOf(visitor, theirs))}
      onDone={({ item: kept, recorded }) => onSaved(saved(words.changed(kept.title), recorded))}
      submitText={words.save}
      onCancel={onCancel}
    >
      <WordFields kind={kind} typed={typed} />
    </ChangeForm>
  );
}

function useWordForm(kind: OfficeWordKind, initial: WordEntry, others: readonly OfficeWord[]): TypedForm<Entry, WordFacts> {
  const { fields } = useWords(officeWordsWords);
  return useTypedForm<Entry, WordFacts>({
    id: `comms-word-${kind}`,
    initial,
    read: entry => checkWord(kind, entry, others),
    labels: { ...fields, title: fields.title[kind] },
    sayFault: useSayFault(),
  });
}

function WordFields({ kind, typed }: { readonly kind: OfficeWordKind; readonly typed: TypedForm<Entry, WordFacts> }): JSX.Element {
  const language = useLanguage();
  const words = useWords(officeWordsWords);
  const { hints } = words;
  return (
    <>
      {wordFields[kind].map(name => {
        const field = typed.field(name);
        switch (name) {
          case 'language':
            return <RadioInput key={name} {...field} options={optionsOf(officeWords.columns.language, language)} />;
          case 'wrong':
            return <NoteInput key={name} {...field} hint={hints.wrong} />;
          case 'setting':
            return <SelectInput key={name} {...field} options={settingOptions(words)} />;
          case 'value':
            return <TextInput key={name} {...field} hint={hints.value} isNumber />;
          case 'fromOn':
          case 'untilOn':
            return <DateField key={name} {...field} />;
          case 'title':
            return <TextInput key={name} {...field} hint={kind === 'office' || kind === 'branch' ? hints.place : undefined} />;
          case 'titleFr':
          case 'instead':
            return <TextInput key={name} {...field} />;
        }
      })}
    </>
  );
}
