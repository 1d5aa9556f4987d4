import { Bilingual } from '../../../../kernel/text';
import { recordLifecycle } from '../../recordLifecycle';
import { RecordCommand } from './commandState';

const steps = recordLifecycle.transitions;

/** What the command bar calls each command. SharePoint reads only one language from the manifest. */
export const commandTitles: Readonly<Record<RecordCommand, Bilingual>> = {
  classify: steps.classify.label,
  transitory: { en: 'Transitory', fr: 'Éphémère' },
  close: steps.close.label,
  reopen: steps.reopen.label,
  supersede: steps.supersede.label,
  history: { en: 'Retention and history', fr: 'Conservation et historique' },
};
