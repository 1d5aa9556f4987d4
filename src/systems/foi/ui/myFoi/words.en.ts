/** Words of My FOI. */
export const en = {
  title: 'My FOI',
  toAnswer: 'To answer',
  away: 'Someone does these for you',
  answered: 'Answered in the last 90 days',
  line: (number: string, title: string) => `${number}: ${title}`,
  onBehalfOf: (manager: string) => `On behalf of ${manager}`,
  doneBy: (delegate: string) => `Done by ${delegate}; you may answer too`,
  sentBack: (what: string) => `Sent back. What is missing: ${what}`,
  answeredOn: (day: string) => `Answered on ${day}`,
  emptyTitle: 'Nothing waits for your answer',
  emptyHint: 'When an FOI coordinator asks you to search for records, it stands here with the day on which the answer is due.',
  notForYouTitle: 'My FOI is for managers',
  notForYouHint: 'Managers find here what they are asked to search for. To ask about a request, speak with your FOI coordinator.',
  back: 'All my call-outs',
};
