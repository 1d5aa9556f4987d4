import * as React from 'react';

/**
 * A scanner plays a keyboard, and ends with Enter: on whatever has the focus, which may be the button that was pressed last. So a letter or
 * digit that no field is waiting for goes into the scan box, and the Enter after it too. A field, or an open panel, keeps what is typed in it.
 */
export function useWedge(box: React.RefObject<HTMLInputElement>): void {
  React.useEffect(() => {
    const catchKey = (event: KeyboardEvent): void => {
      const isSign = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (isSign && !isTakenElsewhere(event.target)) box.current?.focus();
    };
    document.addEventListener('keydown', catchKey, true);
    return () => document.removeEventListener('keydown', catchKey, true);
  }, [box]);
}

function isTakenElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]')) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"]') !== null);
}
