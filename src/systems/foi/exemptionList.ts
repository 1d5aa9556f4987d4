import { Confidence } from '../../kernel/clock/explanation';
import { Bilingual } from '../../kernel/text';
import { Act } from './choices';

/** `mandatory`: the head must refuse. `discretionary`: the head may refuse. `exclusion`: the Act does not apply to the record at all. */
export type ExemptionClass = 'mandatory' | 'discretionary' | 'exclusion';
/** FIPPA s. 23, MFIPPA s. 16: a compelling public interest that clearly outweighs the exemption. `underlying`: as for the section behind it. */
export type PublicInterest = 'may' | 'never' | 'underlying';

/** One line of the coded list: what both Acts, or one of them, call by a section of their own. */
export interface ExemptionRow {
  readonly section: Readonly<Partial<Record<Act, string>>>;
  readonly title: Bilingual | Readonly<Record<Act, Bilingual>>;
  readonly class: ExemptionClass | Readonly<Record<Act, ExemptionClass>>;
  readonly publicInterest: PublicInterest;
  /** A third party is told before such information is disclosed: FIPPA s. 28(1), MFIPPA s. 21(1). */
  readonly triggersNotice?: true;
  /** The provision by which the head may refuse to say whether the record exists. */
  readonly refuseToConfirm?: Readonly<Record<Act, string>>;
  readonly confidence: Confidence;
  /** How sure we are that the public interest can override it. */
  readonly publicInterestConfidence: Confidence;
}

const sure = { confidence: 'high', publicInterestConfidence: 'high' } as const;

/**
 * The exemptions of FIPPA ss. 12 to 22 and 49, MFIPPA ss. 6 to 15 and 38, in the order of FIPPA, and then what the Acts exclude.
 * From the list of FOI Assist (December 5, 2018), a university's chart and the contents of MFIPPA. The mandatory ones are sure.
 * Whether the public interest can override FIPPA s. 15.1, s. 49 and their like is from memory; so are the exclusions.
 */
