import { defineActivityList } from '../../kernel/activity/activityList';
import { tracked } from '../../kernel/activity/tracked';
import { choice, date, moment, note, number, person, text, yesNo } from '../../kernel/lists/columns';
import { defineLibrary, defineList, defineSitePages, ItemOf } from '../../kernel/lists/defineList';
import { stateChoices } from '../../kernel/lifecycle/defineLifecycle';
import { Bilingual } from '../../kernel/text';
import { communicationsComponents } from './components';
import { newsLifecycle } from './newsLifecycle';

/** Which readers a news item is for, by the language they chose. It goes out in both whatever stands here. */
export const readerLanguages = {
  both: { en: 'All', fr: 'Tous' },
  en: { en: 'Readers in English', fr: 'Lecteurs en anglais' },
  fr: { en: 'Readers in French', fr: 'Lecteurs en français' },
} as const satisfies Record<string, Bilingual>;
export type ReaderLanguage = keyof typeof readerLanguages;

/** News items as they are written. Staff never see this list: what is published stands on pages of the site. */
export const news = defineList('CommsNews', {
  title: { en: 'News in preparation', fr: 'Nouvelles en préparation' },
  description: { en: 'News items, their texts in both languages, approvals and audience.', fr: 'Nouvelles, leurs textes dans les deux langues, les approbations et le public.' },
  columns: {
    title: text({ title: { en: 'Title in English', fr: 'Titre en anglais' }, required: true }),
    titleFr: text({ title: { en: 'Title in French', fr: 'Titre en français' } }),
    number: text({ title: { en: 'Number', fr: 'Numéro' }, required: true, unique: true, maxLength: 20 }),
    status: choice(stateChoices(newsLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['published', 'expired', 'retracted', 'abandoned'] }),
    ...tracked,
    descriptionEn: text({ title: { en: 'Summary in English', fr: 'Résumé en anglais' } }),
    descriptionFr: text({ title: { en: 'Summary in French', fr: 'Résumé en français' } }),
    /** Clean HTML (src/ui/richText). */
    bodyEn: note({ title: { en: 'Text in English', fr: 'Texte en anglais' } }),
    bodyFr: note({ title: { en: 'Text in French', fr: 'Texte en français' } }),
    bannerPath: text({ title: { en: 'Picture', fr: 'Image' } }),
    bannerAltEn: text({ title: { en: 'Picture in words, English', fr: "Description de l'image en anglais" } }),
    bannerAltFr: text({ title: { en: 'Picture in words, French', fr: "Description de l'image en français" } }),
    /** Counts up with each change of a title, summary, text or picture. Approvals name the revision that they are of. */
    revision: number({ title: { en: 'Revision', fr: 'Révision' }, required: true }),
    textBy: person({ title: { en: 'Text changed by', fr: 'Texte modifié par' } }),
    approvedEnRevision: number({ title: { en: 'English approved at revision', fr: 'Anglais approuvé à la révision' } }),
    approvedEnBy: person({ title: { en: 'English approved by', fr: 'Anglais approuvé par' } }),
    approvedFrRevision: number({ title: { en: 'French approved at revision', fr: 'Français approuvé à la révision' } }),
    approvedFrBy: person({ title: { en: 'French approved by', fr: 'Français approuvé par' } }),
    /** Why warnings of the check stand, as JSON (work/reasons.ts). */
    reasons: note({ title: { en: 'Reasons for warnings that stand', fr: 'Motifs des avertissements maintenus' } }),
    reviewNote: note({ title: { en: 'Note to the writer', fr: 'Note au rédacteur' } }),
    urgent: yesNo({ title: { en: 'Published urgently', fr: "Publiée d'urgence" } }),
    urgentReason: note({ title: { en: 'Why it was urgent', fr: "Motif de l'urgence" } }),
    /** Key of a topic of the office (`officeWords`). */
    topic: text({ title: { en: 'Topic', fr: 'Sujet' }, maxLength: 60 }),
    byline: person({ title: { en: 'Author named on the page', fr: 'Auteur nommé sur la page' } }),
    /** Whom it concerns, as JSON (audience.ts): offices, branches and languages. Empty: everybody. */
    audience: note({ title: { en: 'Audience', fr: 'Public' } }),
    mustReadBy: date({ title: { en: 'Must be read by', fr: 'À lire au plus tard le' }, isDue: true }),
    publishAt: moment({ title: { en: 'Goes out at', fr: 'Paraît à' }, indexed: true }),
    /** The moment under which feeds sort it. Kept while readers see it, whatever is changed. */
    newsOn: moment({ title: { en: 'In the news since', fr: 'Dans les nouvelles depuis' } }),
    publishedOn: date({ title: { en: 'Published', fr: 'Publiée le' }, indexed: true }),
    pinnedUntil: date({ title: { en: 'Pinned until', fr: "Épinglée jusqu'au" } }),
    expiresOn: date({ title: { en: 'Last day in the news', fr: "Dernier jour d'affichage" }, indexed: true }),
    reviewOn: date({ title: { en: 'To be reviewed', fr: 'À réviser' } }),
    retractReason: note({ title: { en: 'Why it was retracted', fr: 'Motif du retrait' } }),
    /** Readers see pages of it, also while a new revision is written. */
    isLive: yesNo({ title: { en: 'Readers see it', fr: 'Visible des lecteurs' } }),
    /** The revision that the pages show. */
    liveRevision: number({ title: { en: 'Revision that readers see', fr: 'Révision visible des lecteurs' } }),
    pageEn: number({ title: { en: 'English page', fr: 'Page anglaise' } }),
    pageFr: number({ title: { en: 'French page', fr: 'Page française' } }),
  },
  views: [
    { name: 'InPreparation', title: { en: 'In preparation', fr: 'En préparation' }, columns: ['number', 'title', 'status', 'dueOn', 'assignedTo'], where: [{ column: 'status', is: 'in', value: ['draft', 'review', 'approval', 'scheduled', 'publishing', 'afterApproval'] }], orderBy: [{ column: 'dueOn' }], isDefault: true, marksRowsBy: 'dueOn' },
    { name: 'LatestPublished', title: { en: 'Published lately', fr: 'Publiées récemment' }, columns: ['number', 'title', 'publishedOn', 'expiresOn', 'status'], where: [{ column: 'publishedOn', is: 'ge', value: { token: 'today', offsetDays: -90 } }], orderBy: [{ column: 'publishedOn', descending: true }] },
  ],
  permissions: { grants: { communicationsLead: 'work', newsWriter: 'work', newsReviewer: 'work', newsApproverEn: 'work', newsApproverFr: 'work', owner: 'full' } },
  components: { form: communicationsComponents.form },
});

