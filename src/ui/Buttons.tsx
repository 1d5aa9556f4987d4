import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react';
import { Icon } from './icons';
import { IconName } from './iconPaths';

interface ButtonProps {
  readonly text: string;
  readonly icon?: IconName;
  readonly onClick: () => void;
}

/** The one thing that a view is for. */
export function MainButton({ text, icon, onClick }: ButtonProps): JSX.Element {
  return <PrimaryButton text={text} onClick={onClick} onRenderIcon={() => iconOf(icon)} />;
}

export function OtherButton({ text, icon, onClick }: ButtonProps): JSX.Element {
  return <DefaultButton text={text} onClick={onClick} onRenderIcon={() => iconOf(icon)} />;
}

interface SubmitProps {
  readonly text: string;
  readonly busyText: string;
  readonly isBusy: boolean;
}

/** Sends a form. While it is being sent it can't be pressed again, and it keeps the focus, which a disabled button would lose. */
export function SubmitButton({ text, busyText, isBusy }: SubmitProps): JSX.Element {
  return <PrimaryButton type="submit" text={isBusy ? busyText : text} disabled={isBusy} allowDisabledFocus />;
}

function iconOf(icon: IconName | undefined): JSX.Element | null {
  return icon ? <Icon name={icon} /> : null;
}
