import { SectionLayout } from '../../seed/pages';

/** Widths of a section's columns in twelfths, as SharePoint's page canvas has them. */
export const columnWidths: Readonly<Record<SectionLayout, readonly number[]>> = {
  one: [12],
  two: [6, 6],
  three: [4, 4, 4],
  oneThirdLeft: [4, 8],
  oneThirdRight: [8, 4],
};
