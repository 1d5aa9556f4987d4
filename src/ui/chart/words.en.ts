/** Words of charts and their tables. */
export const en = {
  showTable: 'Show the numbers as a table',
  showChart: 'Show the chart',
  total: 'Total',
};
