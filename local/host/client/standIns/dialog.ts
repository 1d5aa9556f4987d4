import { BaseDialog } from './baseDialog';
import { openDialog } from './nativeDialog';
import { askText, tell } from './messageDialogs';

interface ShowOptions { readonly confirmOpen?: () => boolean }

/** `@microsoft/sp-dialog` on the browser's own `<dialog>`: modal, focus kept inside, closed by Escape. */
export const dialogModule = {
  BaseDialog,
  Dialog: {
    alert: async (message: string, options: ShowOptions = {}): Promise<void> => {
      if (options.confirmOpen?.() === false) return;
      await openDialog(tell(message));
    },
    prompt: async (message: string, options: ShowOptions & { readonly defaultValue?: string } = {}): Promise<string | undefined> => {
      if (options.confirmOpen?.() === false) return undefined;
      return openDialog(askText(message, options.defaultValue ?? ''));
    },
  },
};
