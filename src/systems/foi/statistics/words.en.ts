/** Words of the annual statistics, on the page and in the Excel file. Headings of tables come with the tables. */
export const en = {
  title: (year: number) => `FOI statistics ${year}`,
  countedFrom: 'Counted from the record of what was done, entry by entry. Nothing here is typed.',
  scope: 'Requests',
  scopes: { all: 'All', direct: 'Received directly', corporate: 'From the corporate FOI office' },
  nilTitle: (year: number) => `Nil report for ${year}`,
  nilText: 'No request was received and none was completed. The report to the commissioner is due on March 31 all the same.',
  leftOutTitle: (count: number) => (count === 1 ? '1 item is not counted' : `${count} items are not counted`),
  leftOutTodo: 'Have a look at each before the report is sent. It is in none of the figures below.',
  why: {
    broken: 'its record was changed, or a part of it is missing',
    unreadable: 'an entry of its record lacks what is counted',
    noReceipt: 'its record does not tell that it was received',
  },
  leftOut: (name: string, why: string) => `${name}: ${why}`,
  reportSheet: 'Report',
  requestsSheet: 'Requests',
  table: 'Table',
  row: 'Row',
  column: 'Column',
  number: 'Request',
};