/** The site's pages. A news item has two, one for each language, with the same number; what readers' feeds and the health of pages ask for stands in columns. */
export const newsPages = defineSitePages({
  title: { en: 'Site pages', fr: 'Pages du site' },
  description: { en: 'Pages of the site.', fr: 'Pages du site.' },
  columns: {
    title: text({ title: { en: 'Title', fr: 'Titre' } }),
    newsNumber: text({ title: { en: 'News number', fr: 'Numéro de la nouvelle' }, indexed: 'few', maxLength: 20 }),
    newsLanguage: choice({ en: { en: 'English', fr: 'Anglais' }, fr: { en: 'French', fr: 'Français' } }, { title: { en: 'Language', fr: 'Langue' } }),
    /** When it came into the news; what feeds are sorted by. */
    newsOn: moment({ title: { en: 'In the news since', fr: 'Dans les nouvelles depuis' }, indexed: true }),
    newsSummary: text({ title: { en: 'Summary', fr: 'Résumé' } }),
    newsBanner: text({ title: { en: 'Picture', fr: 'Image' } }),
    newsBannerAlt: text({ title: { en: 'Picture in words', fr: "Description de l'image" } }),
    newsTopic: text({ title: { en: 'Topic', fr: 'Sujet' }, maxLength: 60 }),
    newsAudience: note({ title: { en: 'Audience', fr: 'Public' } }),
    newsMustReadBy: date({ title: { en: 'Must be read by', fr: 'À lire au plus tard le' } }),
    newsPinnedUntil: date({ title: { en: 'Pinned until', fr: "Épinglée jusqu'au" } }),
    newsExpiresOn: date({ title: { en: 'Last day in the news', fr: "Dernier jour d'affichage" } }),
    newsRevision: number({ title: { en: 'Revision', fr: 'Révision' } }),
    contentOwner: person({ title: { en: 'Owner of the page', fr: 'Responsable de la page' } }),
    reviewOn: date({ title: { en: 'To be reviewed', fr: 'À réviser' }, indexed: true, isDue: true }),
  },
  views: [{ name: 'ToReview', title: { en: 'To be reviewed', fr: 'À réviser' }, columns: ['title', 'contentOwner', 'reviewOn'], where: [{ column: 'reviewOn', is: 'ge', value: { token: 'today', offsetDays: -365 } }], orderBy: [{ column: 'reviewOn' }], isDefault: true }],
  permissions: { grants: { communicationsLead: 'work' } },
});

