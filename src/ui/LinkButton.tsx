import * as React from 'react';
import { Icon } from './icons';
import { IconName } from './iconPaths';

interface LinkButtonProps {
  readonly text: string;
  readonly icon?: IconName;
  readonly onClick: () => void;
  /** For a button that opens and closes a part of the page. */
  readonly isOpen?: boolean;
}

/** A button that looks like a link: for what opens more of the same page. */
export function LinkButton({ text, icon, onClick, isOpen }: LinkButtonProps): JSX.Element {
  return (
    <button type="button" className="ri-linkButton" onClick={onClick} aria-expanded={isOpen}>
      {icon && <Icon name={icon} />}
      {text}
    </button>
  );
}
