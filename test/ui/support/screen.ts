import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** What a screen imports is compiled when the first test of a file asks for it: milliseconds that a busy machine takes for that. */
const firstImport = 4_000;

/** Resolves when nothing on the page is still loading. */
export async function loaded(): Promise<void> {
  await waitFor(
    () => {
      if (document.querySelector('[data-loading]')) throw new Error('still loading');
    },
    { timeout: firstImport },
  );
}

/** The field with this label. */
export function field(label: string | RegExp): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label);
}

/** Puts a text into the field with this label at one stroke. */
export async function put(label: string | RegExp, text: string): Promise<void> {
  await userEvent.click(field(label));
  await userEvent.paste(text);
}
