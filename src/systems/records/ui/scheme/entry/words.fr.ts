import { Words } from '../../../../../ui/words';
import { schemeFaults } from '../faults.fr';
import { en } from './words.en';

export const fr: Words<typeof en> = {
  fault: (label, what) => `${label} : ${what}`,
  notRecorded: "C'est enregistré. L'inscription au registre n'a pas encore pu se faire; la prochaine modification la fera.",
  save: 'Enregistrer la nouvelle version',
  changed: code => `${code} a une nouvelle version. Recalculez les dates de ses documents si la règle a changé.`,
  retireAsk: code => `${code} quitte le plan après son dernier jour : on ne peut plus rien y classer. Ce qui y a été classé garde sa règle.`,
  retireNow: code => `Retirer ${code}`,
  retired: code => `${code} est retirée.`,
  stillUnder: codes => `Elle ne peut être retirée tant que d'autres en relèvent : ${codes}. Retirez ou déplacez d'abord celles-ci.`,
  hints: {
    keywords: 'Séparés par |',
    rule: "Telle que l'écrit le calendrier, par exemple CY+2y nil DE, 2+5, C+1* ou T+3 TRANSFER. Vide : sans délai, rien ne peut donc être détruit.",
    citation: 'Loi, règlement ou calendrier approuvé, avec son article.',
  },
  faults: {
    ...schemeFaults,
    taken: "une ou un collègue a donné entre-temps une nouvelle version à cette cote. Fermez le formulaire et rouvrez-le.",
    nothingNew: "rien n'a été modifié. Modifiez un champ ou annulez.",
    notADate: 'entrez un jour qui existe, sous la forme année-mois-jour (2026-03-05).',
    endsBeforeStart: 'la version a commencé après ce jour.',
    unknown: 'vérifiez ce champ.',
  },
};
