import { Words } from '../../../../ui/words';
import { en } from './words.en';

export const fr: Words<typeof en> = {
  states: {
    unscheduled: 'Conservé : aucun calendrier ne le vise',
    permanent: 'Conservé en permanence',
    waiting: 'Pas encore de date',
    running: 'Pas encore',
    blocked: 'Le délai est écoulé, mais un motif empêche la disposition',
    eligible: 'Disposition possible',
  },
  from: (state, day) => `${state} : admissible à partir du ${day}`,
  steps: 'Comment la date a été trouvée',
  rule: {
    permanent: 'Conservé en permanence.',
    after: {
      calendarYear: "après la fin de l'année civile du document",
      fiscalYear: "après la fin de l'exercice financier du document (31 mars)",
      closed: "après la fermeture de l'affaire",
      superseded: 'après le remplacement du document',
      filed: 'après le classement',
    },
    until: {
      calendarYear: "jusqu'à la fin de l'année civile du document",
      fiscalYear: "jusqu'à la fin de l'exercice financier du document (31 mars)",
      closed: "jusqu'à la fermeture de l'affaire",
      superseded: "jusqu'au remplacement du document",
      filed: 'le jour du classement',
    },
    kept: (length, after) => `Conservé ${length} ${after}`,
    keptUntil: until => `Conservé ${until}`,
    active: (length, after, semiActive) => `Actif ${length} ${after}, puis semi-actif pendant ${semiActive}`,
    activeUntil: (until, semiActive) => `Actif ${until}, puis semi-actif pendant ${semiActive}`,
    roundTo: { none: '', calendarYear: ", puis jusqu'à la fin de cette année civile", fiscalYear: ", puis jusqu'à la fin de cet exercice financier (31 mars)" },
    review: "Un archiviste l'examine avant toute disposition.",
    final: { destroy: 'Ensuite détruit.', transfer: 'Ensuite versé aux Archives.', selective: 'Un archiviste dit ensuite quelle partie est conservée.', permanent: 'Conservé en permanence.' },
  },
  faults: {
    empty: () => "Aucune règle n'est écrite.",
    notUnderstood: ({ at, part }) => `« ${part} », au caractère ${at}, n'est pas compris à cet endroit.`,
    endsTooEarly: () => 'La règle se termine trop tôt.',
    tooLong: ({ at, part }) => `${part}, au caractère ${at}, dépasse tout calendrier (500 ans).`,
  },
};
