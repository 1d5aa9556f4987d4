import { asked, mayTell } from '../../kernel/lifecycle/asks';
import { defineLifecycle } from '../../kernel/lifecycle/defineLifecycle';

const room = ['recordsCoordinator'] as const;

/** A paper file: where it is, and who has it. `dispose` starts from the shelf alone, so a file charged out or missing can't be destroyed. */
export const paperFileLifecycle = defineLifecycle({
  id: 'paperFile',
  states: {
    inShelf: { kind: 'waiting', label: { en: 'On its shelf', fr: 'En place' }, deadline: 'eligibleOn', owner: { role: 'recordsCoordinator' } },
    chargedOut: { kind: 'waiting', label: { en: 'Charged out', fr: 'Prêté' }, deadline: 'dueOn', owner: { column: 'assignedTo' } },
    missing: { kind: 'waiting', label: { en: 'Missing', fr: 'Manquant' }, deadline: 'dueOn', owner: { role: 'recordsCoordinator' } },
    boxed: { kind: 'waiting', label: { en: 'In a box', fr: 'En boîte' }, deadline: 'eligibleOn', owner: { role: 'recordsCoordinator' } },
    disposed: { kind: 'final', label: { en: 'Disposed of', fr: 'Disposition faite' } },
  },
  transitions: {
    register: { from: [], to: 'inShelf', by: room, label: { en: 'Register a file', fr: 'Enregistrer un dossier' }, asks: [asked('title', 'Title', 'Titre'), asked('seriesCode', 'Record series', 'Série de documents'), asked('homeLocation', 'Home location', 'Emplacement attitré')], promises: [] },
    describe: { from: ['inShelf', 'chargedOut', 'missing', 'boxed'], to: 'same', by: room, label: { en: 'Change the description', fr: 'Modifier la description' }, asks: [], promises: [] },
    chargeOut: { from: ['inShelf', 'boxed'], to: 'chargedOut', by: room, label: { en: 'Charge out', fr: 'Prêter' }, asks: [asked('assignedTo', 'Borrower', 'Emprunteur'), mayTell('phone', 'Telephone', 'Téléphone'), asked('dueOn', 'Due back', 'À rendre le')], promises: [{ kind: 'dueDate', column: 'dueOn' }, { kind: 'notice', to: 'assignee' }] },
    reassign: { from: ['chargedOut'], to: 'same', by: room, label: { en: 'Pass to another person', fr: 'Remettre à une autre personne' }, asks: [asked('assignedTo', 'Who has it now', 'Qui le détient maintenant')], promises: [{ kind: 'dueDate', column: 'dueOn' }, { kind: 'notice', to: 'assignee' }] },
    renew: { from: ['chargedOut'], to: 'same', by: room, label: { en: 'Renew the loan', fr: 'Renouveler le prêt' }, asks: [asked('dueOn', 'Due back', 'À rendre le')], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
    recall: { from: ['chargedOut'], to: 'same', by: room, label: { en: 'Recall', fr: 'Rappeler' }, asks: [], promises: [{ kind: 'notice', to: 'assignee' }] },
    remind: { from: ['chargedOut'], to: 'same', by: room, label: { en: 'Send an overdue notice', fr: 'Envoyer un avis de retard' }, asks: [], promises: [{ kind: 'notice', to: 'assignee' }] },
    returnFile: { from: ['chargedOut'], to: 'inShelf', by: room, label: { en: 'Return', fr: 'Rendre' }, asks: [], promises: [] },
    reportMissing: { from: ['inShelf', 'chargedOut', 'boxed'], to: 'missing', by: room, label: { en: 'Report as missing', fr: 'Signaler comme manquant' }, asks: [mayTell('note', 'What is known', 'Ce que l’on sait')], promises: [] },
    find: { from: ['missing'], to: 'inShelf', by: room, label: { en: 'Found', fr: 'Retrouvé' }, asks: [asked('location', 'Where it is', 'Où il se trouve')], promises: [] },
    move: { from: ['inShelf'], to: 'same', by: room, label: { en: 'Move', fr: 'Déplacer' }, asks: [asked('location', 'Location', 'Emplacement')], promises: [] },
    pack: { from: ['inShelf'], to: 'boxed', by: room, label: { en: 'Put into a box', fr: 'Mettre en boîte' }, asks: [asked('box', 'Box', 'Boîte')], promises: [] },
    unpack: { from: ['boxed'], to: 'inShelf', by: room, label: { en: 'Take out of its box', fr: 'Sortir de la boîte' }, asks: [], promises: [] },
    close: { from: ['inShelf', 'chargedOut', 'boxed'], to: 'same', by: room, label: { en: 'Close', fr: 'Fermer' }, asks: [asked('closedOn', 'Day on which it was closed', 'Jour de la fermeture')], promises: [{ kind: 'dueDate', column: 'eligibleOn' }] },
    reopen: { from: ['inShelf', 'chargedOut', 'boxed'], to: 'same', by: room, label: { en: 'Reopen', fr: 'Rouvrir' }, asks: [asked('reopenedOn', 'Day on which it was reopened', 'Jour de la réouverture')], promises: [] },
    supersede: { from: ['inShelf', 'chargedOut', 'boxed'], to: 'same', by: room, label: { en: 'Mark as superseded', fr: 'Indiquer comme remplacé' }, asks: [asked('supersededOn', 'Day on which it was superseded', 'Jour du remplacement')], promises: [{ kind: 'dueDate', column: 'eligibleOn' }] },
    usePersonalInformation: { from: ['inShelf', 'chargedOut', 'boxed'], to: 'same', by: room, label: { en: 'Personal information was used', fr: 'Des renseignements personnels ont été utilisés' }, asks: [asked('personalInformationUsedOn', 'Day of its last use', 'Jour de la dernière utilisation')], promises: [{ kind: 'dueDate', column: 'eligibleOn' }] },
    review: { from: ['inShelf', 'boxed'], to: 'same', by: ['archivist'], label: { en: 'Answer the archival review', fr: "Répondre à l'évaluation archivistique" }, asks: [asked('archivalReview', 'What becomes of it', 'Ce qu’il en advient')], promises: [] },
    recompute: { from: ['inShelf', 'chargedOut', 'missing', 'boxed'], to: 'same', by: room, label: { en: 'Compute its dates anew', fr: 'Recalculer ses dates' }, asks: [], promises: [{ kind: 'dueDate', column: 'eligibleOn' }] },
    accept: { from: ['inShelf', 'chargedOut', 'missing', 'boxed'], to: 'same', by: room, label: { en: 'Accept what was changed in the list', fr: 'Accepter ce qui a été modifié dans la liste' }, asks: [], promises: [] },
    propose: { from: ['inShelf', 'boxed'], to: 'same', by: room, label: { en: 'Put into a disposition batch', fr: 'Ajouter à un lot de disposition' }, asks: [], promises: [] },
    withdraw: { from: ['inShelf', 'chargedOut', 'missing', 'boxed'], to: 'same', by: room, label: { en: 'Take out of the batch', fr: 'Retirer du lot' }, asks: [mayTell('reason', 'Reason', 'Motif')], promises: [] },
    dispose: { from: ['inShelf', 'boxed'], to: 'disposed', by: room, label: { en: 'Dispose of it', fr: 'Procéder à la disposition' }, asks: [], promises: [] },
  },
});

/** A box of paper files, on the way to off-site storage and back. */
export const boxLifecycle = defineLifecycle({
  id: 'paperBox',
  states: {
    open: { kind: 'waiting', label: { en: 'Being packed', fr: 'En préparation' }, deadline: 'dueOn', owner: { role: 'recordsCoordinator' } },
    listed: { kind: 'waiting', label: { en: 'On a transfer list', fr: 'Sur un bordereau' }, deadline: 'dueOn', owner: { role: 'recordsCoordinator' } },
    accepted: { kind: 'waiting', label: { en: 'Accepted by the storage', fr: "Acceptée par l'entrepôt" }, deadline: 'dueOn', owner: { role: 'recordsCoordinator' } },
    offSite: { kind: 'waiting', label: { en: 'Off site', fr: "À l'entrepôt" }, deadline: 'dueOn', owner: { role: 'recordsCoordinator' } },
    recalled: { kind: 'waiting', label: { en: 'Recalled', fr: 'Rappelée' }, deadline: 'dueOn', owner: { role: 'recordsCoordinator' } },
    disposed: { kind: 'final', label: { en: 'Emptied', fr: 'Vidée' } },
  },
  transitions: {
    openBox: { from: [], to: 'open', by: room, label: { en: 'Open a box', fr: 'Ouvrir une boîte' }, asks: [asked('homeLocation', 'Location', 'Emplacement')], promises: [] },
    list: { from: ['open'], to: 'listed', by: room, label: { en: 'Put on a transfer list', fr: 'Inscrire à un bordereau' }, asks: [asked('transferList', 'Transfer list', 'Bordereau de transfert')], promises: [] },
    unlist: { from: ['listed'], to: 'open', by: room, label: { en: 'Take off the list', fr: 'Retirer du bordereau' }, asks: [], promises: [] },
    accept: { from: ['listed'], to: 'accepted', by: room, label: { en: 'Storage has accepted it', fr: "Acceptée par l'entrepôt" }, asks: [mayTell('storageNumber', 'Number at the storage', "Numéro à l'entrepôt")], promises: [] },
    send: { from: ['accepted', 'recalled'], to: 'offSite', by: room, label: { en: 'Gone off site', fr: "Partie à l'entrepôt" }, asks: [], promises: [] },
    recall: { from: ['offSite'], to: 'recalled', by: room, label: { en: 'Recall', fr: 'Rappeler' }, asks: [mayTell('reason', 'Reason', 'Motif')], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
    bringBack: { from: ['recalled'], to: 'open', by: room, label: { en: 'Back in the room', fr: 'De retour dans la salle' }, asks: [asked('location', 'Location', 'Emplacement')], promises: [] },
    empty: { from: ['open', 'listed', 'accepted', 'offSite', 'recalled'], to: 'disposed', by: room, label: { en: 'Emptied', fr: 'Vidée' }, asks: [], promises: [] },
  },
});

/** Somebody asks for a file; the queue is by the moment of asking. */
export const fileRequestLifecycle = defineLifecycle({
  id: 'fileRequest',
  states: {
    waiting: { kind: 'waiting', label: { en: 'Waiting', fr: 'En attente' }, deadline: 'dueOn', owner: { role: 'recordsCoordinator' } },
    ready: { kind: 'waiting', label: { en: 'Ready to collect', fr: 'Prêt à être remis' }, deadline: 'dueOn', owner: { column: 'assignedTo' } },
    collected: { kind: 'final', label: { en: 'Collected', fr: 'Remis' } },
    cancelled: { kind: 'final', label: { en: 'Cancelled', fr: 'Annulée' } },
  },
  transitions: {
    request: { from: [], to: 'waiting', by: ['staff', 'recordsCoordinator'], label: { en: 'Request the file', fr: 'Demander le dossier' }, asks: [mayTell('purpose', 'What it is needed for', 'À quoi il servira')], promises: [{ kind: 'dueDate', column: 'dueOn' }] },
    makeReady: { from: ['waiting'], to: 'ready', by: room, label: { en: 'Ready to collect', fr: 'Prêt à être remis' }, asks: [], promises: [{ kind: 'notice', to: 'assignee' }] },
    collect: { from: ['waiting', 'ready'], to: 'collected', by: room, label: { en: 'Handed over', fr: 'Remis' }, asks: [], promises: [] },
    cancel: { from: ['waiting', 'ready'], to: 'cancelled', by: ['assignee', 'recordsCoordinator'], label: { en: 'Cancel the request', fr: 'Annuler la demande' }, asks: [], promises: [] },
  },
});

/** A count of one place of the room against what should be there. */
export const shelfCheckLifecycle = defineLifecycle({
  id: 'shelfCheck',
  states: {
    open: { kind: 'waiting', label: { en: 'Under way', fr: 'En cours' }, deadline: 'dueOn', owner: { column: 'assignedTo' } },
    closed: { kind: 'final', label: { en: 'Closed', fr: 'Terminée' } },
  },
  transitions: {
    start: { from: [], to: 'open', by: room, label: { en: 'Begin a shelf check', fr: 'Commencer une vérification' }, asks: [asked('location', 'Location', 'Emplacement')], promises: [] },
    scan: { from: ['open'], to: 'same', by: room, label: { en: 'Keep what was scanned', fr: 'Conserver les lectures' }, asks: [], promises: [] },
    finish: { from: ['open'], to: 'closed', by: room, label: { en: 'Finish the check', fr: 'Terminer la vérification' }, asks: [], promises: [] },
  },
});
