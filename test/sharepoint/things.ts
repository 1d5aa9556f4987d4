import { defineActivityList } from '../../src/kernel/activity/activityList';
import { tracked } from '../../src/kernel/activity/tracked';
import { choice, date, moment, note, number, person, text, yesNo } from '../../src/kernel/lists/columns';
import { defineList } from '../../src/kernel/lists/defineList';
import { me, today, yearStart } from '../../src/kernel/lists/views';
import { SystemDeclaration } from '../../src/kernel/system/defineSystem';

export const states = { open: { en: 'Open', fr: 'Ouverte' }, waiting: { en: "On someone's desk", fr: "Chez quelqu'un" }, closed: { en: 'Closed', fr: 'Fermée' } };

/** A list with every kind of column. */
export const things = defineList('Things', {
  title: { en: 'Things to test', fr: 'Choses à essayer' },
  description: { en: 'For tests.', fr: 'Pour les essais.' },
  columns: {
    title: text({ title: { en: 'Name', fr: 'Nom' }, required: true }),
    number: text({ title: { en: 'Number', fr: 'Numéro' }, required: true, unique: true, maxLength: 20 }),
    status: choice(states, { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['closed'] }),
    ...tracked,
    receivedOn: date({ title: { en: 'Received', fr: 'Reçue' }, indexed: true, hint: { en: 'The day on the stamp', fr: 'Le jour du timbre' } }),
    seenAt: moment({ title: { en: 'Seen', fr: 'Vue' }, indexed: true }),
    helper: person({ title: { en: 'Helper', fr: 'Aide' } }),
    pages: number({ title: { en: 'Pages', fr: 'Pages' } }),
    affirmed: yesNo({ title: { en: 'Affirmed', fr: 'Attestée' } }),
    wording: note({ title: { en: 'Wording', fr: 'Libellé' } }),
  },
  views: [
    {
      name: 'MineOverdue',
      title: { en: 'Mine, overdue', fr: 'Les miennes, en retard' },
      columns: ['number', 'title', 'dueOn', 'assignedTo'],
      where: [
        { column: 'status', is: 'in', value: ['open', 'waiting'] },
        { column: 'assignedTo', is: 'eq', value: me },
        { column: 'dueOn', is: 'lt', value: today(-1) },
      ],
      orderBy: [{ column: 'dueOn', descending: true }],
      marksRowsBy: 'dueOn',
      isDefault: true,
    },
    {
      name: 'ThisYear',
      title: { en: 'This year', fr: 'Cette année' },
      columns: ['number', 'title', 'receivedOn'],
      where: [{ column: 'receivedOn', is: 'ge', value: yearStart }],
      orderBy: [{ column: 'receivedOn' }],
    },
  ],
  permissions: { grants: { foiCoordinator: 'lead', owner: 'full' } },
  components: { fields: { dueOn: 'b7a2c1d4-9e34-4f0d-8c55-1a6e0d9c4b03' }, commandSets: ['0b1d6a1e-3d86-4f5c-8f0b-7f4f7c3b2a02'], form: 'e4c8f7b6-2a19-4d7e-b3a1-6f5d8c2e9a04' },
});

export const activity = defineActivityList('ThingActivity', { en: 'Activity of things', fr: 'Activité des choses' }, { grants: { foiCoordinator: 'keep', manager: 'add' }, ownItemsOnly: true });

export const testSystem: SystemDeclaration = {
  id: 'things', title: { en: 'Things', fr: 'Choses' }, lists: [things], activity, lifecycles: [], roles: ['foiCoordinator', 'manager'], strings: { en: async () => ({}), fr: async () => ({}) }, pages: [], work: [],
};
