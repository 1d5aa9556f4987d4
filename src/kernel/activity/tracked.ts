import { date, note, person, text } from '../lists/columns';

/**
 * The columns that every item with a life carries. My work, the digest and the repair of a broken write read these and nothing else.
 * A list adds its own `status`, a choice over the states of its lifecycle.
 */
export const tracked = {
  assignedTo: person({ title: { en: 'Assigned to', fr: 'Attribué à' }, indexed: true }),
  dueOn: date({ title: { en: 'Due', fr: 'Échéance' }, indexed: true, isDue: true }),
  /** The latest action as JSON (`LastAction` in action.ts), written by the same update that carries its change. */
  lastAction: note({ title: { en: 'Last action', fr: 'Dernière action' } }),
  /** The id of the latest action. Unique, so that a new item whose answer was lost is found again and never made twice. */
  lastActionId: text({ title: { en: 'Last action ID', fr: 'ID de la dernière action' }, unique: true, maxLength: 64 }),
} as const;
