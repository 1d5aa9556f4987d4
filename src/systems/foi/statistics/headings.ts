import { RuleSource } from '../../../kernel/clock/explanation';
import { DayUnit } from '../../../kernel/calendar/dayCount';
import { Bilingual } from '../../../kernel/text';
import { Outcome, requesterCategories, requestKinds, waiverReasons } from '../choices';

/** The commissioner's headings for how a request ended (rules.md 1.7). */
export const dispositionHeadings = {
  all: { en: 'All information disclosed', fr: 'Divulgation totale' },
  part: { en: 'Information disclosed in part', fr: 'Divulgation partielle' },
  none: { en: 'No information disclosed', fr: 'Aucune divulgation' },
  noRecords: { en: 'No responsive records exist', fr: "Aucun document pertinent n'existe" },
  ended: { en: 'Withdrawn, abandoned or non-jurisdictional', fr: 'Retirée, abandonnée ou hors compétence' },
} as const satisfies Record<string, Bilingual>;
export type DispositionHeading = keyof typeof dispositionHeadings;

/** Under which heading each outcome is reported. What another institution answers is not in this one's jurisdiction. */
export const reportedAs: Readonly<Record<Outcome, DispositionHeading>> = {
  allDisclosed: 'all',
  partDisclosed: 'part',
  noneDisclosed: 'none',
  noRecords: 'noRecords',
  withdrawn: 'ended',
  abandoned: 'ended',
  transferred: 'ended',
};

/** The notices that give more time: FIPPA ss. 27(1) and 28(1), MFIPPA ss. 20(1) and 21(1). */
export const noticeHeadings = {
  none: { en: 'No notice issued', fr: 'Aucun avis' },
  extension: { en: 'Extension, s. 27(1) only (municipal: s. 20(1))', fr: 'Prorogation seulement, par. 27(1) (municipal : par. 20(1))' },
  thirdParty: { en: 'Third party, s. 28(1) only (municipal: s. 21(1))', fr: 'Tiers seulement, par. 28(1) (municipal : par. 21(1))' },
  both: { en: 'Both notices', fr: 'Les deux avis' },
} as const satisfies Record<string, Bilingual>;
export type NoticeHeading = keyof typeof noticeHeadings;

export const inTimeHeadings = {
  within: { en: 'Within the permitted time', fr: 'Dans le délai permis' },
  over: { en: 'Over the permitted time', fr: 'Hors du délai permis' },
} as const satisfies Record<string, Bilingual>;
export type InTimeHeading = keyof typeof inTimeHeadings;

export const kindHeadings = { personal: { en: 'Personal information', fr: 'Renseignements personnels' }, general: requestKinds.general } as const satisfies Record<string, Bilingual>;
export const sourceHeadings = requesterCategories;
export const waiverHeadings = waiverReasons;

/** Lines of an estimate under the commissioner's reasons for additional fees. */
export const feeHeadings = {
  search: { en: 'Search', fr: 'Recherche' },
  pages: { en: 'Reproduction', fr: 'Reproduction' },
  preparation: { en: 'Preparation', fr: 'Préparation' },
  discs: { en: 'Discs and USB keys', fr: 'Disques et clés USB' },
  programming: { en: 'Computer programming', fr: 'Programmation informatique' },
  external: { en: 'Invoiced by others, shipping', fr: 'Facturé par des tiers, expédition' },
} as const satisfies Record<string, Bilingual>;
export type FeeHeading = keyof typeof feeHeadings;

/** The ranges in which time to completion is counted. A range ends with its edge; the last one has no end. */
export interface CompletionRanges {
  readonly edges: readonly number[];
  readonly source: RuleSource;
}

/**
 * The ranges by the unit in which the rules of a request count. Those of the 45 business days are one, two and three times the limit until
 * the commissioner names others.
 */
export const completionRanges: Readonly<Record<DayUnit, CompletionRanges>> = {
  calendarDay: {
    edges: [30, 60, 90],
    source: { text: "Commissioner's annual report, time to completion", textFr: "Rapport annuel du commissaire, délai d'exécution", confidence: 'high' },
  },
  businessDay: {
    edges: [45, 90, 135],
    source: { text: 'Not published yet by the commissioner: multiples of the limit', textFr: 'Pas encore publiées par le commissaire : multiples du délai', confidence: 'low' },
  },
};
