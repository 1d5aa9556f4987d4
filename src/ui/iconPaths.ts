/** Line drawings on a square of 16. Our own dozen, because Fluent's icon font weighs more than a whole reading page. */
export const iconPaths = {
  overdue: 'M8 2 14.5 13.5H1.5ZM8 6.5V9.6M8 11.5V11.7',
  soon: 'M8 1.8a6.2 6.2 0 1 0 .01 0ZM8 4.5V8l2.5 1.6',
  later: 'M2 3.5H14V14H2ZM2 6.5H14M5 1.8V4.5M11 1.8V4.5',
  done: 'M2.5 8.5 6 12l7.5-7.5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  back: 'M7 3 2.5 8 7 13M2.5 8H13.5',
  forward: 'M9 3 13.5 8 9 13M13.5 8H2.5',
  add: 'M8 2.5V13.5M2.5 8H13.5',
  person: 'M8 8a3 3 0 1 0-.01 0ZM2.5 14c0-3 2.5-4.5 5.5-4.5s5.5 1.5 5.5 4.5',
  info: 'M8 1.8a6.2 6.2 0 1 0 .01 0ZM8 7.2V11.3M8 4.7V4.9',
  error: 'M8 1.8a6.2 6.2 0 1 0 .01 0ZM8 4.7V8.8M8 11.1V11.3',
  question: 'M8 1.8a6.2 6.2 0 1 0 .01 0ZM6.2 6.3a1.9 1.9 0 1 1 2.6 1.7c-.6.3-.8.7-.8 1.3M8 11.3V11.5',
  document: 'M4 1.8H9.5L12.5 4.8V14.2H4ZM9.5 1.8V4.8H12.5',
  print: 'M4.5 6V2h7V6M4.5 11h-2V6h11v5h-2M4.5 9.5h7V14h-7Z',
  search: 'M7 2.5a4.5 4.5 0 1 0 .01 0ZM10.3 10.3 14 14',
  fee: 'M8 1.8a6.2 6.2 0 1 0 .01 0ZM10 5.8C9.7 5 9 4.6 8 4.6 6.9 4.6 6 5.2 6 6.2 6 8.5 10.2 7.3 10.2 9.7 10.2 10.8 9.3 11.4 8 11.4 7 11.4 6.1 11 5.8 10.2M8 3.4V12.6',
} as const;

export type IconName = keyof typeof iconPaths;
