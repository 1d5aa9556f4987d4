import { Words } from '../../../../ui/words';
import { en } from './words.en';

export const fr: Words<typeof en> = {
  title: 'Couverture du plan',
  intro: 'Documents que vous pouvez voir, selon leur classement.',
  reading: seen => (seen === 0 ? 'Lecture des bibliothèques' : `${seen.toLocaleString('fr-CA')} documents et dossiers lus`),
  byLibrary: 'Par bibliothèque',
  byBranch: 'Par direction',
  library: 'Bibliothèque',
  branch: 'Direction',
  noBranch: 'Aucune direction',
  documents: 'Documents',
  own: 'Série propre',
  inherited: 'Série du dossier',
  transitory: 'Éphémères',
  unclassified: 'Non classés',
  covered: 'Couverts',
  all: 'Total',
  share: share => `${share} %`,
  again: 'Compter de nouveau',
  none: 'Aucun document pour le moment',
  noneHint: 'Déposez des documents dans une bibliothèque sous le plan, sélectionnez-les et choisissez Classer.',
};
