import { FinalDisposition } from '../../retained';
import { Notation, Period, Trigger } from '../rule';

interface TriggerWord {
  readonly trigger: Trigger;
  readonly notation: Notation;
}

interface FinalWord {
  readonly final: FinalDisposition | undefined;
  readonly notation: Notation;
}

/** C, CY, FY: the current year. T, E: the end of the matter. S, SO: superseded or obsolete. */
export const triggerWords: ReadonlyMap<string, TriggerWord> = new Map([
  ['CY', { trigger: 'calendarYear', notation: 'britishColumbia' }],
  ['FY', { trigger: 'fiscalYear', notation: 'britishColumbia' }],
  ['SO', { trigger: 'superseded', notation: 'britishColumbia' }],
  ['C', { trigger: 'calendarYear', notation: 'policeBoard' }],
  ['T', { trigger: 'closed', notation: 'policeBoard' }],
  ['E', { trigger: 'closed', notation: 'policeBoard' }],
  ['S', { trigger: 'superseded', notation: 'policeBoard' }],
]);

/**
 * Full retention (FR) in British Columbia is the Archives' keeping of it all. OD (other disposition) and NA (not applicable) say nothing that
 * could be carried out: that is left to the scheme.
 */
export const finalWords: ReadonlyMap<string, FinalWord> = new Map([
  ['DE', { final: 'destroy', notation: 'britishColumbia' }],
  ['FR', { final: 'transfer', notation: 'britishColumbia' }],
  ['SR', { final: 'selective', notation: 'britishColumbia' }],
  ['OD', { final: undefined, notation: 'britishColumbia' }],
  ['NA', { final: undefined, notation: 'britishColumbia' }],
  ['DESTROY', { final: 'destroy', notation: 'ontario' }],
  ['TRANSFER', { final: 'transfer', notation: 'ontario' }],
]);

/** To the end of which year a last day is carried on: `T+2 CY`. */
export const periodWords: ReadonlyMap<string, Period> = new Map([
  ['CY', 'calendarYear'],
  ['FY', 'fiscalYear'],
]);
