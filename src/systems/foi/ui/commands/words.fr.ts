import { CommandWords } from './words.en';

export const fr: CommandWords = {
  waitsFor: "Qu'est-ce que le délai attendra?",
  stops: {
    estimateFees: "L'acompte, si l'estimation en demande un",
    askClarification: "La précision de l'auteur de la demande",
    proposeAccessPlan: "La réponse de l'auteur de la demande au plan d'accès",
  },
};
