import { CheckSettings } from './contract';

/** The samples of the rules' table: what an office starts with, and changes as data. */
export const defaultSettings: CheckSettings = {
  knownAcronyms: ['PDF', 'HTML', 'OPS', 'FPO', 'COVID'],
  jargon: [
    { language: 'en', phrase: 'utilize', instead: 'use' },
    { language: 'en', phrase: 'leverage', instead: 'use' },
    { language: 'en', phrase: 'in order to', instead: 'to' },
    { language: 'en', phrase: 'prior to', instead: 'before' },
    { language: 'en', phrase: 'at this point in time', instead: 'now' },
    { language: 'en', phrase: 'stakeholder engagement piece', instead: '' },
    { language: 'fr', phrase: 'afin de', instead: 'pour' },
    { language: 'fr', phrase: 'dans le cadre de', instead: 'pendant' },
    { language: 'fr', phrase: 'procéder à', instead: 'faire' },
    { language: 'fr', phrase: 'au niveau de', instead: 'pour' },
  ],
  // "The Ontario government" and « le gouvernement ontarien » describe; they are not the name written otherwise.
  names: [
    {
      language: 'en',
      name: 'Government of Ontario',
      wrong: [
        'Ontario Gov', "Ontario Gov't.", 'Ontario Govt.', 'Ontario Gvt.', 'Ontario Gov.', 'Ontario Government', 'gov. of Ontario', "gov't. of Ontario", 'govt. of Ontario', 'gvt. of Ontario',
        'gov. Ontario', "gov't. Ontario", 'govt. Ontario', 'Government Ontario', 'Govern. of Ontario', 'Gov. of Ont.', "Gov't. of Ont.", 'Government of Ont.', 'ON Gov', "ON Gov't.",
      ],
    },
    {
      language: 'fr',
      name: "gouvernement de l'Ontario",
      wrong: [
        "gouv. de l'Ontario", "gouv't. de l'Ontario", "gouvt. de l'Ontario", "gvt. de l'Ontario", "gov. de l'Ontario", "gov't. de l'Ontario", "govt. de l'Ontario", "gouvern. de l'Ontario", "gouvernement d'Ontario", "gouv. d'Ontario",
        'gouvernement Ontario', 'gouv. Ontario', 'Ontario Gouv.', 'Ontario Gov.', 'Ontario Gouvernement', "gouv. de l'Ont.", "gouvernement de l'Ont.", 'gouv. ontarien', 'gouvt. ontarien', 'gvt. ontarien',
      ],
    },
  ],
  gradeTarget: 10,
  easeTarget: 50,
};
