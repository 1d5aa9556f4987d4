import * as React from 'react';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { BeginOutcome } from '../../../../kernel/activity/begin';
import { recordLifecycle } from '../../caseLifecycles';
import { records } from '../../caseLists';
import { FoiRequest, requests } from '../../lists';
import { addRecord } from '../../work/records/addRecord';
import { checkAddRecord } from '../../work/records/checkRecord';
import { AddRecordEntry, AddRecordFacts } from '../../work/records/facts';
import { foiWords } from '../foiWords';
import { useSayFault } from '../forms/faults';
import { nothingSecret, savedMessage } from '../forms/itemForm';
import { askLabel } from '../../../../ui/labels';
import { FoiProps } from '../screen';
import { PanelEnds } from './CaseItemFrame';
import { reviewWords } from './reviewWords';

/** Adds one record, or a group of alike records, by hand. */
export function AddRecordForm({ work, visitor, request, onSaved, onCancel }: FoiProps & PanelEnds & { readonly request: FoiRequest }): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords);
  const { added, addSubmit } = useWords(reviewWords).records;
  const label = (name: string): string => askLabel(recordLifecycle, 'addRecord', name, language);
  const typed = useTypedForm<AddRecordEntry, AddRecordFacts>({
    id: 'foi-addRecord',
    initial: { title: '', pages: '' },
    read: checkAddRecord,
    labels: { title: label('title'), pages: label('pages') },
    sayFault: useSayFault(),
  });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'foi-addRecord', item: `${requests.name}:${request.id}` }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission<AddRecordFacts, BeginOutcome<typeof records>>(
    work,
    (facts, actionId) => addRecord(work, request, facts, actionId),
    outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved(savedMessage(added, outcome.recorded, words));
    },
  );
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={addSubmit} onCancel={onCancel}>
      <TextInput {...typed.field('title')} />
      <TextInput {...typed.field('pages')} isNumber />
    </FormFrame>
  );
}
