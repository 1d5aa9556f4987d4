import { Words } from '../../../../ui/words';
import { en } from './words.en';

export const fr: Words<typeof en> = {
  letterApart: 'La lettre elle-même se rédige avec « Rédiger une lettre ».',
  clarifiedHint: "Le jour où la réponse est arrivée. Seule une précision demandée peut être inscrite. Année-mois-jour, par exemple 2026-03-05",
  newWordingHint: "Le nouveau texte de la demande, sans le nom de son auteur. Le texte précédent reste dans l'historique des versions",
  noticeHint: "L'avis ne compte que dans le délai initial. Année-mois-jour, par exemple 2026-03-05",
  calendarDaysHint: 'Jours civils, en chiffres',
  businessDaysHint: 'Jours ouvrables, en chiffres',
  reasonableHint: "L'auteur de la demande peut en demander la révision au commissaire",
  aboutHint: 'Les règles qui visent cette demande ne donnent pas cette date',
  setDateHint: "Année-mois-jour, par exemple 2026-03-05. Elle peut être à venir",
  sourceHint: "L'article, le règlement ou la lettre dont vient la date",
  nothingToSet: "Les règles qui visent cette demande donnent toutes les dates. Aucune n'est à fixer à la main.",
  reviewHint: "À partir d'ici, les documents sont lus et les exceptions codées. Les gestionnaires qui n'ont pas répondu peuvent encore le faire.",
  proposedHint: 'Ce que la décision doit dire',
  noteHint: "Elle est vue par les coordonnateurs et les décideurs. Ne nommez pas l'auteur de la demande",
  decisionDayHint: "Le jour où l'avis est parti. Année-mois-jour, par exemple 2026-03-05",
  pagesHint: 'Pages divulguées, en entier ou en partie',
  representationsHint: 'Le jour où le commissaire attend les observations du bureau. Année-mois-jour, par exemple 2026-03-05',
  endedHint: "Le jour de l'ordonnance, du règlement ou du retrait. Année-mois-jour, par exemple 2026-03-05",
  finalOutcomeHint: "Ce qui est divulgué maintenant que l'appel est terminé",
  institutionHint: 'Son nom, tel que la lettre le donne',
  reopenHint: 'Le jour où elle a été reprise. Année-mois-jour, par exemple 2026-03-05',
  contentiousHint: "À titre d'information seulement : aucune étape ne l'attend. Ne nommez pas l'auteur de la demande",
  linkHint: "Par exemple 2026-0003. L'autre demande reçoit le même lien",
  endedOnHint: 'Le jour où elle a été retirée ou tenue pour abandonnée. Année-mois-jour, par exemple 2026-03-05',
};
