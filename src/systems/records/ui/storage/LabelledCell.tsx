import * as React from 'react';

/** A cell that says what it holds where the table is shown as cards. */
export function LabelledCell({ label, isNumber = false, children }: { readonly label: string; readonly isNumber?: boolean; readonly children: React.ReactNode }): JSX.Element {
  return (
    <td role="cell" className={isNumber ? 'ri-number' : undefined}>
      <span className="ri-label">{label}: </span>
      {children}
    </td>
  );
}
