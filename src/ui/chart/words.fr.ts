import { Words } from '../words';
import { en } from './words.en';

export const fr: Words<typeof en> = {
  showTable: 'Afficher les nombres en tableau',
  showChart: 'Afficher le graphique',
  total: 'Total',
};
