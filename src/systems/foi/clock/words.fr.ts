import { DayUnit } from '../../../kernel/calendar/dayCount';
import { StepWords } from '../../../kernel/clock/explanation';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { dateInWords, dayInWords } from '../../../kernel/dates/dateInWords';
import { Arrival, ClockStepFacts, DateName, StopReason } from './steps';
import { moneyInWords, namedDay, withoutPoint } from './wording';

const le = (date: CalendarDate): string => `le ${dateInWords(date, 'fr')}`;
const leJour = (date: CalendarDate): string => `le ${dayInWords(date, 'fr')}`;

function count(days: number, unit: DayUnit): string {
  // In French, 0 and 1 are singular.
  const plural = days < 2 ? '' : 's';
  return unit === 'businessDay' ? `${days} jour${plural} ouvrable${plural}` : `${days} jour${plural}`;
}

const arrivals: Record<Arrival, { readonly came: string; readonly counts: string }> = {
  request: { came: 'La demande est arrivée', counts: 'elle est réputée reçue' },
  fee: { came: 'Les droits de demande sont arrivés', counts: 'ils sont réputés reçus' },
  clarification: { came: 'Les précisions sont arrivées', counts: 'elles sont réputées reçues' },
  deposit: { came: "L'acompte est arrivé", counts: 'il est réputé reçu' },
  accessPlan: { came: "La réponse au plan d'accès est arrivée", counts: 'elle est réputée reçue' },
  response: { came: 'La réponse de la tierce partie est arrivée', counts: 'elle est réputée reçue' },
};

const waits: Record<StopReason, { readonly until: string; readonly waiting: string }> = {
  deposit: { until: "la réception de l'acompte", waiting: "l'attente de l'acompte" },
  accessPlan: { until: "la réponse au plan d'accès", waiting: "l'attente de la réponse au plan d'accès" },
  clarification: { until: 'la réception des précisions', waiting: "l'attente des précisions" },
};

const leads: Record<DateName, string> = {
  decision: 'La décision est à rendre au plus tard',
  forward: 'La demande est à transmettre à une autre institution au plus tard',
  transfer: 'La demande est à transférer à une autre institution au plus tard',
  representations: 'Les observations de la tierce partie sont attendues au plus tard',
  thirdPartyDecision: 'La décision sur les documents de la tierce partie est à rendre au plus tard',
  appeal: "L'appel peut être interjeté au plus tard",
};

const limits: Record<DateName, string> = {
  decision: 'Le délai de décision',
  forward: "Le délai de transmission d'une demande",
  transfer: "Le délai de transfert d'une demande",
  representations: "Le délai accordé à une tierce partie pour ses observations",
  thirdPartyDecision: "Le délai de décision sur les documents d'une tierce partie",
  appeal: "Le délai d'appel",
};

