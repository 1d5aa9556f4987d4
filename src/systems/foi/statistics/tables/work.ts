import { CalendarDate, yearOf } from '../../../../kernel/dates/calendarDate';
import { Disposition, dispositions } from '../../choices';
import { CallOutAnswer, RecordReview, RequestStory } from '../story';
import { CellUnit, countCell, StatisticsTable, sumCell, TableRow, totalOf } from '../table';

const requestsColumn = { id: 'requests', label: { en: 'Requests', fr: 'Demandes' } };

/** Appeals to the commissioner, and requests that silence refused: FIPPA s. 29(4), MFIPPA s. 22(4). */
export function appealTable(stories: readonly RequestStory[], year: number, today: CalendarDate): StatisticsTable {
  const appealed = stories.filter(({ appeals }) => appeals.some(day => yearOf(day) === year));
  const refused = stories.filter(story => isDeemedRefused(story, year, today));
  return {
    id: 'appeals',
    title: { en: 'Appeals and deemed refusals', fr: 'Appels et refus présumés' },
    note: { en: 'A request is deemed refused on the last permitted day, once that day is over without a decision.', fr: "Une demande est présumée refusée le dernier jour du délai permis, une fois ce jour passé sans décision." },
    of: { en: 'What happened', fr: 'Événement' },
    columns: [requestsColumn],
    rows: [
      { id: 'appeals', label: { en: 'Appeals to the commissioner', fr: 'Appels interjetés devant le commissaire' }, cells: [countCell(appealed.map(({ number }) => number))] },
      { id: 'deemed', label: { en: 'Deemed refusals', fr: 'Refus présumés' }, cells: [countCell(refused.map(({ number }) => number))] },
    ],
  };
}

function isDeemedRefused({ endings, dueOn }: RequestStory, year: number, today: CalendarDate): boolean {
  const late = endings.some(({ completedOn, permittedUntil }) => permittedUntil !== null && yearOf(permittedUntil) === year && completedOn > permittedUntil);
  const isWaiting = endings.length === 0 && dueOn !== null && yearOf(dueOn) === year && today > dueOn;
  return late || isWaiting;
}

/** What managers did for the requests: the answers to call-outs given in the year. */
export function callOutTable(answers: readonly CallOutAnswer[], year: number): StatisticsTable {
  const given = answers.filter(({ answeredOn }) => yearOf(answeredOn) === year);
  const row = (id: string, label: TableRow['label'], unit: CellUnit, amountOf: (answer: CallOutAnswer) => number): TableRow => {
    const parts = given.map(answer => ({ request: answer.requestNumber, amount: amountOf(answer) }));
    return { id, label, cells: [sumCell(unit, parts.filter(({ amount }) => amount > 0))] };
  };
  return {
    id: 'callOuts',
    title: { en: 'Work of the program areas', fr: 'Travail des secteurs de programme' },
    of: { en: 'Answers to call-outs', fr: 'Réponses aux demandes de recherche' },
    columns: [{ id: 'amount', label: { en: 'Amount', fr: 'Quantité' } }],
    rows: [
      row('answers', { en: 'Call-outs answered', fr: 'Demandes de recherche répondues' }, 'times', () => 1),
      row('nil', { en: 'Of these, no records (nil)', fr: 'Dont : aucun document (néant)' }, 'times', ({ isNil }) => (isNil ? 1 : 0)),
      row('search', { en: 'Search, minutes', fr: 'Recherche, minutes' }, 'minutes', ({ searchMinutes }) => searchMinutes),
      row('preparation', { en: 'Preparation, minutes', fr: 'Préparation, minutes' }, 'minutes', ({ preparationMinutes }) => preparationMinutes),
      row('pages', { en: 'Pages found', fr: 'Pages trouvées' }, 'pages', ({ pages }) => pages),
    ],
  };
}

/** What became of the records that were reviewed in the year. A line of the search form may stand for several alike. */
export function reviewTable(reviews: readonly RecordReview[], year: number): StatisticsTable {
  const coded = reviews.filter(({ codedOn }) => yearOf(codedOn) === year);
  const rows = (Object.keys(dispositions) as Disposition[]).map((disposition): TableRow => {
    const those = coded.filter(review => review.disposition === disposition);
    const cell = (unit: CellUnit, amountOf: (review: RecordReview) => number) => sumCell(unit, those.map(review => ({ request: review.requestNumber, amount: amountOf(review) })).filter(({ amount }) => amount > 0));
    return { id: disposition, label: dispositions[disposition], cells: [cell('times', () => 1), cell('pages', ({ pages }) => pages)] };
  });
  return {
    id: 'review',
    title: { en: 'Records reviewed', fr: 'Documents examinés' },
    of: { en: 'What happens to them', fr: "Ce qu'il en advient" },
    columns: [{ id: 'records', label: { en: 'Records', fr: 'Documents' } }, { id: 'pages', label: { en: 'Pages', fr: 'Pages' } }],
    rows,
    total: totalOf(rows, 2),
  };
}
