import { RuleSource } from '../../../kernel/clock/explanation';
import { Act } from '../choices';

const act = (fippa: string, mfippa: string, confidence: RuleSource['confidence']): Readonly<Record<Act, RuleSource>> => ({
  FIPPA: { text: `FIPPA, s. ${fippa}`, textFr: `LAIPVP, art. ${fippa}`, confidence },
  MFIPPA: { text: `MFIPPA, s. ${mfippa}`, textFr: `LAIMPVP, art. ${mfippa}`, confidence },
});

/** Where each of the clock's rules stands in each Act. */
export const statute = {
  completeRequest: act('24(1), 57', '17(1), 45', 'unverified'),
  clarification: act('24(2)', '17(2)', 'unverified'),
  forward: act('25(1)', '18(2)', 'unverified'),
  transfer: act('25(2)', '18(3)', 'unverified'),
  extension: act('27(1)', '20(1)', 'high'),
  extensionNotice: act('27(2)', '20(2)', 'high'),
  thirdPartyNotice: act('28(1)', '21(1)', 'high'),
  representations: act('28(5)', '21(5)', 'high'),
  thirdPartyDecision: act('28(7)', '21(7)', 'unverified'),
  deemedRefusal: act('29(4)', '22(4)', 'high'),
  appeal: act('50', '39', 'high'),
} as const;

const legislation = (text: string): RuleSource => ({ text: `Legislation Act, 2006, s. ${text}`, textFr: `Loi de 2006 sur la législation, art. ${text}`, confidence: 'high' });

/** Rules that both Acts share. */
export const shared = {
  holiday: legislation('89(1)'),
  placeClosed: legislation('89(2)'),
  counting: legislation('89(3)'),
  receipt: { text: 'FOI Assist, October 10, 2018 (practice)', textFr: 'FOI Assist, 10 octobre 2018 (pratique)', confidence: 'medium' },
  deposit: { text: 'R.R.O. 1990, Reg. 460, s. 7; Reg. 823, s. 7', textFr: 'R.R.O. 1990, Règl. 460, art. 7; Règl. 823, art. 7', confidence: 'unverified' },
  remainingDays: { text: 'FOI Assist, November 7, 2018 (practice)', textFr: 'FOI Assist, 7 novembre 2018 (pratique)', confidence: 'medium' },
  accessPlan: { text: 'S.O. 2026, c. 2 (Bill 97)', textFr: 'L.O. 2026, chap. 2 (projet de loi 97)', confidence: 'low' },
  businessDay: { text: 'S.O. 2026, c. 2 (Bill 97): no Saturday, no holiday', textFr: 'L.O. 2026, chap. 2 (projet de loi 97) : ni samedi ni jour férié', confidence: 'medium' },
  narrowing: { text: 'IPC Orders P-214 and PO-2634', textFr: 'CIPVP, ordonnances P-214 et PO-2634', confidence: 'high' },
  lateExtension: { text: 'IPC Order PO-2634', textFr: 'CIPVP, ordonnance PO-2634', confidence: 'high' },
  extensionWithEstimate: { text: 'IPC Orders PO-3048 and MO-3104-I; PO-2634 allows it in an interim decision', textFr: "CIPVP, ordonnances PO-3048 et MO-3104-I; PO-2634 l'admet dans une décision provisoire", confidence: 'high' },
  unknownLimit: { text: 'Bill 97 of 2026: limit not confirmed', textFr: 'Projet de loi 97 de 2026 : délai non confirmé', confidence: 'low' },
} as const satisfies Record<string, RuleSource>;
