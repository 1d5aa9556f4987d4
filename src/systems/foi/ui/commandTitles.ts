import { Bilingual } from '../../../kernel/text';
import { callOutLifecycle } from '../callOutLifecycle';
import { requestLifecycle } from '../lifecycle';
import { FoiCommand } from './commandState';

const requestSteps = requestLifecycle.transitions;
const callOutSteps = callOutLifecycle.transitions;

/** What the command bar calls each command: the step's own name, where it is one step. SharePoint reads only one language from the manifest. */
export const commandTitles: Readonly<Record<FoiCommand, Bilingual>> = {
  open: { en: 'Open the request', fr: 'Ouvrir la demande' },
  allocate: requestSteps.allocate.label,
  remind: callOutSteps.remind.label,
  answer: callOutSteps.answer.label,
  sendBack: callOutSteps.sendBack.label,
  extend: requestSteps.extend.label,
  stopClock: { en: 'Stop the clock', fr: 'Arrêter le délai' },
  approve: requestSteps.approve.label,
  close: requestSteps.close.label,
};
