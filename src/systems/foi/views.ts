import { me, today, ViewCondition, ViewDeclaration, yearStart } from '../../kernel/lists/views';
import { undecided } from './lifecycle';

const undecidedYet: ViewCondition = { column: 'status', is: 'in', value: undecided };
const askedStill: ViewCondition = { column: 'status', is: 'eq', value: 'asked' };

/** The views in which coordinators and decision makers track requests. Conditions begin with an indexed column. */
export const requestViews: readonly ViewDeclaration[] = [
  {
    name: 'OpenByDueDate',
    title: { en: 'Open by due date', fr: 'Ouvertes par échéance' },
    columns: ['number', 'title', 'status', 'dueOn', 'receivedOn', 'programArea', 'requesterCategory'],
    where: [undecidedYet],
    orderBy: [{ column: 'dueOn' }],
    marksRowsBy: 'dueOn',
    isDefault: true,
  },
  {
    name: 'DueThisWeek',
    title: { en: 'Due this week', fr: 'Échéance cette semaine' },
    columns: ['number', 'title', 'status', 'dueOn', 'programArea', 'receivedOn'],
    where: [
      undecidedYet,
      { column: 'dueOn', is: 'ge', value: today() },
      { column: 'dueOn', is: 'le', value: today(7) },
    ],
    orderBy: [{ column: 'dueOn' }],
    marksRowsBy: 'dueOn',
  },
  {
    name: 'Overdue',
    title: { en: 'Overdue', fr: 'En retard' },
    columns: ['number', 'title', 'status', 'dueOn', 'programArea', 'receivedOn'],
    where: [
      undecidedYet,
      { column: 'dueOn', is: 'lt', value: today() },
    ],
    orderBy: [{ column: 'dueOn' }],
    marksRowsBy: 'dueOn',
  },
  {
    name: 'ClockStopped',
    title: { en: 'Clock stopped', fr: 'Délai arrêté' },
    columns: ['number', 'title', 'status', 'clock', 'receivedOn', 'programArea'],
    where: [{ column: 'clock', is: 'in', value: ['stopped', 'incomplete'] }],
    orderBy: [{ column: 'receivedOn' }],
  },
  {
    name: 'ByProgramArea',
    title: { en: 'By program area', fr: 'Par secteur de programme' },
    // Sorted, not grouped: SharePoint refuses to group a list of more than 5,000 items, whatever its indexes.
    columns: ['programArea', 'number', 'title', 'status', 'dueOn'],
    where: [undecidedYet],
    orderBy: [{ column: 'programArea' }, { column: 'dueOn' }],
    marksRowsBy: 'dueOn',
  },
  {
    name: 'DecisionSent',
    title: { en: 'Decision sent, not closed', fr: 'Décision envoyée, non fermées' },
    columns: ['number', 'title', 'status', 'outcome', 'appealUntil', 'decisionSentOn'],
    where: [{ column: 'status', is: 'in', value: ['decided', 'appealed'] }],
    orderBy: [{ column: 'appealUntil' }],
  },
  {
    name: 'ClosedThisYear',
    title: { en: 'Closed this year', fr: 'Fermées cette année' },
    columns: ['number', 'title', 'outcome', 'closedOn', 'receivedOn', 'programArea'],
    where: [{ column: 'closedOn', is: 'ge', value: yearStart }],
    orderBy: [{ column: 'closedOn', descending: true }],
  },
];

/** The views in which managers live. Each shows a manager their own call-outs alone, by item permissions. */
export const callOutViews: readonly ViewDeclaration[] = [
  {
    name: 'MyCallOuts',
    title: { en: 'My call-outs', fr: 'Mes demandes de recherche' },
    // The title and the day first: on a phone the others are to the right of the screen.
    columns: ['title', 'dueOn', 'requestNumber', 'status', 'requesterCategory', 'assignedTo'],
    where: [
      askedStill,
      { column: 'assignedTo', is: 'eq', value: me },
    ],
    orderBy: [{ column: 'dueOn' }],
    marksRowsBy: 'dueOn',
    isDefault: true,
  },
  {
    name: 'Open',
    title: { en: 'Open by due date', fr: 'Ouvertes par échéance' },
    columns: ['requestNumber', 'title', 'assignedTo', 'dueOn', 'status', 'remindedOn'],
    where: [askedStill],
    orderBy: [{ column: 'dueOn' }],
    marksRowsBy: 'dueOn',
  },
  {
    name: 'DueThisWeek',
    title: { en: 'Due this week', fr: 'Échéance cette semaine' },
    columns: ['requestNumber', 'title', 'assignedTo', 'dueOn', 'status'],
    where: [
      askedStill,
      { column: 'dueOn', is: 'ge', value: today() },
      { column: 'dueOn', is: 'le', value: today(7) },
    ],
    orderBy: [{ column: 'dueOn' }],
    marksRowsBy: 'dueOn',
  },
  {
    name: 'Overdue',
    title: { en: 'Overdue', fr: 'En retard' },
    columns: ['requestNumber', 'title', 'assignedTo', 'dueOn', 'status', 'remindedOn', 'escalatedOn'],
    where: [
      askedStill,
      { column: 'dueOn', is: 'lt', value: today() },
    ],
    orderBy: [{ column: 'dueOn' }],
    marksRowsBy: 'dueOn',
  },
  {
    name: 'Answered',
    title: { en: 'Answered in the last 90 days', fr: 'Réponses des 90 derniers jours' },
    columns: ['requestNumber', 'title', 'assignedTo', 'found', 'answeredOn', 'pageCount'],
    where: [{ column: 'answeredOn', is: 'ge', value: today(-90) }],
    orderBy: [{ column: 'answeredOn', descending: true }],
  },
];
