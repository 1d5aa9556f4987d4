import { Words } from '../../../../ui/words';
import { en } from './words.en';

export const fr: Words<typeof en> = {
  title: 'Documents',
  views: { home: 'À faire', eligible: 'Admissibles', holds: 'Suspensions', disposed: 'Dispositions faites', coverage: 'Classement', libraries: 'Bibliothèques', reports: 'Rapports', settings: 'Réglages' },
  nav: 'Vues du bureau des documents',
  batches: 'Lots',
  noBatches: 'Aucun lot n’est en cours',
  noBatchesHint: 'Un lot se prépare à partir de ce qui est admissible.',
  columns: { number: 'Numéro', title: 'Titre', state: 'État', dueOn: 'Échéance', task: 'En attente de' },
  tasks: { prepare: 'Vous : le préparer et demander les approbations', approve: 'Vous : l’approuver ou le refuser', dispose: 'Vous : procéder à la disposition', goOn: 'Vous : terminer la disposition', nothing: 'D’autres personnes' },
  eligible: 'Admissibles aujourd’hui',
  eligibleNow: (count, waiting) => `Peuvent partir aujourd’hui : ${count}. Doivent attendre : ${waiting}.`,
  hasMore: 'Il y en a d’autres.',
  seeEligible: 'Voir ce qui est admissible',
  reviews: count => (count === 1 ? '1 document attend une évaluation archivistique.' : `${count} documents attendent une évaluation archivistique.`),
  holds: 'Suspensions à revoir',
  noHolds: 'Aucune suspension ne prend fin dans les 14 prochains jours.',
  unclassified: 'Documents non classés',
  seeCoverage: 'Voir ce qui n’est pas classé, par bibliothèque et par direction',
  staffTitle: 'Documents du bureau',
  staffText: 'Les documents se classent là où ils se trouvent : choisissez-en un dans sa bibliothèque, puis Classer. Voici où consulter le reste.',
  scheme: 'Plan de classification',
  fileRoom: 'Salle des dossiers',
};
