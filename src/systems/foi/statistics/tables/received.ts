import { yearOf } from '../../../../kernel/dates/calendarDate';
import { kindHeadings, sourceHeadings } from '../headings';
import { Completion } from '../completion';
import { RequestStory } from '../story';
import { partition, StatisticsTable } from '../table';

const of = { en: 'Source of the requests', fr: 'Provenance des demandes' };

/** Requests received in the year, by the day on which they reached the office. */
export function receivedTable(stories: readonly RequestStory[], year: number): StatisticsTable {
  return partition({
    id: 'received',
    title: { en: 'Requests received', fr: 'Demandes reçues' },
    of,
    columns: kindHeadings,
    rows: sourceHeadings,
    things: stories.filter(({ receivedOn }) => yearOf(receivedOn) === year),
    columnOf: story => story.kind,
    rowOf: story => story.requesterCategory,
    numberOf: story => story.number,
  });
}

/** Requests completed in the year: their decision was sent, or they ended without one. */
export function completedTable(completions: readonly Completion[]): StatisticsTable {
  return partition({
    id: 'completed',
    title: { en: 'Requests completed', fr: 'Demandes réglées' },
    note: {
      en: 'By the day on which the decision was sent, or on which the request ended without one.',
      fr: "Selon le jour où la décision a été envoyée, ou celui où la demande a pris fin sans décision.",
    },
    of,
    columns: kindHeadings,
    rows: sourceHeadings,
    things: completions,
    columnOf: ({ story }) => story.kind,
    rowOf: ({ story }) => story.requesterCategory,
    numberOf: ({ story }) => story.number,
  });
}
