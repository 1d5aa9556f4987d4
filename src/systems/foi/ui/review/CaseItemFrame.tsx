import * as React from 'react';
import { FieldValues } from 'react-hook-form';
import { ItemForm, ItemFormProps } from '../../../../ui/form/ItemForm';
import { ItemOutcome } from '../../../../ui/form/useItemAction';
import { records, thirdParties } from '../../caseLists';

type CaseList = typeof records | typeof thirdParties;

/** What ends a form in a panel of a section. */
export interface PanelEnds {
  /** Told in one sentence what was saved. */
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

interface CaseItemFrameProps<L extends CaseList, Entry extends FieldValues, Facts, Outcome> extends Omit<ItemFormProps<L, Entry, Facts, Outcome>, 'endOf' | 'hindrance'>, PanelEnds {
  readonly savedBy: (outcome: Outcome) => string | undefined;
}

/** A form that changes one record or third party. */
export function CaseItemFrame<L extends CaseList, Entry extends FieldValues, Facts, Outcome extends ItemOutcome<L>>({ savedBy, onSaved, ...form }: CaseItemFrameProps<L, Entry, Facts, Outcome>): JSX.Element {
  return (
    <ItemForm<L, Entry, Facts, Outcome>
      {...form}
      endOf={outcome => {
        const message = savedBy(outcome);
        return message === undefined ? undefined : () => onSaved(message);
      }}
    />
  );
}
