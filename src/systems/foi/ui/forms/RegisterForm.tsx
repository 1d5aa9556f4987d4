import * as React from 'react';
import { Language } from '../../../../kernel/text';
import { DateField } from '../../../../ui/form/DateField';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { NoteInput, RadioInput, SelectInput, TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { requests } from '../../lists';
import { checkRegister } from '../../work/checkRegister';
import { RegisterEntry, RegisterFacts, RegisterOutcome } from '../../work/contract';
import { registerRequest } from '../../work/register';
import { foiWords } from '../foiWords';
import { askLabel, optionsOf } from '../../../../ui/labels';
import { FoiProps, Saved } from '../screen';
import { DuePreview } from './DuePreview';
import { useSayFault } from './faults';
import { savedMessage } from './itemForm';
import { ProgramAreaInput } from './ProgramAreaInput';

export interface RegisterFormProps extends FoiProps {
  readonly onSaved: (saved: Saved) => void;
  readonly onCancel: () => void;
}

const emptyRegister: RegisterEntry = {
  receivedOn: '',
  feePaidOn: '',
  act: 'FIPPA',
  kind: 'general',
  title: '',
  wording: '',
  source: 'direct',
  corporateNumber: '',
  programArea: '',
  series: '',
  language: 'en',
  requesterCategory: '',
  requesterName: '',
  requesterContact: '',
};

/** Who asked never stays in a browser. */
const identity = ['requesterName', 'requesterContact'] as const;

/** Registers a request. The due date shows as soon as the dates are there. */
export function RegisterForm({ work, visitor, onSaved, onCancel }: RegisterFormProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords);
  const today = work.clock.today();
  const typed = useTypedForm<RegisterEntry, RegisterFacts>({
    id: 'foi-register',
    initial: emptyRegister,
    read: entry => checkRegister(entry, today),
    labels: { ...registerLabels(language), requesterName: words.forms.requesterName, requesterContact: words.forms.requesterContact },
    sayFault: useSayFault(),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'foi-register', item: 'new' }, clock: work.clock, secret: identity });
  const submission = useSubmission<RegisterFacts, RegisterOutcome>(
    work,
    (facts, actionId) => registerRequest(work, facts, actionId),
    outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      const { number } = outcome.item;
      onSaved({ number, message: savedMessage(words.saved.register(number), outcome.recorded, words) });
    },
  );
  const isTaken = submission.state.kind === 'answered' && submission.state.outcome.kind === 'duplicate';
  return (
    <FormFrame
      typed={typed}
      draft={draft}
      submission={submission}
      onSend={submission.send}
      submitText={requestLifecycle.transitions.register.label[language]}
      onCancel={onCancel}
      before={isTaken && <ErrorNotice problem={{ kind: 'busy' }} takesFocus />}
    >
      <RegisterFields typed={typed} work={work} />
    </FormFrame>
  );
}

function RegisterFields({ typed, work }: { readonly typed: TypedForm<RegisterEntry, RegisterFacts> } & Pick<FoiProps, 'work'>): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords).forms;
  const { columns } = requests;
  const { field } = typed;
  const [receivedOn, feePaidOn, act, source] = typed.form.watch(['receivedOn', 'feePaidOn', 'act', 'source']);
  return (
    <>
      <DateField {...field('receivedOn')} hint={words.receivedHint} />
      <DateField {...field('feePaidOn')} hint={words.feeHint} isOptional />
      <RadioInput {...field('act')} options={optionsOf(columns.act, language)} />
      <DuePreview work={work} receivedOn={receivedOn} feePaidOn={feePaidOn} act={act} />
      <RadioInput {...field('kind')} options={optionsOf(columns.kind, language)} />
      <TextInput {...field('title')} hint={words.titleHint} />
      <NoteInput {...field('wording')} hint={words.wordingHint} />
      <RadioInput {...field('source')} options={optionsOf(columns.source, language)} />
      {source === 'corporate' && <TextInput {...field('corporateNumber')} isOptional />}
      <ProgramAreaInput {...field('programArea')} work={work} isOptional />
      <TextInput {...field('series')} hint={words.seriesHint} isOptional />
      <SelectInput {...field('requesterCategory')} options={optionsOf(columns.requesterCategory, language)} />
      <RadioInput {...field('language')} options={optionsOf(columns.language, language)} />
      <fieldset className="ri-fieldset">
        <legend>{words.requesterLegend}</legend>
        <p className="ri-hint">{words.requesterHint}</p>
        <TextInput {...field('requesterName')} isOptional />
        <NoteInput {...field('requesterContact')} isOptional />
      </fieldset>
    </>
  );
}

/** In the order of the fields on the page. */
function registerLabels(language: Language): Omit<{ readonly [K in keyof RegisterEntry]: string }, 'requesterName' | 'requesterContact'> {
  const ask = (name: string): string => askLabel(requestLifecycle, 'register', name, language);
  return {
    receivedOn: ask('receivedOn'),
    feePaidOn: ask('feePaidOn'),
    act: requests.columns.act.title[language],
    kind: requests.columns.kind.title[language],
    title: ask('title'),
    wording: ask('wording'),
    source: requests.columns.source.title[language],
    corporateNumber: requests.columns.corporateNumber.title[language],
    programArea: requests.columns.programArea.title[language],
    series: requests.columns.series.title[language],
    requesterCategory: ask('requesterCategory'),
    language: requests.columns.language.title[language],
  };
}
