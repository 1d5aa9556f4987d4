/** Id of the SPFx form customizer that draws New, Edit and View of every list of ours. Stands in its manifest too; a test holds the two together. */
export const listFormComponent = 'e4c8f7b6-2a19-4d7e-b3a1-6f5d8c2e9a04';

export type ListFormMode = 'new' | 'edit' | 'display';

/** What the native form page of a list hands to the form that is drawn in it. */
export interface ListFormProps {
  readonly mode: ListFormMode;
  /** Absent for a new item. */
  readonly itemId?: number;
  /** The form is over and something was saved. */
  readonly onSaved: () => void;
  /** The form is over and nothing was saved. */
  readonly onClosed: () => void;
}
