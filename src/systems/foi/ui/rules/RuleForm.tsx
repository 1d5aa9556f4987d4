import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { Language } from '../../../../kernel/text';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { OfficeRuleItem } from '../../officeLists';
import { addRule } from '../../rulesDesk/addRule';
import { RuleChecked, RuleFacts } from '../../rulesDesk/ruleEntry';
import { useSayFault } from '../forms/faults';
import { nothingSecret, savedMessage } from '../forms/itemForm';
import { foiWords } from '../foiWords';
import { FoiProps } from '../screen';
import { rulesWords } from './rulesWords';

export interface RuleFormProps extends FoiProps {
  /** The office's rules in force. */
  readonly items: readonly OfficeRuleItem[];
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

interface RuleFormParts<Entry extends FieldValues> extends RuleFormProps {
  /** Part of the ids of the fields. */
  readonly name: string;
  readonly initial: Entry;
  readonly check: (entry: Entry) => RuleChecked<Entry>;
  /** In the order of the fields. */
  readonly labels: { readonly [K in keyof Entry]: string };
  readonly fields: (typed: TypedForm<Entry, RuleFacts>) => React.ReactNode;
}

/** What the forms of all rules have in common: the draft, the check, the sending, the end. */
export function RuleForm<Entry extends FieldValues>({ work, visitor, name, initial, check, labels, fields, onSaved, onCancel }: RuleFormParts<Entry>): JSX.Element {
  const language = useLanguage();
  const words = useWords(rulesWords);
  const all = useWords(foiWords);
  const sayFault = useSayFault();
  const own: Readonly<Record<string, string>> = words.faults;
  const typed = useTypedForm<Entry, RuleFacts>({
    id: `foi-rule-${name}`,
    initial,
    read: check,
    labels,
    sayFault: (fault, label) => (fault in own ? all.forms.fault(label, own[fault]) : sayFault(fault, label)),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: `foi-rule-${name}`, item: 'new' }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission(
    work,
    (facts: RuleFacts, actionId) => addRule(work, facts, actionId),
    (outcome, facts) => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved(savedMessage(words.saved(titleIn(facts, language) ?? words.settingTitle), outcome.recorded, all));
    },
  );
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={words.submit} onCancel={onCancel}>
      {fields(typed)}
    </FormFrame>
  );
}

function titleIn(facts: RuleFacts, language: Language): string | undefined {
  if (facts.kind === 'setting') return undefined;
  return language === 'fr' ? facts.titleFr : facts.title;
}
