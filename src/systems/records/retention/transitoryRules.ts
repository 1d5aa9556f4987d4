import { RuleVersion } from './contract';

/** Transitory documents may go from the day after they were filed; no schedule of the office is needed, and holds stop them like any record. */
export const transitoryRules: readonly RuleVersion[] = [
  {
    version: 1,
    appliesTo: 'allUndisposed',
    final: 'destroy',
    rule: { notation: 'ontario', text: '', trigger: 'filed', roundTo: 'none', active: { years: 0, months: 0 }, semiActive: null, final: 'destroy', archivalReview: false },
  },
];
