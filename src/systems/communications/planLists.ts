import { tracked } from '../../kernel/activity/tracked';
import { choice, date, note, number, text, yesNo } from '../../kernel/lists/columns';
import { defineList, ItemOf } from '../../kernel/lists/defineList';
import { stateChoices } from '../../kernel/lifecycle/defineLifecycle';
import { Bilingual } from '../../kernel/text';
import { eventLifecycle, officeWordLifecycle, pageReviewLifecycle, planLifecycle, pollLifecycle, socialPostLifecycle } from './planLifecycles';

export const planKinds = {
  plan: { en: 'Plan', fr: 'Plan' },
  campaign: { en: 'Campaign', fr: 'Campagne' },
} as const satisfies Record<string, Bilingual>;
export type PlanKind = keyof typeof planKinds;

export const eventKinds = {
  event: { en: 'Event', fr: 'Événement' },
  awareness: { en: 'Awareness day or week', fr: 'Journée ou semaine thématique' },
} as const satisfies Record<string, Bilingual>;
export type EventKind = keyof typeof eventKinds;

export const platforms = {
  x: { en: 'X', fr: 'X' },
  facebook: { en: 'Facebook', fr: 'Facebook' },
  instagram: { en: 'Instagram', fr: 'Instagram' },
  linkedin: { en: 'LinkedIn', fr: 'LinkedIn' },
} as const satisfies Record<string, Bilingual>;
export type Platform = keyof typeof platforms;

export const wordKinds = {
  acronym: { en: 'Acronym that everyone knows', fr: 'Sigle connu de tous' },
  jargon: { en: 'Jargon and its plain word', fr: 'Jargon et son mot courant' },
  identityName: { en: 'Name that is written one way', fr: "Nom à n'écrire que d'une façon" },
  setting: { en: 'Target of the text check', fr: 'Cible de la vérification des textes' },
  topic: { en: 'Topic of news', fr: 'Sujet de nouvelles' },
  office: { en: 'Office', fr: 'Bureau' },
  branch: { en: 'Branch', fr: 'Direction' },
  quietDay: { en: 'Quiet day', fr: 'Jour de réserve' },
} as const satisfies Record<string, Bilingual>;
export type OfficeWordKind = keyof typeof wordKinds;

export const pollKinds = {
  poll: { en: 'Poll', fr: 'Sondage' },
  pulse: { en: 'Pulse question, from 1 to 5', fr: 'Question de pouls, de 1 à 5' },
} as const satisfies Record<string, Bilingual>;
export type PollKind = keyof typeof pollKinds;

/** Words, names, targets, topics, places and quiet days of this office. An owner or the communications lead edits them. */
export const officeWords = defineList('CommsRules', {
  title: { en: 'Communications words and settings', fr: 'Mots et réglages des communications' },
  description: { en: 'What the text check, the news and the calendar know of this office.', fr: 'Ce que la vérification des textes, les nouvelles et le calendrier savent de ce bureau.' },
  columns: {
    title: text({ title: { en: 'Name', fr: 'Nom' }, required: true }),
    titleFr: text({ title: { en: 'Name in French', fr: 'Nom en français' } }),
    /** A few hundred of each in all the years of an office. */
    kind: choice(wordKinds, { title: { en: 'Kind', fr: 'Type' }, required: true, indexed: 'few' }),
    status: choice(stateChoices(officeWordLifecycle), { title: { en: 'State', fr: 'État' }, required: true, grows: ['inForce', 'retired'] }),
    ...tracked,
    /** Of jargon and names: the language that it belongs to. */
    language: choice({ en: { en: 'English', fr: 'Anglais' }, fr: { en: 'French', fr: 'Français' } }, { title: { en: 'Language', fr: 'Langue' } }),
    /** What it holds beyond its name, as JSON (officeWords.ts). */
    content: note({ title: { en: 'Content', fr: 'Contenu' } }),
    fromOn: date({ title: { en: 'From', fr: 'Du' } }),
    untilOn: date({ title: { en: 'Until', fr: 'Au' } }),
  },
  views: [{ name: 'All', title: { en: 'All', fr: 'Tous' }, columns: ['title', 'titleFr', 'kind', 'language', 'status'], isDefault: true }],
  permissions: { grants: { owner: 'work', communicationsLead: 'work', staff: 'read' } },
});

