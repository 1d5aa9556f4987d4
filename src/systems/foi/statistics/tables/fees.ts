import { CalendarDate, yearOf } from '../../../../kernel/dates/calendarDate';
import { Bilingual } from '../../../../kernel/text';
import { WaiverReason } from '../../choices';
import { feeScheduleOn } from '../../fees';
import { FeeHeading, feeHeadings, waiverHeadings } from '../headings';
import { Estimate, RequestStory } from '../story';
import { StatisticsTable, sumCell, TableRow, totalOf } from '../table';

interface Part {
  readonly request: string;
  readonly amount: number;
}

const dollars = { id: 'dollars', label: { en: 'Dollars', fr: 'Dollars' } };

/** Application fees, additional fees and deposits of the year. Dollars. */
export function feeTable(stories: readonly RequestStory[], year: number): StatisticsTable {
  const isThen = (day: CalendarDate): boolean => yearOf(day) === year;
  return {
    id: 'fees',
    title: { en: 'Fees', fr: 'Droits' },
    note: {
      en: 'Application fees and deposits by the day on which they came; additional fees by the latest estimate sent in the year.',
      fr: "Droits de demande et acomptes selon le jour de leur réception; droits additionnels selon la dernière estimation envoyée dans l'année.",
    },
    of: { en: 'Fee', fr: 'Droits' },
    columns: [dollars],
    rows: [
      feeRow('application', { en: 'Application fees received', fr: 'Droits de demande reçus' }, stories.flatMap(({ number, feePaidOn }) => (feePaidOn && isThen(feePaidOn) ? [{ request: number, amount: feeScheduleOn(feePaidOn).application / 100 }] : []))),
      feeRow('additional', { en: 'Additional fees estimated', fr: 'Droits additionnels estimés' }, estimatesOf(stories, year).map(({ number, estimate }) => ({ request: number, amount: estimate.total }))),
      feeRow('deposits', { en: 'Deposits received', fr: 'Acomptes reçus' }, stories.flatMap(({ number, deposits }) => deposits.filter(({ paidOn }) => isThen(paidOn)).map(({ amount }) => ({ request: number, amount })))),
      feeRow('waived', { en: 'Fees waived', fr: 'Droits ayant fait l’objet d’une renonciation' }, waiversOf(stories, year)),
    ],
  };
}

/** What the additional fees were for. */
export function feeReasonTable(stories: readonly RequestStory[], year: number): StatisticsTable {
  const estimates = estimatesOf(stories, year);
  const reasons = Object.keys(feeHeadings) as FeeHeading[];
  const rows = reasons.map(reason => feeRow(reason, feeHeadings[reason], estimates.filter(({ estimate }) => estimate[reason] > 0).map(({ number, estimate }) => ({ request: number, amount: estimate[reason] }))));
  return { id: 'feeReasons', title: { en: 'Additional fees by reason', fr: 'Droits additionnels par motif' }, of: { en: 'Reason', fr: 'Motif' }, columns: [dollars], rows, total: totalOf(rows, 1) };
}

/** Why fees were waived: FIPPA s. 57(4), MFIPPA s. 45(4). */
export function waiverTable(stories: readonly RequestStory[], year: number): StatisticsTable {
  const waivers = waiversOf(stories, year);
  const reasons = Object.keys(waiverHeadings) as WaiverReason[];
  const rows = reasons.map(reason => feeRow(reason, waiverHeadings[reason], waivers.filter(waiver => waiver.reason === reason)));
  return { id: 'waivers', title: { en: 'Fees waived by reason', fr: 'Renonciations par motif' }, of: { en: 'Reason', fr: 'Motif' }, columns: [dollars], rows, total: totalOf(rows, 1) };
}

function feeRow(id: string, label: Bilingual, parts: readonly Part[]): TableRow {
  return { id, label, cells: [sumCell('dollars', parts)] };
}

/** A newer estimate takes the place of the one before; one of a later year does not change this one's. */
function estimatesOf(stories: readonly RequestStory[], year: number): readonly { readonly number: string; readonly estimate: Estimate }[] {
  return stories.flatMap(({ number, estimates }) => {
    const sent = estimates.filter(({ sentOn }) => yearOf(sentOn) === year);
    const estimate = sent[sent.length - 1];
    return estimate ? [{ number, estimate }] : [];
  });
}

function waiversOf(stories: readonly RequestStory[], year: number): readonly (Part & { readonly reason: WaiverReason })[] {
  return stories.flatMap(({ number, waivers }) => waivers.filter(({ waivedOn }) => yearOf(waivedOn) === year).map(({ amount, reason }) => ({ request: number, amount, reason })));
}
