import * as React from 'react';
import { Icon } from './icons';
import { IconName } from './iconPaths';

interface AddressLinkProps {
  readonly href: string;
  readonly onGo: () => void;
  readonly icon?: IconName;
  readonly children?: React.ReactNode;
}

/** A link that moves within the page, and still opens in a new tab when it is asked to. */
export function AddressLink({ href, onGo, icon, children }: AddressLinkProps): JSX.Element {
  return (
    <a className="ri-rowLink" href={href} onClick={event => follow(event, onGo)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}

function follow(event: React.MouseEvent, onGo: () => void): void {
  const isOwnTab = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isOwnTab) return;
  event.preventDefault();
  onGo();
}
