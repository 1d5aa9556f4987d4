import type { Language } from '../../../../src/kernel/text';
import { say } from '../strings';
import { element } from '../ui/elements';
import type { DialogContent } from './nativeDialog';

const accepted = 'ok';

export function pageLanguage(): Language {
  return document.documentElement.lang.startsWith('fr') ? 'fr' : 'en';
}

/** A message with one button. */
export function tell(message: string): DialogContent<void> {
  return { label: say(pageLanguage(), 'dialog'), content: dialogForm(message, [], [acceptButton()]), result: () => undefined };
}

/** A question with a line to type on. Undefined when it is left without an answer. */
export function askText(message: string, initial: string): DialogContent<string | undefined> {
  const input = element('input', '');
  input.type = 'text';
  input.value = initial;
  input.setAttribute('aria-label', message);
  return {
    label: message,
    content: dialogForm(message, [input], [acceptButton(), cancelButton()]),
    result: (returnValue) => (returnValue === accepted ? input.value : undefined),
  };
}

/** A question that is answered yes or no; `verb` names what yes does. */
export function confirmAction(message: string, verb: string): DialogContent<boolean> {
  return { label: message, content: dialogForm(message, [], [acceptButton(verb), cancelButton()]), result: (returnValue) => returnValue === accepted };
}

function dialogForm(message: string, inputs: readonly HTMLElement[], buttons: readonly HTMLElement[]): HTMLElement {
  const form = element('form', '', element('p', '', message), ...inputs, element('div', 'host-dialog-buttons', ...buttons));
  form.method = 'dialog';
  return form;
}

function acceptButton(text: string = say(pageLanguage(), 'ok')): HTMLElement {
  return button(text, accepted, 'primary');
}

function cancelButton(): HTMLElement {
  return button(say(pageLanguage(), 'cancel'), '', '');
}

function button(text: string, value: string, className: string): HTMLElement {
  const made = element('button', className, text);
  made.value = value;
  return made;
}
