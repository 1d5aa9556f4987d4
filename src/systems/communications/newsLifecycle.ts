import { asked, mayTell } from '../../kernel/lifecycle/asks';
import { defineLifecycle } from '../../kernel/lifecycle/defineLifecycle';

const writers = ['communicationsLead', 'newsWriter'] as const;
const lead = ['communicationsLead'] as const;
const due = [{ kind: 'dueDate', column: 'dueOn' }] as const;

/**
 * The life of a news item: written, reviewed, approved in each language at one revision, published as a page for each language. A change of
 * the text makes another revision, so what was approved before it no longer counts.
 */
export const newsLifecycle = defineLifecycle({
  id: 'news',
  states: {
    draft: { kind: 'waiting', label: { en: 'Draft', fr: 'Ébauche' }, deadline: 'dueOn', owner: { column: 'assignedTo' } },
    review: { kind: 'waiting', label: { en: 'In review', fr: 'En révision' }, deadline: 'dueOn', owner: { role: 'newsReviewer' } },
    approval: { kind: 'waiting', label: { en: 'Waiting for approval', fr: "En attente d'approbation" }, deadline: 'dueOn', owner: { role: 'newsApproverEn' } },
    scheduled: { kind: 'waiting', label: { en: 'Scheduled', fr: 'Programmée' }, deadline: 'dueOn', owner: { role: 'communicationsLead' } },
    /** The pages are on their way. Left when both are out; a broken connection leaves it here to be finished. */
    publishing: { kind: 'waiting', label: { en: 'Going out', fr: 'En cours de publication' }, deadline: 'dueOn', owner: { role: 'communicationsLead' } },
    /** Out on the urgent path: the approvals come after. */
    afterApproval: { kind: 'waiting', label: { en: 'Out, to be approved', fr: 'Publiée, à approuver' }, deadline: 'dueOn', owner: { role: 'newsApproverEn' } },
    published: { kind: 'final', label: { en: 'Published', fr: 'Publiée' } },
    expired: { kind: 'final', label: { en: 'Expired', fr: 'Expirée' } },
    retracted: { kind: 'final', label: { en: 'Retracted', fr: 'Retirée' } },
    abandoned: { kind: 'final', label: { en: 'Abandoned', fr: 'Abandonnée' } },
  },
  transitions: {
    begin: {
      from: [], to: 'draft', by: writers,
      label: { en: 'Write a news item', fr: 'Rédiger une nouvelle' },
      asks: [asked('title', 'Working title', 'Titre de travail'), mayTell('dueOn', 'To be ready by', 'À terminer pour le')],
      promises: due,
    },
    saveText: {
      from: ['draft', 'review'], to: 'same', by: [...writers, 'newsReviewer'],
      label: { en: 'Save the text', fr: 'Enregistrer le texte' },
      asks: [], promises: [],
    },
    /** Whoever changes an approved text sends it back to review; the approvals were of another revision. */
    reviseText: {
      from: ['approval'], to: 'review', by: [...writers, 'newsReviewer'],
      label: { en: 'Change the text', fr: 'Modifier le texte' },
      asks: [], promises: due,
    },
    giveReason: {
      from: ['draft', 'review', 'approval'], to: 'same', by: [...writers, 'newsReviewer'],
      label: { en: 'Say why a warning stands', fr: "Dire pourquoi un avertissement est maintenu" },
      asks: [asked('reason', 'Why it may stand', "Pourquoi c'est acceptable")],
      promises: [],
    },
    /** A text that somebody changed in the list itself becomes a revision like any other, cleaned, and is approved anew. */
    acceptChange: {
      from: ['draft', 'review', 'approval', 'publishing', 'afterApproval'], to: 'same', by: lead,
      label: { en: 'Accept what was changed in the list', fr: 'Accepter ce qui a été modifié dans la liste' },
      asks: [], promises: [],
    },
    setDetails: {
      from: ['draft', 'review', 'approval'], to: 'same', by: writers,
      label: { en: 'Audience and dates', fr: 'Public et dates' },
      asks: [], promises: [],
    },
    submit: {
      from: ['draft'], to: 'review', by: writers,
      label: { en: 'Send to review', fr: 'Envoyer en révision' },
      asks: [], promises: [...due, { kind: 'notice', to: 'newsReviewer' }],
    },
    pass: {
      from: ['review'], to: 'approval', by: ['newsReviewer'],
      label: { en: 'Send to approval', fr: "Envoyer à l'approbation" },
      asks: [], promises: [...due, { kind: 'notice', to: 'newsApproverEn' }, { kind: 'notice', to: 'newsApproverFr' }],
    },
    sendBack: {
      from: ['review', 'approval'], to: 'draft', by: ['newsReviewer', 'newsApproverEn', 'newsApproverFr', 'communicationsLead'],
      label: { en: 'Send back', fr: 'Renvoyer' },
      asks: [asked('note', 'What is to change', 'Ce qui est à changer')],
      promises: [...due, { kind: 'notice', to: 'assignee' }],
    },
    approveEn: {
      from: ['approval', 'afterApproval'], to: 'same', by: ['newsApproverEn'],
      label: { en: 'Approve the English text', fr: 'Approuver le texte anglais' },
      asks: [], promises: [{ kind: 'notice', to: 'communicationsLead' }],
    },
    approveFr: {
      from: ['approval', 'afterApproval'], to: 'same', by: ['newsApproverFr'],
      label: { en: 'Approve the French text', fr: 'Approuver le texte français' },
      asks: [], promises: [{ kind: 'notice', to: 'communicationsLead' }],
    },
    publish: {
      from: ['approval'], to: 'publishing', by: lead,
      label: { en: 'Publish', fr: 'Publier' },
      asks: [], promises: due,
    },
    schedule: {
      from: ['approval'], to: 'scheduled', by: lead,
      label: { en: 'Schedule', fr: 'Programmer' },
      asks: [asked('publishAt', 'Goes out at', 'Paraît à')],
      promises: due,
    },
    unschedule: {
      from: ['scheduled'], to: 'approval', by: lead,
      label: { en: 'Take the schedule back', fr: 'Annuler la programmation' },
      asks: [], promises: due,
    },
    publishUrgently: {
      from: ['draft', 'review', 'approval'], to: 'publishing', by: lead,
      label: { en: 'Publish urgently', fr: "Publier d'urgence" },
      asks: [asked('urgentReason', 'Why it cannot wait for approval', "Pourquoi l'approbation ne peut être attendue")],
      promises: [...due, { kind: 'notice', to: 'newsApproverEn' }, { kind: 'notice', to: 'newsApproverFr' }],
    },
    goLive: {
      from: ['publishing', 'scheduled'], to: 'published', by: lead,
      label: { en: 'Both pages are out', fr: 'Les deux pages sont publiées' },
      asks: [], promises: [],
    },
    goLiveUrgently: {
      from: ['publishing'], to: 'afterApproval', by: lead,
      label: { en: 'Both pages are out, approvals follow', fr: 'Les deux pages sont publiées, les approbations suivront' },
      asks: [], promises: due,
    },
    confirm: {
      from: ['afterApproval'], to: 'published', by: lead,
      label: { en: 'Approvals are there', fr: 'Les approbations sont données' },
      asks: [], promises: [],
    },
    /** The pages stay as they are until the new text is published. */
    revise: {
      from: ['published', 'afterApproval', 'expired', 'retracted'], to: 'draft', by: writers,
      label: { en: 'Revise', fr: 'Réviser' },
      asks: [], promises: due,
    },
    updateDetails: {
      from: ['published'], to: 'publishing', by: lead,
      label: { en: 'Change audience and dates', fr: 'Modifier le public et les dates' },
      asks: [], promises: due,
    },
    retract: {
      from: ['published', 'afterApproval'], to: 'retracted', by: lead,
      label: { en: 'Retract', fr: 'Retirer' },
      asks: [asked('retractReason', 'Why', 'Pourquoi')],
      promises: [],
    },
    expire: {
      from: ['published'], to: 'expired', by: lead,
      label: { en: 'Expire', fr: "Mettre fin à l'affichage" },
      asks: [], promises: [],
    },
    /** Gives a revision up: what readers see stands again as the text. */
    putBack: {
      from: ['draft', 'review'], to: 'published', by: lead,
      label: { en: 'Give the revision up', fr: 'Renoncer à la révision' },
      asks: [], promises: [],
    },
    abandon: {
      from: ['draft', 'review', 'approval'], to: 'abandoned', by: writers,
      label: { en: 'Abandon', fr: 'Abandonner' },
      asks: [], promises: [],
    },
  },
});
export type NewsTransition = keyof typeof newsLifecycle.transitions;
export type NewsState = keyof typeof newsLifecycle.states;
