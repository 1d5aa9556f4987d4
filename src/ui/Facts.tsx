import * as React from 'react';

export interface Fact {
  readonly label: string;
  readonly value: React.ReactNode;
}

/** Names and values side by side, one under the other where it is narrow. A fact without a value is left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): JSX.Element {
  return (
    <dl className="ri-facts">
      {facts.filter(({ value }) => value !== null && value !== undefined && value !== '').map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
