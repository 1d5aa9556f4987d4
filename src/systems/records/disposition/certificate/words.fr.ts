import { Words } from '../../../../ui/words';
import { en } from './words.en';

export const fr: Words<typeof en> = {
  title: { destroy: 'Certificat de destruction', transfer: 'Certificat de versement aux Archives' },
  number: 'Lot',
  description: 'Description',
  method: 'Méthode',
  disposedOn: 'Disposition effectuée le',
  dates: 'Dates des documents',
  between: (from, to) => `${from} au ${to}`,
  volume: 'Volume',
  volumeOf: (documents, bytes, paper) => `${documents} ${documents <= 1 ? 'document électronique' : 'documents électroniques'} (${bytes}), ${paper} ${paper <= 1 ? 'dossier' : 'dossiers'} papier`,
  keptBack: 'Documents du lot qui ont été retenus',
  witness: 'Témoin',
  approvals: 'Approbations',
  approval: { role: 'À titre de', name: 'Nom', on: 'Le' },
  records: 'Documents',
  columns: { title: 'Titre', medium: 'Support', series: 'Série et version', rule: 'Règle de conservation', dated: 'Daté du', eligible: 'Admissible à partir du', checksum: 'SHA-256' },
  seriesVersion: (code, version) => `${code}, version ${version}`,
  statement: {
    destroy: 'Les documents énumérés ci-dessous ont été détruits selon le calendrier de conservation, après les approbations indiquées. Aucune suspension liée à un litige, à une demande d’accès ou à une vérification ne les visait au moment de la destruction.',
    transfer: 'Les documents énumérés ci-dessous ont été exportés pour les Archives avec les sommes de contrôle indiquées, puis supprimés de la bibliothèque du bureau. Aucune suspension liée à un litige, à une demande d’accès ou à une vérification ne les visait à ce moment.',
  },
  kilobytes: count => `${count} Ko`,
};