/** Communications plans and campaigns. */
export const plans = defineList('CommsPlans', {
  title: { en: 'Communications plans', fr: 'Plans de communication' },
  description: { en: 'Plans and campaigns with objectives, audiences, messages, tactics and measures.', fr: 'Plans et campagnes : objectifs, publics, messages, tactiques et mesures.' },
  columns: {
    title: text({ title: { en: 'Title', fr: 'Titre' }, required: true }),
    kind: choice(planKinds, { title: { en: 'Kind', fr: 'Type' }, required: true }),
    status: choice(stateChoices(planLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['closed'] }),
    ...tracked,
    fromOn: date({ title: { en: 'From', fr: 'Du' } }),
    untilOn: date({ title: { en: 'Until', fr: 'Au' }, indexed: true }),
    situation: note({ title: { en: 'Situation', fr: 'Situation' } }),
    /** Lists of lines as JSON (plans/planContent.ts). */
    objectives: note({ title: { en: 'Objectives', fr: 'Objectifs' } }),
    audiences: note({ title: { en: 'Audiences', fr: 'Publics' } }),
    messages: note({ title: { en: 'Key messages, in both languages', fr: 'Messages clés, dans les deux langues' } }),
    tactics: note({ title: { en: 'Tactics', fr: 'Tactiques' } }),
    measures: note({ title: { en: 'Measures', fr: 'Mesures' } }),
    results: note({ title: { en: 'What came of it', fr: 'Ce qui en est ressorti' } }),
  },
  views: [{ name: 'Current', title: { en: 'Current plans', fr: 'Plans en cours' }, columns: ['title', 'kind', 'status', 'fromOn', 'untilOn', 'assignedTo', 'dueOn'], where: [{ column: 'status', is: 'in', value: ['draft', 'active'] }], orderBy: [{ column: 'dueOn' }], isDefault: true, marksRowsBy: 'dueOn' }],
  permissions: { grants: { communicationsLead: 'work', newsWriter: 'work', owner: 'full' } },
});

/** What all staff see on the calendar. */
export const events = defineList('CommsEvents', {
  title: { en: 'Events', fr: 'Événements' },
  description: { en: 'Events and awareness weeks of the office.', fr: 'Événements et semaines thématiques du bureau.' },
  columns: {
    title: text({ title: { en: 'Title in English', fr: 'Titre en anglais' }, required: true }),
    titleFr: text({ title: { en: 'Title in French', fr: 'Titre en français' }, required: true }),
    kind: choice(eventKinds, { title: { en: 'Kind', fr: 'Type' }, required: true }),
    status: choice(stateChoices(eventLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['over', 'cancelled'] }),
    ...tracked,
    fromOn: date({ title: { en: 'From', fr: 'Du' }, required: true, indexed: true }),
    untilOn: date({ title: { en: 'Until', fr: 'Au' }, required: true, indexed: true }),
    /** `13:30`, in Toronto's time; empty for whole days. */
    startsAt: text({ title: { en: 'Begins at', fr: 'Commence à' }, maxLength: 5 }),
    endsAt: text({ title: { en: 'Ends at', fr: 'Se termine à' }, maxLength: 5 }),
    place: text({ title: { en: 'Place', fr: 'Lieu' } }),
    details: note({ title: { en: 'Details in English', fr: 'Précisions en anglais' } }),
    detailsFr: note({ title: { en: 'Details in French', fr: 'Précisions en français' } }),
    audience: note({ title: { en: 'Audience', fr: 'Public' } }),
    planId: number({ title: { en: 'Plan', fr: 'Plan' } }),
  },
  views: [{ name: 'Coming', title: { en: 'Coming', fr: 'À venir' }, columns: ['title', 'titleFr', 'kind', 'fromOn', 'untilOn', 'place', 'status'], where: [{ column: 'untilOn', is: 'ge', value: { token: 'today' } }], orderBy: [{ column: 'fromOn' }], isDefault: true }],
  permissions: { grants: { communicationsLead: 'work', newsWriter: 'work', staff: 'read', owner: 'full' } },
});

