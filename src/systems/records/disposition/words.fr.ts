import { en } from './words.en';

export const fr: typeof en = {
  refusals: {
    legalHold: 'Suspension : litige',
    foiHold: "Suspension : demande d'accès à l'information",
    auditHold: 'Suspension : vérification',
    personalInformation: 'Des renseignements personnels ont été utilisés il y a moins d’un an',
    unscheduled: 'Sans calendrier : rien ne peut être détruit sans calendrier de conservation',
    triggerMissing: 'L’événement qui lance la conservation n’a pas eu lieu ou n’a pas été inscrit',
    archivalReview: 'Un archiviste n’a pas encore répondu',
    permanent: 'Conservé en permanence',
    unclassified: 'Non classé',
    notYet: 'La période de conservation n’est pas terminée',
    chargedOut: 'Prêté : quelqu’un a le dossier',
    missing: 'Le dossier est manquant',
    boxWaits: 'Un autre dossier de sa boîte doit rester',
    keptInside: 'Un élément du dossier a sa propre série',
    heldInside: 'Un élément du dossier est visé par une suspension',
    changedOutside: 'Modifié dans la liste, hors de ces pages : il faut d’abord accepter la modification ou l’annuler',
    inAnotherBatch: 'Fait partie d’un autre lot',
    otherMethod: 'Sa disposition finale demande l’autre méthode',
    alreadyDisposed: 'Disposition déjà faite',
    gone: 'N’existe plus, ou ne vous est pas accessible',
    moved: 'Déplacé ailleurs',
    changedSince: 'Modifié depuis la demande d’approbation',
    notInBatch: 'N’est pas inscrit à ce lot',
  },
};
