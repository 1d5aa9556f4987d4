import * as React from 'react';
import { Icon } from './icons';

interface NoticeProps {
  /** `alert` interrupts a screen reader; `news` waits its turn; `note` is simply part of the page. */
  readonly tone: 'alert' | 'news' | 'note';
  readonly title?: string;
  /** Moves the keyboard to the notice when it appears: for what stops the person's work. */
  readonly takesFocus?: boolean;
  readonly children?: React.ReactNode;
}

const roleOf = { alert: 'alert', news: 'status', note: undefined } as const;
const iconOf = { alert: 'error', news: 'done', note: 'info' } as const;

/** Something that a person has to know now, in plain words. */
export function Notice({ tone, title, takesFocus = false, children }: NoticeProps): JSX.Element {
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={box} className={`ri-notice ri-notice-${tone}`} role={roleOf[tone]} tabIndex={takesFocus ? -1 : undefined}>
      <Icon name={iconOf[tone]} />
      <div>
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