/** Pictures of news: the banners and what stands in texts. */
export const newsImages = defineLibrary('CommsImages', {
  title: { en: 'News pictures', fr: 'Images des nouvelles' },
  description: { en: 'Pictures that news pages show, a folder for each item.', fr: 'Images des pages de nouvelles, un dossier pour chacune.' },
  columns: { title: text({ title: { en: 'Title', fr: 'Titre' } }) },
  views: [{ name: 'AllItems', title: { en: 'All pictures', fr: 'Toutes les images' }, columns: ['title'], isDefault: true }],
  permissions: { grants: { communicationsLead: 'work', newsWriter: 'work', newsReviewer: 'work', staff: 'read', owner: 'full' } },
});

/** Who has confirmed that they read what must be read. A person sees their own; the communications lead sees all, to know who has not. */
export const acknowledgements = defineList('CommsAcknowledgements', {
  title: { en: 'News read', fr: 'Nouvelles lues' },
  description: { en: 'Confirmations that a must-read item was read.', fr: "Confirmations de lecture d'une nouvelle à lire." },
  columns: {
    title: text({ title: { en: 'Title', fr: 'Titre' }, required: true }),
    newsNumber: text({ title: { en: 'News number', fr: 'Numéro de la nouvelle' }, required: true, indexed: 'few', maxLength: 20 }),
    /** `N-2026-0001:12`: once for each item and person. */
    key: text({ title: { en: 'Key', fr: 'Clé' }, required: true, unique: true, maxLength: 60 }),
    reader: person({ title: { en: 'Reader', fr: 'Lecteur' }, indexed: true }),
    revision: number({ title: { en: 'Revision', fr: 'Révision' } }),
    readAt: moment({ title: { en: 'Read', fr: 'Lue' }, required: true, indexed: true }),
  },
  views: [{ name: 'Latest', title: { en: 'Latest', fr: 'Plus récentes' }, columns: ['newsNumber', 'title', 'reader', 'readAt'], orderBy: [{ column: 'readAt', descending: true }], isDefault: true }],
  permissions: { grants: { staff: 'add', communicationsLead: 'keep', owner: 'keep' }, ownItemsOnly: true },
});

/** Staff add entries for the pages that they answer for and see those alone. */
export const communicationsActivity = defineActivityList(
  'CommsActivity',
  { en: 'Communications activity', fr: 'Activité des communications' },
  { grants: { communicationsLead: 'keep', owner: 'keep', staff: 'add', newsWriter: 'keep', newsReviewer: 'keep', newsApproverEn: 'keep', newsApproverFr: 'keep' }, ownItemsOnly: true },
);

export type NewsItem = ItemOf<typeof news>;
export type NewsPage = ItemOf<typeof newsPages>;
export type Acknowledgement = ItemOf<typeof acknowledgements>;
