import * as React from 'react';
import { Icon } from './icons';
import { IconName } from './iconPaths';

interface ButtonProps {
  readonly text: string;
  readonly icon?: IconName;
  readonly onClick: () => void;
}

/** The one thing that a view is for. */
export function MainButton({ text, icon, onClick }: ButtonProps): JSX.Element {
  return (
    <button type="button" className="ri-button ri-button-main" onClick={onClick}>
      <ButtonText text={text} icon={icon} />
    </button>
  );
}

export function OtherButton({ text, icon, onClick }: ButtonProps): JSX.Element {
  return (
    <button type="button" className="ri-button" onClick={onClick}>
      <ButtonText text={text} icon={icon} />
    </button>
  );
}

interface SubmitProps {
  readonly text: string;
  readonly busyText: string;
  readonly isBusy: boolean;
}

/** Sends a form. While it is being sent it can't be pressed again, and it keeps the focus, which a disabled button would lose. */
export function SubmitButton({ text, busyText, isBusy }: SubmitProps): JSX.Element {
  return (
    <button type="submit" className="ri-button ri-button-main" aria-disabled={isBusy || undefined} onClick={event => isBusy && event.preventDefault()}>
      {isBusy ? busyText : text}
    </button>
  );
}

function ButtonText({ text, icon }: Pick<ButtonProps, 'text' | 'icon'>): JSX.Element {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>{text}</span>
    </>
  );
}
