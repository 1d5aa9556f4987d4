import { Bilingual } from '../../../kernel/text';
import { RuleId, RuleLevel } from './contract';
import { FindIn, FindInPair } from './found';
import { factsDiffer } from './parity/factsDiffer';
import { parityLink } from './parity/links';
import { parityMissing } from './parity/missing';
import { parityStructure } from './parity/structure';
import { acronym } from './rules/acronym';
import { allCaps } from './rules/allCaps';
import { contrast } from './rules/contrast';
import { fileLink } from './rules/fileLink';
import { headingOrder } from './rules/headingOrder';
import { identityName } from './rules/identityName';
import { imageAlt } from './rules/imageAlt';
import { jargon } from './rules/jargon';
import { languageMark } from './rules/languageMark';
import { linkText } from './rules/linkText';
import { longSentence } from './rules/longSentence';
import { personalInformation } from './rules/personalInformation';
import { readingLevel } from './rules/readingLevel';
import { tableHeader } from './rules/tableHeader';

export type PairRuleId = Extract<RuleId, `parity-${string}`>;
export type TextRuleId = Exclude<RuleId, PairRuleId>;

interface RuleOf<R extends RuleId, Find> {
  readonly id: R;
  readonly level: RuleLevel;
  /** Where the rule comes from. */
  readonly source: Bilingual;
  readonly find: Find;
}
export type TextRule = { readonly [R in TextRuleId]: RuleOf<R, FindIn<R>> }[TextRuleId];
export type PairRule = { readonly [R in PairRuleId]: RuleOf<R, FindInPair<R>> }[PairRuleId];

const wcag = (criterion: string): Bilingual => ({ en: `WCAG 2.2, ${criterion}`, fr: `WCAG 2.2, ${criterion}` });
const privacy: Bilingual = { en: 'FIPPA, s. 2(1) and s. 42', fr: 'LAIPVP, par. 2 (1) et art. 42' };
const plainLanguage: Bilingual = { en: 'Plain language', fr: 'Langage clair' };
const houseRule: Bilingual = { en: 'House rule', fr: 'Règle de la maison' };
const visualIdentity: Bilingual = { en: 'Visual identity', fr: 'Identité visuelle' };
const officialLanguages: Bilingual = { en: 'Official languages practice', fr: 'Pratique en matière de langues officielles' };
const readability: Bilingual = { en: 'Plain language: Flesch-Kincaid grade level', fr: 'Langage clair : facilité de lecture de Kandel et Moles' };

/** The rules on one language. */
export const textRules: readonly TextRule[] = [
  { id: 'link-text', level: 'error', source: wcag('2.4.4'), find: linkText },
  { id: 'heading-order', level: 'error', source: wcag('1.3.1'), find: headingOrder },
  { id: 'image-alt', level: 'error', source: wcag('1.1.1'), find: imageAlt },
  { id: 'table-header', level: 'error', source: wcag('1.3.1'), find: tableHeader },
  { id: 'language-mark', level: 'error', source: wcag('3.1.2'), find: languageMark },
  { id: 'contrast', level: 'error', source: wcag('1.4.3'), find: contrast },
  { id: 'personal-information', level: 'error', source: privacy, find: personalInformation },
  { id: 'all-caps', level: 'warning', source: plainLanguage, find: allCaps },
  { id: 'acronym', level: 'warning', source: plainLanguage, find: acronym },
  { id: 'long-sentence', level: 'warning', source: plainLanguage, find: longSentence },
  { id: 'jargon', level: 'warning', source: plainLanguage, find: jargon },
  { id: 'reading-level', level: 'warning', source: readability, find: readingLevel },
  { id: 'file-link', level: 'warning', source: houseRule, find: fileLink },
  { id: 'identity-name', level: 'warning', source: visualIdentity, find: identityName },
];

/** The rules on both languages together. */
export const pairRules: readonly PairRule[] = [
  { id: 'parity-number', level: 'error', source: officialLanguages, find: pair => factsDiffer(pair).numbers },
  { id: 'parity-date', level: 'error', source: officialLanguages, find: pair => factsDiffer(pair).dates },
  { id: 'parity-link', level: 'error', source: officialLanguages, find: parityLink },
  { id: 'parity-structure', level: 'error', source: officialLanguages, find: parityStructure },
  { id: 'parity-missing', level: 'error', source: officialLanguages, find: parityMissing },
];
