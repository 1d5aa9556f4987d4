import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { FieldsOf, ItemOf } from '../../../../kernel/lists/defineList';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { useDraft } from '../../../../ui/form/useDraft';
import { ItemOutcome, useItemAction } from '../../../../ui/form/useItemAction';
import { TypedForm } from '../../../../ui/form/useTypedForm';
import { records, thirdParties } from '../../caseLists';
import { nothingSecret } from '../forms/itemForm';
import { FoiProps } from '../screen';

type CaseList = typeof records | typeof thirdParties;

/** What ends a form in a panel of a section. */
export interface PanelEnds {
  /** Told in one sentence what was saved. */
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

interface CaseItemFrameProps<L extends CaseList, Entry extends FieldValues, Facts, Outcome> extends FoiProps, PanelEnds {
  readonly list: L;
  readonly item: ItemOf<L>;
  /** Names the form for its draft. */
  readonly form: string;
  readonly typed: TypedForm<Entry, Facts>;
  readonly run: (item: ItemOf<L>, facts: Facts, actionId: string) => Promise<Outcome>;
  readonly changes: (facts: Facts) => Partial<FieldsOf<L>>;
  readonly mayApply: (theirs: ItemOf<L>) => boolean;
  readonly savedBy: (outcome: Outcome) => string | undefined;
  readonly submitText: string;
  readonly children?: React.ReactNode;
}

/** A form that changes one record or third party: draft, sending, conflict, the end. */
export function CaseItemFrame<L extends CaseList, Entry extends FieldValues, Facts, Outcome extends ItemOutcome<L>>(props: CaseItemFrameProps<L, Entry, Facts, Outcome>): JSX.Element {
  const { work, visitor, list, item, form, typed, run, changes, mayApply, savedBy, submitText, onSaved, onCancel, children } = props;
  const place = { person: visitor.person.email, form, item: `${list.name}:${item.id}` };
  const draft = useDraft(typed.form, { place, clock: work.clock, secret: nothingSecret });
  const action = useItemAction<L, Entry, Facts, Outcome>({
    work,
    list,
    item,
    typed,
    run,
    changes,
    mayApply,
    onAnswer: outcome => {
      const message = savedBy(outcome);
      if (message === undefined) return;
      draft.clear();
      onSaved(message);
    },
    onTakeTheirs: () => {
      draft.clear();
      onCancel();
    },
  });
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={submitText} onCancel={onCancel} before={action.conflict}>
      {children}
    </FormFrame>
  );
}
