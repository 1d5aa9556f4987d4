import * as React from 'react';

interface ScanFieldProps {
  readonly id: string;
  readonly inputRef: React.RefObject<HTMLInputElement>;
  readonly label: string;
  readonly hint: string;
  readonly submitText: string;
  /** What was sent, once Enter ended it. Never empty. */
  readonly onScan: (sent: string) => void;
}

/** One line into which a scanner types. Enter ends a scan, the line is empty again and keeps the focus. */
export function ScanField({ id, inputRef, label, hint, submitText, onScan }: ScanFieldProps): JSX.Element {
  const end = (event: React.FormEvent): void => {
    event.preventDefault();
    const box = inputRef.current;
    const sent = box?.value ?? '';
    if (box) box.value = '';
    box?.focus();
    if (sent.trim() !== '') onScan(sent);
  };
  return (
    <form className="ri-field" onSubmit={end}>
      <label className="ri-field-label" htmlFor={id}>
        {label}
      </label>
      <div className="ri-scanRow">
        {/* No autocomplete, no spelling and no capitals by the phone: they change what a scanner sends. */}
        <input id={id} ref={inputRef} type="text" className="ri-input" aria-describedby={`${id}-hint`} autoComplete="off" autoCorrect="off" autoCapitalize="characters" spellCheck={false} enterKeyHint="go" />
        <button type="submit" className="ri-button ri-button-main">
          {submitText}
        </button>
      </div>
      <span id={`${id}-hint`} className="ri-hint">
        {hint}
      </span>
    </form>
  );
}
