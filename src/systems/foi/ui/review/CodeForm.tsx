import * as React from 'react';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { Facts } from '../../../../ui/Facts';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { useMounted } from '../../../../ui/useMounted';
import { recordLifecycle } from '../../caseLifecycles';
import { FoiRecord, records } from '../../caseLists';
import { FoiRequest, requests } from '../../lists';
import { checkCode } from '../../work/records/checkRecord';
import { codedAs, CodeOutcome, codeRecords } from '../../work/records/codeRecords';
import { CodeEntry, CodeFacts } from '../../work/records/facts';
import { foiWords } from '../foiWords';
import { useSayFault } from '../forms/faults';
import { nothingSecret, savedMessage } from '../forms/itemForm';
import { askLabel } from '../../../../ui/labels';
import { FoiProps } from '../screen';
import { CaseItemFrame, PanelEnds } from './CaseItemFrame';
import { CodeFields } from './CodeFields';
import { reviewWords } from './reviewWords';

interface CodeFormProps extends FoiProps, PanelEnds {
  readonly request: FoiRequest;
}
type Typed = TypedForm<CodeEntry, CodeFacts>;

const blank: CodeEntry = { disposition: '', sections: '', reason: '', overrideApplies: '', overrideReason: '' };

/** Codes one record. A new one opens with what the manager proposed, which shows above the fields. */
export function CodeForm({ request, item, ...props }: CodeFormProps & { readonly item: FoiRecord }): JSX.Element {
  const language = useLanguage();
  const { codeSubmit } = useWords(reviewWords).records;
  const { proposed } = useWords(reviewWords).code;
  const { columns } = records;
  const typed = useCodeForm(request, startOf(item));
  const savedBy = useSaid();
  return (
    <CaseItemFrame
      {...props}
      list={records}
      item={item}
      form="foi-code"
      typed={typed}
      run={(record, facts: CodeFacts, actionId) => codeRecords(props.work, request, [record], facts, actionId)}
      changes={codedAs}
      mayApply={() => true}
      savedBy={savedBy}
      submitText={codeSubmit}
    >
      <Facts
        facts={[
          { label: columns.pages.title[language], value: item.pages },
          { label: proposed, value: item.proposedSections },
          { label: columns.proposedReason.title[language], value: item.proposedReason },
        ]}
      />
      <CodeFields typed={typed} act={request.act} />
    </CaseItemFrame>
  );
}

/** Codes several records alike. Those that somebody else changed meanwhile are left as they are and named. */
export function CodeManyForm({ work, visitor, request, items, onSaved, onCancel }: CodeFormProps & { readonly items: readonly FoiRecord[] }): JSX.Element {
  const { codeSubmit } = useWords(reviewWords).records;
  const { many, progress } = useWords(reviewWords).code;
  const typed = useCodeForm(request, blank);
  const savedBy = useSaid();
  const isMounted = useMounted();
  const [done, setDone] = React.useState(0);
  const told = (count: number): void => {
    if (isMounted.current) setDone(count);
  };
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'foi-codeMany', item: `${requests.name}:${request.id}` }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission<CodeFacts, CodeOutcome>(
    work,
    (facts, actionId) => codeRecords(work, request, items, facts, actionId, told),
    outcome => {
      const message = savedBy(outcome);
      if (message === undefined) return;
      draft.clear();
      onSaved(message);
    },
  );
  const pages = items.reduce((sum, item) => sum + (item.pages ?? 0), 0);
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={codeSubmit} onCancel={onCancel}>
      <p>{many(items.length, pages)}</p>
      <CodeFields typed={typed} act={request.act} />
      <div aria-live="polite">{submission.state.kind === 'sending' && done > 0 && <p>{progress(done, items.length)}</p>}</div>
    </FormFrame>
  );
}

function useCodeForm(request: FoiRequest, initial: CodeEntry): Typed {
  const language = useLanguage();
  const label = (name: keyof CodeEntry): string => askLabel(recordLifecycle, 'code', name, language);
  return useTypedForm<CodeEntry, CodeFacts>({
    id: 'foi-code',
    initial,
    read: entry => checkCode(entry, request.act),
    labels: { disposition: label('disposition'), sections: label('sections'), reason: label('reason'), overrideApplies: label('overrideApplies'), overrideReason: label('overrideReason') },
    sayFault: useSayFault(),
  });
}

/** What is typed on: the coding as it stands, or for a new record the manager's proposal. */
function startOf({ status, disposition, sections, reason, overrideApplies, overrideReason, proposedSections, proposedReason }: FoiRecord): CodeEntry {
  if (status === 'proposed') return { ...blank, sections: proposedSections ?? '', reason: proposedReason ?? '' };
  return { disposition, sections: sections ?? '', reason: reason ?? '', overrideApplies: sections === null ? '' : overrideApplies ? 'yes' : 'no', overrideReason: overrideReason ?? '' };
}

/** The sentence for a coding that ends the form; undefined for a conflict. */
function useSaid(): (outcome: CodeOutcome) => string | undefined {
  const words = useWords(foiWords);
  const { saved, passed } = useWords(reviewWords).code;
  return outcome => {
    if (outcome.kind !== 'done') return undefined;
    const left = outcome.passed.map(({ title }) => title).join(', ');
    const sentence = [saved(outcome.coded.length), ...(left ? [passed(left)] : [])].join(' ');
    return savedMessage(sentence, outcome.recorded, words);
  };
}
