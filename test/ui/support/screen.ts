import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Resolves when nothing on the page is still loading. */
export async function loaded(): Promise<void> {
  await waitFor(() => {
    if (document.querySelector('[data-loading]')) throw new Error('still loading');
  });
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
