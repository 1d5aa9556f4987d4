import * as React from 'react';

/** Line drawings on a square of 16, in the manner of `iconPaths`. Apart from those, because only who writes needs them. */
const paths = {
  strong: 'M5 3H8.6a2.4 2.4 0 0 1 0 4.8H5ZM5 7.8H9.3a2.6 2.6 0 0 1 0 5.2H5ZM5.6 3V13',
  emphasis: 'M7 3H11M5 13H9M9.4 3 6.6 13',
  bulletedList: 'M6 4H14M6 8H14M6 12H14M2.4 4h.2M2.4 8h.2M2.4 12h.2',
  numberedList: 'M6.5 4H14M6.5 8H14M6.5 12H14M2 2.8 3 2.2V5.2M1.8 10.4c.4-.8 1.9-.8 1.9.2 0 .9-1.9 1.5-1.9 2.6H3.8',
  outdent: 'M2 3H14M8 6.4H14M8 9.6H14M2 13H14M5 5.8 2.4 8 5 10.2',
  indent: 'M2 3H14M8 6.4H14M8 9.6H14M2 13H14M2.4 5.8 5 8 2.4 10.2',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7L8 4.3M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.2 9.1a2.6 2.6 0 0 0 3.7 3.7L8 11.7',
  image: 'M2 3H14V13H2ZM2.5 11.5 6 7.8l2.6 2.7 1.6-1.6 3.3 3.1M10.8 5.6h.2',
  table: 'M2 3H14V13H2ZM2 6.3H14M2 9.6H14M6.5 3V13',
  callout: 'M2 3H14V11H8L5 13.6V11H2ZM8 5.2V7.4M8 9v.1',
  undo: 'M5.5 2.8 2.5 5.8 5.5 8.8M2.5 5.8H9.5a4 4 0 0 1 0 8H6',
  redo: 'M10.5 2.8 13.5 5.8 10.5 8.8M13.5 5.8H6.5a4 4 0 0 0 0 8H10',
  rowAfter: 'M2 2.5H14V7.5H2ZM8 9.5V14.5M5.5 12H10.5',
  columnAfter: 'M2.5 2H7.5V14H2.5ZM9.5 8H14.5M12 5.5V10.5',
  removeRow: 'M2 2.5H14V7.5H2ZM6 10 10 14M10 10 6 14',
  removeColumn: 'M2.5 2H7.5V14H2.5ZM10 6 14 10M14 6 10 10',
  headerRow: 'M2 3H14V13H2ZM2 6.3H14M3.5 4.7H12.5',
  removeTable: 'M2 3H14V13H2ZM5.5 5.5l5 5M10.5 5.5l-5 5',
} as const;

export type ToolIconName = keyof typeof paths;

export function ToolIcon({ name }: { readonly name: ToolIconName }): JSX.Element {
  return (
    <svg className="ri-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
