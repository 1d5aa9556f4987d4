import { WorkWords } from './words.en';

export const fr: WorkWords = {
  faults: {
    missing: 'Remplissez ce champ.',
    tooLong: 'Abrégez ce texte.',
    notAChoice: 'Choisissez une des valeurs de la liste.',
    notANumber: 'Entrez un nombre entier, en chiffres.',
    negative: 'Entrez un nombre égal ou supérieur à 0.',
    mustAffirm: 'Attestez que la recherche est complète.',
    notADate: 'Entrez un jour qui existe, sous la forme année-mois-jour (2026-03-05).',
    inFuture: "Entrez la date d'aujourd'hui ou un jour antérieur.",
    beforeReceipt: 'Entrez le jour de la réception ou un jour postérieur.',
    tooLongAgo: "Vérifiez l'année : ce jour précède l'entrée en vigueur de la loi.",
    inPast: "Entrez la date d'aujourd'hui ou un jour postérieur.",
    afterDeadline: "Entrez un jour qui ne dépasse pas l'échéance de la demande.",
    unknownPerson: "Personne n'a été trouvé sous ce nom ou cette adresse.",
    notAManager: "Cette personne ne fait pas partie du groupe des gestionnaires.",
    severalPersons: "Plusieurs gestionnaires portent ce nom. Entrez l'adresse de courriel.",
  },
  allocated: ({ number, dueOn, link }) => ({
    subject: `demande de recherche, échéance le ${dueOn}`,
    body: `Vous devez chercher des documents pour la demande d'accès à l'information ${number}.\nÉchéance : ${dueOn}\nOuvrir la demande de recherche : ${link}`,
  }),
  answered: ({ number, link }) => ({
    subject: 'réponse à une demande de recherche',
    body: `Une demande de recherche liée à la demande d'accès à l'information ${number} a reçu une réponse.\nOuvrir la demande : ${link}`,
  }),
};
