import { StepWords } from '../../../kernel/clock/explanation';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../kernel/dates/dateInWords';
import { HoldReason } from '../../../kernel/ports/holds';
import { FinalDisposition } from '../retained';
import { Block } from './contract';
import { lengthInWords } from './lengthInWords';
import { Period } from './rule';
import { AwaitedEvent, RetentionStepFacts } from './steps';

const le = (date: CalendarDate): string => `le ${dateInWords(date, 'fr')}`;
const au = (date: CalendarDate): string => `au ${dateInWords(date, 'fr')}`;
const du = (date: CalendarDate): string => `du ${dateInWords(date, 'fr')}`;

const periods: Record<Period, { readonly own: string; readonly ofIt: string }> = {
  calendarYear: { own: 'Son année civile', ofIt: "de l'année civile" },
  fiscalYear: { own: 'Son exercice financier', ofIt: "de l'exercice financier" },
};

const missing: Record<AwaitedEvent, string> = {
  calendarYear: "Le document n'a pas encore de date : la fin de son année civile n'est pas connue.",
  fiscalYear: "Le document n'a pas encore de date : la fin de son exercice financier n'est pas connue.",
  closed: "L'affaire n'est pas fermée : le délai est compté à partir du jour de sa fermeture.",
  superseded: "Le document n'est pas remplacé : le délai est compté à partir du jour de son remplacement.",
  filed: "Le jour du classement n'est pas connu.",
};

const holds: Record<HoldReason, string> = {
  foi: "Une suspension liée à une demande d'accès à l'information",
  legal: 'Une suspension liée à un litige',
  audit: 'Une suspension liée à une vérification',
};
const manyHolds: Record<HoldReason, string> = {
  foi: "suspensions liées à des demandes d'accès à l'information",
  legal: 'suspensions liées à des litiges',
  audit: 'suspensions liées à des vérifications',
};

const finals: Record<FinalDisposition, string> = {
  destroy: 'Le document est ensuite détruit.',
  transfer: 'Le document est ensuite versé aux Archives. Il ne peut pas être détruit.',
  selective: 'Un archiviste dit ensuite quelle partie est conservée.',
  permanent: 'Le document est conservé en permanence.',
};

/** The clock's steps in French. */
export const retentionWordsFr: StepWords<RetentionStepFacts> = {
  unscheduled: () => 'Aucun calendrier approuvé ne vise le document : il est conservé.',
  noVersion: ({ date, from }) => `La série vise ce qui est fermé à compter ${du(from)}. La fermeture a eu lieu avant, ${le(date)} : aucun calendrier approuvé ne vise le document, et il est conservé.`,
  versionForAll: ({ version, from }) => `La version ${version} de la série, en vigueur à compter ${du(from)}, s'applique à tous les documents encore présents.`,
  versionByClosing: ({ version, from }) => `La version ${version} de la série s'applique : elle vise ce qui est fermé à compter ${du(from)}.`,
  olderVersion: ({ version, closed, newer, from }) => `La version ${newer} ne vise que ce qui est fermé à compter ${du(from)}. La fermeture a eu lieu avant, ${le(closed)} : la version ${version} s'applique.`,
  rule: ({ text }) => `La règle de la série est ${text}.`,
  permanent: () => 'Selon le calendrier, le document est conservé en permanence.',
  reopened: ({ closed, reopened }) => `Fermeture ${le(closed)}, puis réouverture ${le(reopened)} : cette fermeture ne compte pas.`,
  triggerMissing: ({ event }) => missing[event],
  periodEnd: ({ period, date, end }) => `Le document date ${du(date)}. ${periods[period].own} prend fin ${le(end)}, et le délai est compté à partir de là.`,
  closed: ({ date }) => `L'affaire a été fermée ${le(date)}, et le délai est compté à partir de là.`,
  superseded: ({ date }) => `Le document a été remplacé ${le(date)}, et le délai est compté à partir de là.`,
  filed: ({ date }) => `Le document a été classé comme éphémère ${le(date)}. Il peut être éliminé à partir du lendemain.`,
  active: ({ to, ...span }) => `Il est conservé ${lengthInWords(span, 'fr')}, jusqu'${au(to)} inclus.`,
  semiActive: ({ from, to, ...span }) => `À partir ${du(from)}, il est semi-actif pendant ${lengthInWords(span, 'fr')}, jusqu'${au(to)} inclus.`,
  rounded: ({ period, to }) => `Le dernier jour est reporté à la fin ${periods[period].ofIt}, ${le(to)}.`,
  longest: ({ rules }) => `${rules} séries visent le document. La conservation la plus longue s'applique.`,
  personalInformation: ({ date, to }) => `Ses renseignements personnels ont été utilisés pour la dernière fois ${le(date)} et sont conservés un an après, jusqu'${au(to)} inclus.`,
  personalInformationShorter: ({ date, to }) => `Ses renseignements personnels ont été utilisés pour la dernière fois ${le(date)}. L'année pendant laquelle ils sont conservés prend fin ${le(to)} et ne change pas la date.`,
  holdMoves: ({ kind, from, to }) => `${holds[kind]} est en vigueur ${du(from)} ${au(to)} inclus. La date est reportée au lendemain.`,
  holdWithoutEffect: ({ kind, from, to }) => `${holds[kind]} est en vigueur ${du(from)} ${au(to)}. Elle prend fin avant le délai de conservation et ne change pas la date.`,
  holdUntil: ({ kind, from, to }) => `${holds[kind]} est en vigueur ${du(from)} ${au(to)} inclus.`,
  holdOpen: ({ kind, from }) => `${holds[kind]} est en vigueur depuis ${le(from)}, et sa fin n'est pas connue. D'ici là, aucune disposition n'est possible.`,
  holdsOpen: ({ kind, from, count }) => `${count} ${manyHolds[kind]} sont en vigueur, la première depuis ${le(from)}, et leur fin n'est pas connue. D'ici là, aucune disposition n'est possible.`,
  reviewPending: () => "Un archiviste doit examiner le document avant toute disposition et n'a pas encore répondu.",
  reviewAnswered: () => 'Un archiviste a examiné le document et a répondu.',
  eligible: ({ date }) => `La disposition est possible à partir ${du(date)}.`,
  final: ({ disposition }) => finals[disposition],
  finalMissing: () => "Le calendrier ne dit pas ce que devient le document à la fin. D'ici là, rien n'est détruit.",
};

/** What stands against disposition, in French. */
export const blockWordsFr: Record<Block, string> = {
  legalHold: "Suspendu en raison d'un litige",
  foiHold: "Suspendu en raison d'une demande d'accès à l'information",
  auditHold: "Suspendu en raison d'une vérification",
  personalInformation: "Renseignements personnels utilisés il y a moins d'un an",
  unscheduled: 'Aucun calendrier approuvé',
  triggerMissing: "L'événement attendu n'a pas encore eu lieu",
  archivalReview: "En attente d'un archiviste",
  permanent: 'Conservé en permanence',
};
