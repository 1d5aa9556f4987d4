interface DialogConfiguration { readonly isBlocking?: boolean }
interface ShowOptions { readonly confirmOpen?: () => boolean }

abstract class NativeBaseDialog {
  private dialog: HTMLDialogElement | undefined;

  public constructor(private readonly configuration: DialogConfiguration = {}) {}

  public get isSecondary(): boolean {
    return false;
  }

  public get isOpen(): boolean {
    return this.dialog !== undefined;
  }

  public get isHidden(): boolean {
    return false;
  }

  /** Settles when the dialog has closed, as SharePoint's does. */
  public async show(options: ShowOptions = {}): Promise<void> {
    await this.onBeforeOpen();
    if (options.confirmOpen?.() === false || this.dialog) return;
    const dialog = document.createElement('dialog');
    dialog.className = 'host-dialog';
    this.dialog = dialog;
    // A blocking dialog is left by its own buttons only.
    dialog.addEventListener('cancel', (event) => {
      if (this.configuration.isBlocking) event.preventDefault();
    });
    document.body.append(dialog);
    const closed = new Promise<void>((resolve) => {
      dialog.addEventListener('close', () => resolve(), { once: true });
    });
    this.render();
    dialog.showModal();
    await closed;
    this.dialog = undefined;
    this.onAfterClose();
    dialog.remove();
  }

  public close(): Promise<void> {
    this.dialog?.close();
    return Promise.resolve();
  }

  protected abstract render(): void;

  protected get domElement(): HTMLElement {
    if (!this.dialog) throw new Error('The dialog is not open.');
    return this.dialog;
  }

  protected onBeforeOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected onAfterClose(): void {
    return undefined;
  }
}

/**
 * The base class of command sets' own dialogs. A subclass draws into `domElement`; the frame is the browser's modal dialog. Packages
 * compiled to functions call their base class without `new`, which a class of today refuses: the proxy makes that work too.
 */
export const BaseDialog = new Proxy(NativeBaseDialog, {
  apply: (target, self: object, values: unknown[]): unknown => Reflect.construct(target, values, self.constructor as new () => object),
});
