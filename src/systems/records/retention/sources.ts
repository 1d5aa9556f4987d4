import { RuleSource } from '../../../kernel/clock/explanation';

/** Where the rules of the retention clock stand (rules.md 2.1). */
export const sources = {
  scheduleNeeded: { text: 'Archives and Recordkeeping Act, 2006', textFr: 'Loi de 2006 sur les Archives publiques et la conservation des documents', confidence: 'high' },
  personalInformation: { text: 'R.R.O. 1990, Reg. 460, s. 5', textFr: 'R.R.O. 1990, Règl. 460, art. 5', confidence: 'high' },
  preservation: { text: 'FIPPA, s. 10.1; MFIPPA, s. 4.1', textFr: 'LAIPVP, art. 10.1; LAIMPVP, art. 4.1', confidence: 'high' },
  transitory: { text: 'Archives of Ontario, transitory records common series', textFr: "Archives publiques de l'Ontario, série commune des documents éphémères", confidence: 'medium' },
} as const satisfies Record<string, RuleSource>;
