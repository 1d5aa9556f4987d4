import * as React from 'react';

interface CardTableProps {
  readonly caption: string;
  /** The caption is for screen readers alone unless it is to be seen. */
  readonly isCaptionShown?: boolean;
  readonly heads: readonly string[];
  /** Rows: `tr` and `td` with the roles of their own. */
  readonly children: React.ReactNode;
}

/** A plain table, cards on a phone. The roles are written out because a table shown as blocks loses its own in some browsers. */
export function CardTable({ caption, isCaptionShown = false, heads, children }: CardTableProps): JSX.Element {
  return (
    <table className="ri-table" role="table">
      <caption className={isCaptionShown ? 'ri-caption' : 'ri-hidden'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map(head => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}
