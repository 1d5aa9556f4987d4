import { EntryKind } from '../../calendar/entry';
import { IconName } from '../../../../ui/iconPaths';

/** Beside words that say the same. */
export const entryIcons: Readonly<Record<EntryKind, IconName>> = { event: 'later', awareness: 'info', news: 'document', campaign: 'search', social: 'person', quiet: 'close', holiday: 'done' };