/** Social posts, posted by hand. */
export const socialPosts = defineList('CommsSocialPosts', {
  title: { en: 'Social posts', fr: 'Messages sur les réseaux sociaux' },
  description: { en: 'Posts for each platform, in both languages. Posting is by hand.', fr: 'Messages pour chaque plateforme, dans les deux langues. La publication se fait à la main.' },
  columns: {
    title: text({ title: { en: 'Title', fr: 'Titre' }, required: true }),
    platform: choice(platforms, { title: { en: 'Platform', fr: 'Plateforme' }, required: true }),
    status: choice(stateChoices(socialPostLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['posted', 'dropped'] }),
    ...tracked,
    textEn: note({ title: { en: 'Text in English', fr: 'Texte en anglais' } }),
    textFr: note({ title: { en: 'Text in French', fr: 'Texte en français' } }),
    hasPicture: yesNo({ title: { en: 'Has a picture', fr: 'Comporte une image' } }),
    altEn: note({ title: { en: 'Picture in words, English', fr: "Description de l'image en anglais" } }),
    altFr: note({ title: { en: 'Picture in words, French', fr: "Description de l'image en français" } }),
    link: text({ title: { en: 'Address of the post', fr: 'Adresse du message' } }),
    planId: number({ title: { en: 'Plan', fr: 'Plan' } }),
  },
  views: [{ name: 'ToPost', title: { en: 'To post', fr: 'À publier' }, columns: ['title', 'platform', 'status', 'dueOn', 'assignedTo'], where: [{ column: 'status', is: 'in', value: ['draft', 'ready'] }], orderBy: [{ column: 'dueOn' }], isDefault: true, marksRowsBy: 'dueOn' }],
  permissions: { grants: { communicationsLead: 'work', newsWriter: 'work', owner: 'full' } },
});

/** What owners of pages were asked, and what they said. All staff may read it, because it is about pages that they read; only the one who is asked may answer. */
export const pageReviews = defineList('CommsPageReviews', {
  title: { en: 'Reviews of pages', fr: 'Révisions de pages' },
  description: { en: 'Whether a page is still right, asked of its owner.', fr: 'Si une page est toujours exacte, demandé à son responsable.' },
  columns: {
    title: text({ title: { en: 'Page', fr: 'Page' }, required: true }),
    /** Number of the page in Site Pages. */
    pageId: number({ title: { en: 'Number of the page', fr: 'Numéro de la page' }, required: true, indexed: 'few' }),
    path: text({ title: { en: 'Address', fr: 'Adresse' }, required: true }),
    status: choice(stateChoices(pageReviewLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['right', 'retired', 'withdrawn'] }),
    ...tracked,
    askedOn: date({ title: { en: 'Asked', fr: 'Demandée le' }, required: true, indexed: true }),
    answeredOn: date({ title: { en: 'Answered', fr: 'Répondu le' }, indexed: true }),
    note: note({ title: { en: 'Note', fr: 'Note' } }),
    reminders: number({ title: { en: 'Reminders', fr: 'Rappels' } }),
  },
  views: [{ name: 'Open', title: { en: 'Open questions', fr: 'Questions ouvertes' }, columns: ['title', 'status', 'assignedTo', 'askedOn', 'dueOn'], where: [{ column: 'status', is: 'in', value: ['asked', 'mending', 'toRetire'] }], orderBy: [{ column: 'dueOn' }], isDefault: true, marksRowsBy: 'dueOn' }],
  permissions: { grants: { communicationsLead: 'lead', staff: 'read', owner: 'full' } },
});

