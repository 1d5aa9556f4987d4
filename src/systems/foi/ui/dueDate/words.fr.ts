import { CallOutDueWords } from './words.en';

export const fr: CallOutDueWords = {
  reasons: {
    asked: "Le coordonnateur de l'accès à l'information a demandé la réponse pour ce jour.",
    region: "C'est le jour habituel de la région pour la remise des documents. Il se compte depuis le début du délai de la demande ou, pendant que le délai est arrêté, depuis le jour de la demande de recherche.",
    nextWorkingDay: "Le jour habituel de la région pour la remise des documents était passé quand la demande de recherche a été faite; c'est donc le prochain jour ouvrable.",
    request: "Ce jour aurait suivi l'échéance de la demande elle-même; c'est donc cette échéance.",
  },
  notRecorded: "La raison de cette date n'a pas été inscrite.",
  sentBack: 'La réponse a été renvoyée pour modification et est attendue de nouveau.',
};
