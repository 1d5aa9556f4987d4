import { defineLifecycle } from '../../kernel/lifecycle/defineLifecycle';
import { asked, mayTell } from '../../kernel/lifecycle/asks';

const due = [{ kind: 'dueDate', column: 'dueOn' }] as const;
const coordinator = ['foiCoordinator'] as const;
/** No decision has been sent yet. */
export const undecided = ['registered', 'allocated', 'review', 'approval', 'approved'] as const;
/** Everything but closed. */
export const open = [...undecided, 'decided', 'appealed'] as const;

/** A request, from the day it is registered to the day it is closed. */
export const requestLifecycle = defineLifecycle({
  id: 'foiRequest',
  states: {
    registered: { kind: 'waiting', label: { en: 'Registered', fr: 'Enregistrée' }, deadline: 'dueOn', owner: { role: 'foiCoordinator' } },
    allocated: { kind: 'waiting', label: { en: 'With managers', fr: 'Auprès des gestionnaires' }, deadline: 'dueOn', owner: { role: 'foiCoordinator' } },
    review: { kind: 'waiting', label: { en: 'Records under review', fr: "Documents à l'examen" }, deadline: 'dueOn', owner: { role: 'foiCoordinator' } },
    approval: { kind: 'waiting', label: { en: 'Waiting for approval', fr: "En attente d'approbation" }, deadline: 'dueOn', owner: { role: 'foiApprover' } },
    approved: { kind: 'waiting', label: { en: 'Approved, decision to send', fr: 'Approuvée, décision à envoyer' }, deadline: 'dueOn', owner: { role: 'foiCoordinator' } },
    decided: { kind: 'waiting', label: { en: 'Decision sent', fr: 'Décision envoyée' }, deadline: 'appealUntil', owner: { role: 'foiCoordinator' } },
    appealed: { kind: 'waiting', label: { en: 'Under appeal', fr: 'En appel' }, deadline: 'appealDueOn', owner: { role: 'foiCoordinator' } },
    closed: { kind: 'final', label: { en: 'Closed', fr: 'Fermée' } },
  },
  transitions: {
    register: {
      from: [], to: 'registered', by: coordinator,
      label: { en: 'Register a request', fr: 'Enregistrer une demande' },
      asks: [
        asked('receivedOn', 'Date received', 'Date de réception'),
        asked('title', 'Short title', 'Titre court'),
        asked('wording', 'Wording of the request', 'Libellé de la demande'),
        asked('requesterCategory', 'Category of requester', "Catégorie d'auteur de la demande"),
        mayTell('feePaidOn', 'Application fee paid on', 'Droits de demande payés le'),
      ],
      promises: due,
    },
    importOpen: {
      from: [], to: 'registered', by: coordinator,
      label: { en: 'Import an open request', fr: 'Importer une demande ouverte' },
      asks: [],
      promises: due,
    },
    importClosed: {
      from: [], to: 'closed', by: coordinator,
      label: { en: 'Import a closed request', fr: 'Importer une demande fermée' },
      asks: [],
      promises: [],
    },
    recordFee: {
      from: undecided, to: 'same', by: coordinator,
      label: { en: 'Record the application fee', fr: 'Inscrire les droits de demande' },
      asks: [asked('feePaidOn', 'Application fee paid on', 'Droits de demande payés le')],
      promises: due,
    },
    allocate: {
      from: ['registered', 'allocated', 'review'], to: 'allocated', by: coordinator,
      label: { en: 'Allocate', fr: 'Attribuer' },
      asks: [asked('manager', 'Manager', 'Gestionnaire')],
      promises: [{ kind: 'notice', to: 'assignee' }],
    },
    askClarification: {
      from: ['registered', 'allocated'], to: 'same', by: coordinator,
      label: { en: 'Ask for clarification', fr: 'Demander une précision' },
      asks: [asked('askedOn', 'Clarification asked on', 'Précision demandée le')],
      promises: [...due, { kind: 'letter', template: 'clarification' }],
    },
    recordClarification: {
      from: ['registered', 'allocated'], to: 'same', by: coordinator,
      label: { en: 'Record the clarification', fr: 'Inscrire la précision' },
      asks: [asked('clarifiedOn', 'Clarified on', 'Précisée le'), asked('wording', 'Wording as clarified', 'Libellé précisé')],
      promises: due,
    },
    narrow: {
      from: undecided, to: 'same', by: coordinator,
      label: { en: 'Narrow the request', fr: 'Restreindre la demande' },
      asks: [asked('narrowedOn', 'Narrowed on', 'Restreinte le'), asked('wording', 'Wording as narrowed', 'Libellé restreint')],
      promises: due,
    },
    estimateFees: {
      from: ['registered', 'allocated', 'review'], to: 'same', by: coordinator,
      label: { en: 'Send a fee estimate', fr: 'Envoyer une estimation des droits' },
      asks: [asked('sentOn', 'Estimate sent on', 'Estimation envoyée le')],
      promises: [...due, { kind: 'letter', template: 'feeEstimate' }],
    },
    recordDeposit: {
      from: undecided, to: 'same', by: coordinator,
      label: { en: 'Record the deposit', fr: "Inscrire l'acompte" },
      asks: [asked('depositPaidOn', 'Deposit received on', 'Acompte reçu le')],
      promises: due,
    },
    waiveFees: {
      from: undecided, to: 'same', by: coordinator,
      label: { en: 'Waive the fees', fr: 'Renoncer aux droits' },
      asks: [asked('waivedOn', 'Waived on', 'Renonciation le'), asked('waiverReason', 'Reason of the waiver', 'Motif de la renonciation'), mayTell('waiverNote', 'Remarks', 'Remarques')],
      promises: due,
    },
    extend: {
      from: undecided, to: 'same', by: coordinator,
      label: { en: 'Extend the time', fr: 'Proroger le délai' },
      asks: [
        asked('noticeSentOn', 'Notice of extension sent on', 'Avis de prorogation envoyé le'),
        asked('days', 'Days added', 'Jours ajoutés'),
        asked('ground', 'Ground', 'Motif'),
        asked('reason', 'Why it is reasonable', 'Pourquoi elle est raisonnable'),
      ],
      promises: [...due, { kind: 'letter', template: 'extension' }],
    },
    proposeAccessPlan: {
      from: undecided, to: 'same', by: coordinator,
      label: { en: 'Propose an access plan', fr: "Proposer un plan d'accès" },
      asks: [asked('proposedOn', 'Access plan proposed on', "Plan d'accès proposé le")],
      promises: due,
    },
    recordAccessPlanAnswer: {
      from: undecided, to: 'same', by: coordinator,
      label: { en: 'Record the answer to the access plan', fr: "Inscrire la réponse au plan d'accès" },
      asks: [asked('answeredOn', 'Answered on', 'Réponse reçue le')],
      promises: due,
    },
    setDate: {
      from: open, to: 'same', by: coordinator,
      label: { en: 'Set a date that the rules do not give', fr: 'Fixer une date que les règles ne donnent pas' },
      asks: [asked('about', 'Which date', 'Quelle date'), asked('date', 'Date', 'Date'), asked('source', 'Where it comes from', "D'où elle vient")],
      promises: due,
    },
    notifyThirdParty: {
      from: undecided, to: 'same', by: coordinator,
      label: { en: 'Notify a third party', fr: 'Aviser un tiers' },
      asks: [
        asked('name', 'Third party', 'Tiers'),
        asked('section', 'Section', 'Article'),
        asked('noticeSentOn', 'Notice sent on', 'Avis envoyé le'),
        mayTell('contact', 'Address, e-mail or telephone', 'Adresse, courriel ou téléphone'),
      ],
      promises: [...due, { kind: 'letter', template: 'thirdPartyNotice' }],
    },
    recordRepresentation: {
      from: undecided, to: 'same', by: coordinator,
      label: { en: "Record a third party's answer", fr: "Inscrire la réponse d'un tiers" },
      asks: [asked('thirdParty', 'Third party', 'Tiers'), asked('respondedOn', 'Answered on', 'Réponse reçue le'), asked('position', 'Position', 'Position')],
      promises: due,
    },
    /** Keeps the sections under which the records were coded with the request. Taken by coding them, not by a button. */
    updateExemptions: {
      from: open, to: 'same', by: coordinator,
      label: { en: 'Update the exemptions', fr: 'Mettre à jour les exceptions' },
      asks: [],
      promises: [],
    },
    amend: {
      from: open, to: 'same', by: coordinator,
      label: { en: 'Correct the details', fr: 'Corriger les détails' },
      asks: [
        asked('title', 'Short title', 'Titre court'),
        asked('requesterCategory', 'Category of requester', "Catégorie d'auteur de la demande"),
        asked('source', 'Source', 'Provenance'),
        mayTell('corporateNumber', 'Number at the corporate office', 'Numéro au bureau central'),
        mayTell('programArea', 'Program area', 'Secteur de programme'),
        asked('language', 'Language of the letters', 'Langue des lettres'),
        mayTell('series', 'Record series concerned', 'Séries de documents visées'),
      ],
      promises: [],
    },
    flagContentious: {
      from: open, to: 'same', by: coordinator,
      label: { en: 'Flag as contentious', fr: 'Signaler comme délicate' },
      asks: [asked('contentiousReason', 'Why it is contentious', 'Pourquoi elle est délicate')],
      promises: [],
    },
    recordContentiousNotice: {
      from: open, to: 'same', by: coordinator,
      label: { en: 'Record the contentious-issue notice', fr: "Inscrire l'avis de question délicate" },
      asks: [asked('noticeSentOn', 'Notice sent on', 'Avis envoyé le')],
      promises: [],
    },
    link: {
      from: open, to: 'same', by: coordinator,
      label: { en: 'Link another request', fr: 'Lier une autre demande' },
      asks: [asked('number', 'Number of the other request', "Numéro de l'autre demande"), asked('relation', 'How they belong together', 'Leur lien')],
      promises: [],
    },
    writeLetter: {
      from: open, to: 'same', by: coordinator,
      label: { en: 'Write a letter', fr: 'Rédiger une lettre' },
      asks: [asked('letter', 'Letter', 'Lettre'), asked('language', 'Language', 'Langue')],
      promises: [],
    },
    startReview: {
      from: ['registered', 'allocated'], to: 'review', by: coordinator,
      label: { en: 'Start the review', fr: "Commencer l'examen" },
      asks: [],
      promises: [],
    },
    submit: {
      from: ['allocated', 'review'], to: 'approval', by: coordinator,
      label: { en: 'Submit for approval', fr: "Soumettre à l'approbation" },
      asks: [asked('proposedOutcome', 'Proposed outcome', 'Résultat proposé'), mayTell('note', 'Note to the decision maker', 'Note au décideur')],
      promises: [{ kind: 'notice', to: 'foiApprover' }],
    },
    returnForAmendment: {
      from: ['approval', 'approved'], to: 'review', by: ['foiApprover', 'foiCoordinator'],
      label: { en: 'Send back for amendment', fr: 'Renvoyer pour modification' },
      asks: [asked('note', 'What is to be amended', 'Ce qui est à modifier')],
      promises: [{ kind: 'notice', to: 'foiCoordinator' }],
    },
    approve: {
      from: ['approval'], to: 'approved', by: ['foiApprover'],
      label: { en: 'Approve', fr: 'Approuver' },
      asks: [mayTell('note', 'Remarks', 'Remarques')],
      promises: [{ kind: 'notice', to: 'foiCoordinator' }],
    },
    decide: {
      from: ['approved'], to: 'decided', by: coordinator,
      label: { en: 'Record the decision', fr: 'Inscrire la décision' },
      asks: [asked('decisionSentOn', 'Decision sent on', 'Décision envoyée le'), asked('outcome', 'Outcome', 'Résultat')],
      promises: [{ kind: 'letter', template: 'decision' }, { kind: 'dueDate', column: 'appealUntil' }],
    },
    release: {
      from: ['decided', 'appealed'], to: 'same', by: coordinator,
      label: { en: 'Record the release', fr: 'Inscrire la divulgation' },
      asks: [asked('releasedOn', 'Records released on', 'Documents divulgués le'), asked('pagesReleased', 'Pages released', 'Pages divulguées')],
      promises: [],
    },
    appeal: {
      from: [...undecided, 'decided'], to: 'appealed', by: coordinator,
      label: { en: 'Record an appeal', fr: 'Inscrire un appel' },
      asks: [
        asked('appealedOn', 'Appealed on', 'Appel interjeté le'),
        asked('appealNumber', "Commissioner's file number", 'Numéro de dossier du commissaire'),
        asked('appealDueOn', 'Representations due on', 'Observations attendues le'),
      ],
      promises: [{ kind: 'dueDate', column: 'appealDueOn' }],
    },
    endAppeal: {
      from: ['appealed'], to: 'decided', by: coordinator,
      label: { en: 'Record the end of the appeal', fr: "Inscrire l'issue de l'appel" },
      asks: [asked('endedOn', 'Ended on', 'Terminé le'), asked('result', 'Result', 'Issue'), asked('outcome', 'Outcome', 'Résultat')],
      promises: [{ kind: 'dueDate', column: 'appealUntil' }],
    },
    transfer: {
      from: ['registered', 'allocated'], to: 'closed', by: coordinator,
      label: { en: 'Forward or transfer', fr: 'Acheminer ou transmettre' },
      asks: [asked('transferKind', 'How', 'Comment'), asked('institution', 'To which institution', 'À quelle institution'), asked('sentOn', 'Sent on', 'Envoyée le')],
      promises: [{ kind: 'letter', template: 'transfer' }],
    },
    close: {
      from: open, to: 'closed', by: coordinator,
      label: { en: 'Close the request', fr: 'Fermer la demande' },
      asks: [
        asked('outcome', 'Outcome', 'Résultat'),
        mayTell('decisionSentOn', 'Decision sent on', 'Décision envoyée le'),
        mayTell('endedOn', 'Ended on', 'Terminée le'),
      ],
      promises: [],
    },
    reopen: {
      from: ['closed'], to: 'allocated', by: coordinator,
      label: { en: 'Reopen the request', fr: 'Rouvrir la demande' },
      asks: [asked('reopenedOn', 'Reopened on', 'Rouverte le'), asked('reason', 'Why', 'Pourquoi')],
      promises: due,
    },
    recompute: {
      from: open, to: 'same', by: ['owner', 'foiCoordinator'],
      label: { en: 'Compute the dates anew', fr: 'Recalculer les dates' },
      asks: [],
      promises: due,
    },
  },
});
