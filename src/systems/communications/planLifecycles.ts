import { asked, mayTell } from '../../kernel/lifecycle/asks';
import { defineLifecycle } from '../../kernel/lifecycle/defineLifecycle';

const planners = ['communicationsLead', 'newsWriter'] as const;
const lead = ['communicationsLead'] as const;

/** A communications plan or campaign. */
export const planLifecycle = defineLifecycle({
  id: 'communicationsPlan',
  states: {
    draft: { kind: 'waiting', label: { en: 'In preparation', fr: 'En préparation' }, deadline: 'dueOn', owner: { column: 'assignedTo' } },
    active: { kind: 'waiting', label: { en: 'Under way', fr: 'En cours' }, deadline: 'dueOn', owner: { column: 'assignedTo' } },
    closed: { kind: 'final', label: { en: 'Closed', fr: 'Terminé' } },
  },
  transitions: {
    plan: {
      from: [], to: 'draft', by: planners,
      label: { en: 'New plan', fr: 'Nouveau plan' },
      asks: [asked('title', 'Title', 'Titre'), mayTell('fromOn', 'From', 'Du'), mayTell('untilOn', 'Until', 'Au')],
      promises: [{ kind: 'dueDate', column: 'dueOn' }],
    },
    change: { from: ['draft', 'active'], to: 'same', by: planners, label: { en: 'Change', fr: 'Modifier' }, asks: [], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
    start: { from: ['draft'], to: 'active', by: lead, label: { en: 'Start', fr: 'Lancer' }, asks: [], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
    finish: { from: ['active', 'draft'], to: 'closed', by: lead, label: { en: 'Close', fr: 'Terminer' }, asks: [mayTell('results', 'What came of it', 'Ce qui en est ressorti')], promises: [] },
    resume: { from: ['closed'], to: 'active', by: lead, label: { en: 'Take up again', fr: 'Reprendre' }, asks: [], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
  },
});

/** An event or an awareness week on the calendar. */
export const eventLifecycle = defineLifecycle({
  id: 'communicationsEvent',
  states: {
    planned: { kind: 'waiting', label: { en: 'Planned', fr: 'Prévu' }, deadline: 'dueOn', owner: { column: 'assignedTo' } },
    over: { kind: 'final', label: { en: 'Over', fr: 'Passé' } },
    cancelled: { kind: 'final', label: { en: 'Cancelled', fr: 'Annulé' } },
  },
  transitions: {
    add: { from: [], to: 'planned', by: planners, label: { en: 'Add to the calendar', fr: 'Ajouter au calendrier' }, asks: [asked('title', 'Title', 'Titre'), asked('fromOn', 'From', 'Du')], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
    change: { from: ['planned'], to: 'same', by: planners, label: { en: 'Change', fr: 'Modifier' }, asks: [], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
    cancel: { from: ['planned'], to: 'cancelled', by: planners, label: { en: 'Cancel', fr: 'Annuler' }, asks: [], promises: [] },
    close: { from: ['planned'], to: 'over', by: planners, label: { en: 'It is over', fr: 'Il est passé' }, asks: [], promises: [] },
  },
});

/** A social post in both languages. Posting itself is done by hand on the platform. */
export const socialPostLifecycle = defineLifecycle({
  id: 'socialPost',
  states: {
    draft: { kind: 'waiting', label: { en: 'Draft', fr: 'Ébauche' }, deadline: 'dueOn', owner: { column: 'assignedTo' } },
    ready: { kind: 'waiting', label: { en: 'Ready to post', fr: 'Prêt à publier' }, deadline: 'dueOn', owner: { role: 'communicationsLead' } },
    posted: { kind: 'final', label: { en: 'Posted', fr: 'Publié' } },
    dropped: { kind: 'final', label: { en: 'Dropped', fr: 'Abandonné' } },
  },
  transitions: {
    write: { from: [], to: 'draft', by: planners, label: { en: 'New social post', fr: 'Nouveau message' }, asks: [asked('title', 'Title', 'Titre'), asked('platform', 'Platform', 'Plateforme'), asked('dueOn', 'Goes out on', 'À publier le')], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
    change: { from: ['draft', 'ready'], to: 'draft', by: planners, label: { en: 'Change', fr: 'Modifier' }, asks: [], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
    move: { from: ['draft', 'ready'], to: 'same', by: planners, label: { en: 'Move to another day', fr: 'Déplacer à un autre jour' }, asks: [], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
    makeReady: { from: ['draft'], to: 'ready', by: lead, label: { en: 'Ready to post', fr: 'Prêt à publier' }, asks: [], promises: [] },
    post: { from: ['ready'], to: 'posted', by: planners, label: { en: 'It is posted', fr: 'Il est publié' }, asks: [mayTell('link', 'Address of the post', 'Adresse du message')], promises: [] },
    drop: { from: ['draft', 'ready'], to: 'dropped', by: planners, label: { en: 'Drop', fr: 'Abandonner' }, asks: [], promises: [] },
  },
});

/** A word, name, topic or day that the office adds to the rules of the check and of the calendar. */
export const officeWordLifecycle = defineLifecycle({
  id: 'communicationsRule',
  states: {
    inForce: { kind: 'final', label: { en: 'In force', fr: 'En vigueur' } },
    retired: { kind: 'final', label: { en: 'Retired', fr: 'Retirée' } },
  },
  transitions: {
    add: { from: [], to: 'inForce', by: ['owner', 'communicationsLead'], label: { en: 'Add', fr: 'Ajouter' }, asks: [asked('title', 'Name', 'Nom')], promises: [] },
    change: { from: ['inForce'], to: 'same', by: ['owner', 'communicationsLead'], label: { en: 'Change', fr: 'Modifier' }, asks: [], promises: [] },
    retire: { from: ['inForce'], to: 'retired', by: ['owner', 'communicationsLead'], label: { en: 'Retire', fr: 'Retirer' }, asks: [], promises: [] },
  },
});

/** What the owner of a page is asked: is it still right? */
export const pageReviewLifecycle = defineLifecycle({
  id: 'pageReview',
  states: {
    asked: { kind: 'waiting', label: { en: 'Waiting for the owner', fr: 'En attente du responsable' }, deadline: 'dueOn', owner: { column: 'assignedTo' } },
    /** The owner has promised to mend it. */
    mending: { kind: 'waiting', label: { en: 'To be mended', fr: 'À corriger' }, deadline: 'dueOn', owner: { column: 'assignedTo' } },
    /** The owner no longer needs it: the communications lead takes it away. */
    toRetire: { kind: 'waiting', label: { en: 'To be taken away', fr: 'À retirer' }, deadline: 'dueOn', owner: { role: 'communicationsLead' } },
    right: { kind: 'final', label: { en: 'Still right', fr: 'Toujours exacte' } },
    retired: { kind: 'final', label: { en: 'Taken away', fr: 'Retirée' } },
    withdrawn: { kind: 'final', label: { en: 'Question withdrawn', fr: 'Question retirée' } },
  },
  transitions: {
    ask: { from: [], to: 'asked', by: lead, label: { en: 'Ask the owner to review', fr: 'Demander une révision au responsable' }, asks: [asked('owner', 'Owner', 'Responsable')], promises: [{ kind: 'dueDate', column: 'dueOn' }, { kind: 'notice', to: 'assignee' }] },
    stillRight: { from: ['asked', 'mending'], to: 'right', by: ['assignee', 'communicationsLead'], label: { en: 'Still right', fr: 'Toujours exacte' }, asks: [], promises: [] },
    willFix: { from: ['asked'], to: 'mending', by: ['assignee'], label: { en: 'I will fix it', fr: 'Je vais la corriger' }, asks: [mayTell('note', 'What is to be mended', 'Ce qui est à corriger')], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
    retire: { from: ['asked', 'mending'], to: 'toRetire', by: ['assignee'], label: { en: 'Take it away', fr: 'La retirer' }, asks: [mayTell('note', 'Why', 'Pourquoi')], promises: [{ kind: 'dueDate', column: 'dueOn' }, { kind: 'notice', to: 'communicationsLead' }] },
    takeAway: { from: ['toRetire'], to: 'retired', by: lead, label: { en: 'Take the page from the readers', fr: 'Retirer la page aux lecteurs' }, asks: [], promises: [] },
    remind: { from: ['asked', 'mending'], to: 'same', by: lead, label: { en: 'Remind', fr: 'Rappeler' }, asks: [], promises: [{ kind: 'notice', to: 'assignee' }] },
    withdraw: { from: ['asked', 'mending', 'toRetire'], to: 'withdrawn', by: lead, label: { en: 'Withdraw the question', fr: 'Retirer la question' }, asks: [], promises: [] },
    /** The question is over: who was asked no longer writes to it. The desk takes this step by itself. */
    settle: { from: ['right', 'retired', 'withdrawn'], to: 'same', by: lead, label: { en: 'Put the question away', fr: 'Classer la question' }, asks: [], promises: [] },
  },
});

/** A short poll or pulse question. */
export const pollLifecycle = defineLifecycle({
  id: 'poll',
  states: {
    draft: { kind: 'waiting', label: { en: 'In preparation', fr: 'En préparation' }, deadline: 'dueOn', owner: { role: 'communicationsLead' } },
    open: { kind: 'waiting', label: { en: 'Open', fr: 'Ouvert' }, deadline: 'dueOn', owner: { role: 'communicationsLead' } },
    closed: { kind: 'final', label: { en: 'Closed', fr: 'Fermé' } },
    dropped: { kind: 'final', label: { en: 'Dropped', fr: 'Abandonné' } },
  },
  transitions: {
    prepare: { from: [], to: 'draft', by: lead, label: { en: 'New question', fr: 'Nouvelle question' }, asks: [asked('title', 'Question in English', 'Question en anglais'), asked('titleFr', 'Question in French', 'Question en français')], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
    change: { from: ['draft'], to: 'same', by: lead, label: { en: 'Change', fr: 'Modifier' }, asks: [], promises: [] },
    open: { from: ['draft'], to: 'open', by: lead, label: { en: 'Open', fr: 'Ouvrir' }, asks: [asked('dueOn', 'Closes on', 'Se ferme le')], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
    close: { from: ['open'], to: 'closed', by: lead, label: { en: 'Close and publish the results', fr: 'Fermer et publier les résultats' }, asks: [], promises: [] },
    drop: { from: ['draft', 'open'], to: 'dropped', by: lead, label: { en: 'Drop', fr: 'Abandonner' }, asks: [], promises: [] },
  },
});
