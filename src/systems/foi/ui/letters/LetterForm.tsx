import * as React from 'react';
import { RadioInput, SelectInput, TextInput, NoteInput, Option } from '../../../../ui/form/inputs';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Language } from '../../../../kernel/text';
import { ThirdParty } from '../../caseLists';
import { transferKinds } from '../../choices';
import { asks, checkLetter, LetterEntry, LetterFacts } from '../../letters/letterFacts';
import { isLetterKind, LetterKind, letterKinds } from '../../letters/letterKinds';
import { LetterOutcome, writeLetter } from '../../letters/writeLetter';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest, requests } from '../../lists';
import { foiWords } from '../foiWords';
import { useSayFault } from '../forms/faults';
import { ItemFormProps, savedMessage } from '../forms/itemForm';
import { RequestActionFrame } from '../forms/RequestActionFrame';
import { askLabel, optionsOf } from '../../../../ui/labels';
import { BadTemplateNotice, BadTemplate } from './BadTemplateNotice';
import { LetterPreview } from './LetterPreview';
import { LetterGround, useLetterGround } from './letterGround';
import { lettersWords } from './lettersWords';

type Entry = { [K in keyof LetterEntry]: LetterEntry[K] };

/** Makes a letter of a request as a Word file, after a look at what will stand in it. */
export function LetterForm(props: ItemFormProps<FoiRequest>): JSX.Element {
  const ground = useLetterGround(props.work, props.item);
  return (
    <Loaded query={ground} shape={['short', 'line', 'short', 'line']}>
      {found => <LetterFields {...props} ground={found} />}
    </Loaded>
  );
}

function LetterFields({ ground, ...props }: ItemFormProps<FoiRequest> & { readonly ground: LetterGround }): JSX.Element {
  const { work, item } = props;
  const language = useLanguage();
  const foi = useWords(foiWords);
  const words = useWords(lettersWords);
  const { thirdParties } = ground.sources;
  const [badTemplate, setBadTemplate] = React.useState<BadTemplate>();
  const typed = useTypedForm<Entry, LetterFacts>({
    id: 'foi-letter',
    initial: React.useMemo(() => emptyLetter(item, thirdParties), [item, thirdParties]),
    read: entry => checkLetter(entry, thirdParties),
    labels: {
      letter: askLabel(requestLifecycle, 'writeLetter', 'letter', language),
      language: askLabel(requestLifecycle, 'writeLetter', 'language', language),
      thirdParty: words.form.thirdParty,
      transferKind: words.form.transferKind,
      institution: words.form.institution,
      detail: words.form.detail,
    },
    sayFault: useSayFault(),
  });
  const savedBy = (outcome: LetterOutcome): string | undefined => {
    setBadTemplate(outcome.kind === 'badTemplate' ? outcome : undefined);
    return outcome.kind === 'done' ? savedMessage(words.saved(outcome.file.name), outcome.recorded, foi) : undefined;
  };
  const seen = checkLetter(typed.form.watch(), thirdParties);
  return (
    <RequestActionFrame
      {...props}
      transition="writeLetter"
      typed={typed}
      run={(request, facts: LetterFacts, actionId) => writeLetter(work, request, facts, actionId)}
      changes={() => ({})}
      savedBy={savedBy}
    >
      {badTemplate && <BadTemplateNotice work={work} bad={badTemplate} />}
      {item.source === 'corporate' && <Notice tone="note" title={words.form.corporate} />}
      <SelectInput {...typed.field('letter')} options={optionsIn(letterKinds, language)} />
      <RadioInput {...typed.field('language')} options={optionsOf(requests.columns.language, language)} hint={words.form.languageHint} />
      <OwnFields typed={typed} thirdParties={thirdParties} />
      {seen.ok && <LetterPreview ground={ground} facts={seen.facts} />}
      <p>{words.draftRule}</p>
    </RequestActionFrame>
  );
}

/** What the chosen letter asks beside its language. */
function OwnFields({ typed, thirdParties }: { readonly typed: TypedForm<Entry, LetterFacts>; readonly thirdParties: readonly ThirdParty[] }): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(lettersWords).form;
  const chosen = typed.form.watch('letter');
  if (!isLetterKind(chosen)) return null;
  const parties = thirdParties.map(({ id, title, section }) => ({ value: String(id), label: words.thirdPartyOption(title, section) }));
  return (
    <>
      {asks(chosen, 'thirdParty') && (parties.length > 0 ? <SelectInput {...typed.field('thirdParty')} options={parties} /> : <Notice tone="note" title={words.noThirdParty} />)}
      {asks(chosen, 'transferKind') && <RadioInput {...typed.field('transferKind')} options={optionsIn(transferKinds, language)} isOptional />}
      {asks(chosen, 'institution') && <TextInput {...typed.field('institution')} isOptional />}
      {asks(chosen, 'detail') && <NoteInput {...typed.field('detail')} hint={hintFor(chosen, words.detailHints)} isOptional />}
    </>
  );
}

function hintFor(kind: LetterKind, hints: Readonly<Partial<Record<LetterKind, string>>>): string | undefined {
  return hints[kind];
}

function optionsIn(choices: Readonly<Record<string, { readonly en: string; readonly fr: string }>>, language: Language): readonly Option[] {
  return Object.entries(choices).map(([value, label]) => ({ value, label: label[language] }));
}

function emptyLetter({ language, transferKind, institution }: FoiRequest, thirdParties: readonly ThirdParty[]): Entry {
  const only = thirdParties.length === 1 ? String(thirdParties[0].id) : '';
  return { letter: '', language, thirdParty: only, transferKind: transferKind ?? '', institution: institution ?? '', detail: '' };
}
