import * as React from 'react';
import { Icon } from './icons';

interface EmptyStateProps {
  readonly title: string;
  /** How to begin, or where to go. */
  readonly hint: string;
  readonly children?: React.ReactNode;
}

/** An empty place says what will be here and how to begin. */
export function EmptyState({ title, hint, children }: EmptyStateProps): JSX.Element {
  return (
    <div className="ri-empty">
      <h3>
        <Icon name="document" /> {title}
      </h3>
      <p>{hint}</p>
      {children}
    </div>
  );
}
