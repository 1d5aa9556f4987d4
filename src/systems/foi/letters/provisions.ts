import { Language } from '../../../kernel/text';
import { Act } from '../choices';
import { statute } from '../clock/sources';

type Named = Readonly<Record<Act, { readonly text: string; readonly textFr: string }>>;

/** Provisions that only letters name. From memory, as the table of the core rules marks them: an office has them confirmed. */
const others = {
  fee: named('57(1)', '45(1)'),
  waiver: named('57(4)', '45(4)'),
  feeReview: named('57(5)', '45(5)'),
  refusal: named('29(1)', '22(1)'),
} as const;

const all = { ...statute, ...others } as const satisfies Record<string, Named>;
export type ProvisionName = keyof typeof all;

/** `FIPPA, s. 27(2)`; `LAIPVP, art. 27(2)`. */
export function provision(name: ProvisionName, act: Act, language: Language): string {
  const { text, textFr } = all[name][act];
  return language === 'en' ? text : textFr;
}

/** A paragraph of a provision: `FIPPA, s. 27(1)(a)`; in French, `LAIPVP, art. 27(1)a)`. */
export function paragraphOf(name: ProvisionName, paragraph: 'a' | 'b', act: Act, language: Language): string {
  return `${provision(name, act, language)}${language === 'en' ? `(${paragraph})` : `${paragraph})`}`;
}

/** Sections as a record has them, `17, 21(1)`, with their Act: `FIPPA, ss. 17, 21(1)`. */
export function sectionsInWords(sections: string, act: Act, language: Language): string {
  const names = { FIPPA: { en: 'FIPPA', fr: 'LAIPVP' }, MFIPPA: { en: 'MFIPPA', fr: 'LAIMPVP' } } as const;
  const several = sections.includes(',') ? 'ss.' : 's.';
  return `${names[act][language]}, ${language === 'en' ? several : 'art.'} ${sections}`;
}

function named(fippa: string, mfippa: string): Named {
  return {
    FIPPA: { text: sectionsInWords(fippa, 'FIPPA', 'en'), textFr: sectionsInWords(fippa, 'FIPPA', 'fr') },
    MFIPPA: { text: sectionsInWords(mfippa, 'MFIPPA', 'en'), textFr: sectionsInWords(mfippa, 'MFIPPA', 'fr') },
  };
}