/** Questions to the staff. Results stand here as counts, with small groups hidden, once the question is closed. */
export const polls = defineList('CommsPolls', {
  title: { en: 'Polls', fr: 'Sondages' },
  description: { en: 'Short questions to the staff and their results.', fr: 'Courtes questions au personnel et leurs résultats.' },
  columns: {
    title: text({ title: { en: 'Question in English', fr: 'Question en anglais' }, required: true }),
    titleFr: text({ title: { en: 'Question in French', fr: 'Question en français' }, required: true }),
    kind: choice(pollKinds, { title: { en: 'Kind', fr: 'Type' }, required: true }),
    status: choice(stateChoices(pollLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['closed', 'dropped'] }),
    ...tracked,
    /** Answers to choose from, in both languages, as JSON (polls/pollContent.ts). */
    answers: note({ title: { en: 'Answers', fr: 'Réponses' } }),
    audience: note({ title: { en: 'Audience', fr: 'Public' } }),
    closedOn: date({ title: { en: 'Closed', fr: 'Fermé le' }, indexed: true }),
    /** Counts as JSON, with groups of fewer than five hidden (polls/results.ts). */
    results: note({ title: { en: 'Results', fr: 'Résultats' } }),
  },
  views: [{ name: 'Open', title: { en: 'Open', fr: 'Ouverts' }, columns: ['title', 'titleFr', 'kind', 'status', 'dueOn'], where: [{ column: 'status', is: 'in', value: ['draft', 'open'] }], orderBy: [{ column: 'dueOn' }], isDefault: true }],
  permissions: { grants: { communicationsLead: 'work', staff: 'read', owner: 'full' } },
});

/** One answer of one person. They see their own; only the communications lead may count. */
export const votes = defineList('CommsVotes', {
  title: { en: 'Answers to polls', fr: 'Réponses aux sondages' },
  description: { en: 'Answers of the staff. Seen by the person and by the communications lead.', fr: 'Réponses du personnel. Visibles par la personne et par la responsable des communications.' },
  columns: {
    title: text({ title: { en: 'Title', fr: 'Titre' }, required: true }),
    /** Number of the poll. A poll may have thousands of answers: they are asked for by poll and day. */
    pollId: number({ title: { en: 'Poll', fr: 'Sondage' }, required: true, indexed: true }),
    /** `12:34`: poll and person, so that nobody answers twice. */
    key: text({ title: { en: 'Key', fr: 'Clé' }, required: true, unique: true, maxLength: 40 }),
    answer: text({ title: { en: 'Answer', fr: 'Réponse' }, required: true, maxLength: 40 }),
    branch: text({ title: { en: 'Branch', fr: 'Direction' }, maxLength: 100 }),
    votedOn: date({ title: { en: 'Answered', fr: 'Répondu le' }, required: true, indexed: true }),
  },
  views: [{ name: 'Latest', title: { en: 'Latest', fr: 'Plus récentes' }, columns: ['title', 'votedOn'], where: [{ column: 'votedOn', is: 'ge', value: { token: 'today', offsetDays: -30 } }], orderBy: [{ column: 'votedOn', descending: true }], isDefault: true }],
  permissions: { grants: { staff: 'add', communicationsLead: 'keep' }, ownItemsOnly: true },
});

export type OfficeWord = ItemOf<typeof officeWords>;
export type Plan = ItemOf<typeof plans>;
export type CalendarEvent = ItemOf<typeof events>;
export type SocialPost = ItemOf<typeof socialPosts>;
export type PageReview = ItemOf<typeof pageReviews>;
export type Poll = ItemOf<typeof polls>;
export type Vote = ItemOf<typeof votes>;
