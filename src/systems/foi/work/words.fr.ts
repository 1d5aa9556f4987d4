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
    samePerson: "Choisissez quelqu'un d'autre : c'est le gestionnaire absent.",
    notAnAddress: 'Entrez une adresse de courriel, par exemple nom@bureau.example.',
    endsBeforeStart: 'Entrez le premier jour ou un jour postérieur.',
    outOfOrder: "Vérifiez le jour : il ne s'accorde pas avec les autres jours de la demande.",
    noSuchRequest: "Entrez le numéro d'une autre demande, par exemple 2026-0003.",
    notDecided: "Inscrivez d'abord la décision, ou choisissez un résultat sans décision.",
    overrideMismatch: "Cette réponse ne concorde pas avec ce qu'il advient du document : lorsque l'intérêt public l'emporte, le document est divulgué.",
    noSuchSection: 'Entrez des articles de la loi, séparés par des virgules, par exemple 17, 21.',
    notAnAmount: 'Entrez un montant en dollars, par exemple 12,50.',
    tooMany: 'Vérifiez ce nombre : il est trop grand.',
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