export const exemptionRows: readonly ExemptionRow[] = [
  {
    section: { FIPPA: '12', MFIPPA: '6' },
    title: { FIPPA: { en: 'Cabinet records', fr: 'Documents du Conseil exécutif' }, MFIPPA: { en: 'Draft by-laws, closed meetings', fr: 'Projets de règlements municipaux, réunions à huis clos' } },
    class: { FIPPA: 'mandatory', MFIPPA: 'discretionary' },
    publicInterest: 'never',
    ...sure,
  },
  {
    section: { FIPPA: '13', MFIPPA: '7' },
    title: { FIPPA: { en: 'Advice to government', fr: 'Conseils au gouvernement' }, MFIPPA: { en: 'Advice or recommendations', fr: 'Conseils ou recommandations' } },
    class: 'discretionary',
    publicInterest: 'may',
    ...sure,
  },
  {
    section: { FIPPA: '14', MFIPPA: '8' },
    title: { en: 'Law enforcement', fr: 'Exécution de la loi' },
    class: 'discretionary',
    publicInterest: 'never',
    refuseToConfirm: { FIPPA: '14(3)', MFIPPA: '8(3)' },
    ...sure,
  },
  {
    section: { FIPPA: '14.1', MFIPPA: '8.1' },
    title: { en: 'Civil Remedies Act, 2001', fr: 'Loi de 2001 sur les recours civils' },
    class: 'discretionary',
    publicInterest: 'never',
    ...sure,
  },
  {
    section: { FIPPA: '14.2', MFIPPA: '8.2' },
    title: { en: 'Prohibiting Profiting from Recounting Crimes Act, 2002', fr: "Loi de 2002 interdisant les gains tirés du récit d'actes criminels" },
    class: 'discretionary',
    publicInterest: 'never',
    ...sure,
  },
  {
    section: { FIPPA: '15', MFIPPA: '9' },
    title: { en: 'Relations with other governments', fr: "Rapports avec d'autres autorités gouvernementales" },
    class: { FIPPA: 'discretionary', MFIPPA: 'mandatory' },
    publicInterest: 'may',
    ...sure,
  },
  {
    section: { FIPPA: '15.1', MFIPPA: '9.1' },
    title: { en: 'Relations with Aboriginal communities', fr: 'Rapports avec les communautés autochtones' },
    class: 'discretionary',
    publicInterest: 'may',
    confidence: 'high',
    publicInterestConfidence: 'unverified',
  },
  {
    section: { FIPPA: '16' },
    title: { en: 'Defence', fr: 'Défense' },
    class: 'discretionary',
    publicInterest: 'never',
    ...sure,
  },
  {
    section: { FIPPA: '17', MFIPPA: '10' },
    title: { en: 'Third party information', fr: 'Renseignements de tiers' },
    class: 'mandatory',
    publicInterest: 'may',
    triggersNotice: true,
    ...sure,
  },
  {
    section: { FIPPA: '18', MFIPPA: '11' },
    title: { en: 'Economic and other interests', fr: 'Intérêts économiques et autres' },
    class: 'discretionary',
    publicInterest: 'may',
    ...sure,
  },
  {
    section: { FIPPA: '18.1' },
    title: { en: 'Closed meetings (universities, colleges, hospitals)', fr: 'Réunions à huis clos (universités, collèges, hôpitaux)' },
    class: 'discretionary',
    publicInterest: 'never',
    ...sure,
  },
  {
    section: { FIPPA: '19', MFIPPA: '12' },
    title: { en: 'Solicitor-client privilege', fr: "Secret professionnel de l'avocat" },
    class: 'discretionary',
    publicInterest: 'never',
    ...sure,
  },
  {
    section: { FIPPA: '20', MFIPPA: '13' },
    title: { en: 'Danger to safety or health', fr: 'Menace à la santé ou à la sécurité' },
    class: 'discretionary',
    publicInterest: 'may',
    ...sure,
  },
  {
    section: { FIPPA: '21', MFIPPA: '14' },
    title: { en: 'Personal privacy', fr: 'Vie privée' },
    class: 'mandatory',
    publicInterest: 'may',
    triggersNotice: true,
    refuseToConfirm: { FIPPA: '21(5)', MFIPPA: '14(5)' },
    ...sure,
  },
  {
    section: { FIPPA: '21.1' },
    title: { en: 'Species at risk', fr: 'Espèces en péril' },
    class: 'discretionary',
    publicInterest: 'may',
    ...sure,
  },
  {
    section: { FIPPA: '22', MFIPPA: '15' },
    title: { en: 'Published or soon to be published', fr: "Publié ou sur le point de l'être" },
    class: 'discretionary',
    publicInterest: 'never',
    ...sure,
  },
  {
    section: { FIPPA: '49', MFIPPA: '38' },
    title: { en: "Refusal of one's own personal information", fr: "Refus de ses propres renseignements personnels" },
    class: 'discretionary',
    publicInterest: 'underlying',
    confidence: 'high',
    publicInterestConfidence: 'medium',
  },
  {
    section: { FIPPA: '65', MFIPPA: '52' },
    title: { en: 'Excluded: labour relations, prosecutions and others', fr: 'Exclus : relations de travail, poursuites et autres' },
    class: 'exclusion',
    publicInterest: 'never',
    confidence: 'unverified',
    publicInterestConfidence: 'unverified',
  },
  {
    section: { FIPPA: '65.1' },
    title: { en: 'Excluded by s. 65.1', fr: "Exclus par l'art. 65.1" },
    class: 'exclusion',
    publicInterest: 'never',
    confidence: 'unverified',
    publicInterestConfidence: 'unverified',
  },
  {
    section: { FIPPA: '67', MFIPPA: '53' },
    title: { en: 'Confidentiality provision of another Act', fr: "Disposition d'une autre loi sur la confidentialité" },
    class: 'exclusion',
    publicInterest: 'never',
    confidence: 'unverified',
    publicInterestConfidence: 'unverified',
  },
];