/** The clock's steps in French, in the terms of Ontario's French statutes and guides. */
export const clockWordsFr: StepWords<ClockStepFacts> = {
  received: ({ date }) => `La demande est arrivée ${leJour(date)}.`,
  arrivedWhileClosed: (facts) =>
    `${arrivals[facts.what].came} alors que le bureau était fermé, le ${namedDay(facts, 'fr')} : ${arrivals[facts.what].counts} ${leJour(facts.countsOn)}.`,
  applicationFeeMissing: () => "Les droits de demande n'accompagnaient pas la demande : le délai commence à courir lorsqu'ils sont payés.",
  applicationFeePaid: ({ date }) => `Les droits de demande ont été payés ${le(date)}.`,
  clarificationAsked: ({ date }) => `Des précisions ont été demandées ${le(date)} : tant qu'elles ne sont pas reçues, la demande est incomplète et le délai ne court pas.`,
  clarified: ({ date }) => `La demande a été précisée ${le(date)} : le délai recommence.`,
  narrowed: ({ date }) => `La portée de la demande a été réduite ${le(date)}. Cela ne change pas le délai.`,
  limitChosen: ({ date, days, unit }) =>
    `Pour une demande arrivée ${le(date)}, la décision est à rendre dans les ${count(days, unit)}${unit === 'calendarDay' ? ', fins de semaine et jours fériés compris' : ''}.`,
  dayZero: ({ date }) => `Le jour 0 est ${le(date)} : on compte à partir du lendemain.`,
  // An estimate of nothing is a waiver (work/fees/settleFees.ts).
  estimateWithoutDeposit: ({ date, amount }) =>
    amount === 0 ? `Il a été renoncé aux droits ${le(date)} : aucun acompte n'est attendu.` : `Une estimation des droits de ${moneyInWords(amount, 'fr')} a été envoyée ${le(date)}, sans acompte à attendre : le délai n'est pas suspendu.`,
  depositAsked: ({ date, amount, deposit }) =>
    `Une estimation des droits de ${moneyInWords(amount, 'fr')} a été envoyée ${le(date)}, avec une demande d'acompte de ${moneyInWords(deposit, 'fr')}.`,
  accessPlanWithoutEffect: ({ date }) => `Un plan d'accès a été proposé ${le(date)}. Selon les règles qui visent cette demande, il ne suspend pas le délai.`,
  stopped: ({ reason, date, used, remaining, unit }) =>
    `Le délai est suspendu ${le(date)} jusqu'à ${waits[reason].until} : ${count(used, unit)} écoulé${used < 2 ? '' : 's'}, ${remaining === 0 ? 'aucun jour restant' : `${remaining} restant${remaining < 2 ? '' : 's'}`}.`,
  stillStopped: ({ reason, date }) => `${capital(waits[reason].waiting)} a pris fin ${le(date)}, mais le délai ne court pas encore.`,
  resumed: ({ date, remaining, unit }) => `Le délai reprend ${le(date)} : ${remaining === 0 ? "il ne reste aucun jour" : `il reste ${count(remaining, unit)}`}.`,
  tooLateToStop: ({ reason, date }) => `${capital(le(date))}, le délai était déjà expiré : ${waits[reason].waiting} ne le suspend pas.`,
  extended: ({ date, days, limit, unit }) => `L'avis de prorogation envoyé ${le(date)} ajoute ${count(days, unit)} : le délai est maintenant de ${count(limit, unit)}.`,
  extendedWithEstimate: ({ date }) => `Un avis de prorogation et une estimation des droits sont en cours en même temps ${le(date)} : le commissaire a jugé cela prématuré. Choisissez l'un des deux, ou expliquez dans une décision provisoire pourquoi les deux sont nécessaires.`,
  extensionLate: ({ date, days, unit }) => `L'avis de prorogation de ${count(days, unit)} envoyé ${le(date)} est venu après la fin du délai initial : il est sans effet.`,
  weekendsLeftOut: ({ days }) => (days === 1 ? "1 jour de fin de semaine n'est pas compté." : `${days} jours de fin de semaine ne sont pas comptés.`),
  dayLeftOut: (facts) => `Le ${namedDay(facts, 'fr')} n'est pas compté.`,
  counted: ({ from, days, unit, to }) => (days === 0 ? `Il ne reste aucun jour : le délai prend fin ${leJour(to)}.` : `À compter du ${dateInWords(from, 'fr')}, ${count(days, unit)} ${days < 2 ? 'mène' : 'mènent'} au ${dayInWords(to, 'fr')}.`),
  holidayPassed: (facts) => `Le ${namedDay(facts, 'fr')} est un jour férié : le délai est reporté au lendemain.`,
  closurePassed: (facts) => `Le ${namedDay(facts, 'fr')}, le bureau est fermé.`,
  due: ({ about, strict, operational }) =>
    strict === operational
      ? `${leads[about]} ${leJour(operational)}.`
      : `${leads[about]} ${leJour(strict)} si l'on ne reporte que les jours fériés, et ${leJour(operational)} si l'on reporte tous les jours où le bureau est fermé.`,
  limitUnknown: ({ about }) => `${limits[about]} selon ces règles n'est pas confirmé : aucune date n'est donnée. Vérifiez la loi et inscrivez la date à la main.`,
  thirdPartyNotified: ({ date }) => `Un avis a été donné à une tierce partie ${le(date)}.`,
  thirdPartyNoticeLate: ({ date }) => `L'avis donné à une tierce partie ${le(date)} est venu après la fin du délai de décision : il ne change aucune date.`,
  thirdPartyResponded: ({ date }) => `La tierce partie a répondu ${le(date)}.`,
  thirdPartyEarliest: ({ date }) => `La décision sur les documents de la tierce partie peut être rendue à compter du ${dateInWords(date, 'fr')}.`,
  decisionSent: ({ date }) => `Une décision a été envoyée ${le(date)}.`,
  endedWithoutDecision: ({ date }) => `La demande a pris fin ${le(date)} sans décision.`,
  reopened: ({ date }) => `La demande a été reprise ${le(date)}. Son délai reste ce qu'il était.`,
  dateSetByHand: ({ about, date, on, from }) => `${leads[about]} ${leJour(on)}. Cette date a été inscrite à la main ${le(date)}; source : ${withoutPoint(from)}.`,
  setByHandWithoutEffect: ({ about, date, on }) => `${capital(leJour(on))} : cette date a été inscrite à la main ${le(date)}. ${limits[about]} est fixé par les règles : elle est sans effet.`,
  deemedRefused: ({ date }) => `Aucune décision n'a été rendue au plus tard ${le(date)} : la demande est réputée refusée ce jour-là.`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
