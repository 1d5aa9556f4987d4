import * as React from 'react';
import { Notice } from './Notice';

/** What was done, told once to everyone: shown, and read aloud. The place is there before the words, or some readers miss them. */
export function Announcement({ text }: { readonly text: string | undefined }): JSX.Element {
  return <div aria-live="polite">{text && <Notice tone="note" title={text} />}</div>;
}
