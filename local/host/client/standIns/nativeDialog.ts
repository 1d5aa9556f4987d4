/** A dialog before it is shown. `result` is read when it closes; undefined stands for Escape or Cancel. */
export interface DialogContent<Result> {
  readonly label: string;
  readonly content: HTMLElement;
  readonly result: (returnValue: string) => Result;
}

/** Shows a modal dialog and gives its result when it has closed. Focus goes back to where it was; the browser sees to that. */
export function openDialog<Result>({ label, content, result }: DialogContent<Result>): Promise<Result> {
  const dialog = document.createElement('dialog');
  dialog.className = 'host-dialog';
  dialog.setAttribute('aria-label', label);
  dialog.append(content);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(result(dialog.returnValue));
    });
    dialog.showModal();
  });
}
