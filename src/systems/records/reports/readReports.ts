import { between } from '../../../kernel/lists/conditions';
import { everyPage } from '../../../kernel/lists/everyPage';
import { askInHalves, halveDays, Span } from '../../../kernel/lists/windows';
import { Workplace } from '../../../kernel/ports/workplace';
import { managedLibraries } from '../classify/libraries';
import { findDisposed } from '../disposition/findDisposed';
import { DisposedRecord } from '../dispositionLists';
import { overdueLoans } from '../fileRoom/findFiles';
import { PaperFile, paperFiles } from '../fileRoomLists';
import { holdsInForce } from '../holds/readHolds';
import { Hold } from '../lists';
import { Scheme } from '../scheme/contract';
import { readScheme } from '../scheme/readScheme';
import { EligibleFact } from './counts';

const pageSize = 500;
const eligibleColumns = ['eligibleOn', 'finalDisposition', 'status'] as const;

export interface Reports {
  /** Of the records that are still here: those that become eligible in the period, holds aside. */
  readonly eligible: readonly EligibleFact[];
  readonly disposed: readonly DisposedRecord[];
  /** In force today. */
  readonly holds: readonly Hold[];
  /** Charged out past their date, the longest overdue first. */
  readonly overdue: readonly PaperFile[];
  readonly scheme: Scheme;
}

/**
 * What the reports of a period count: eligible and disposed of in it, and the holds and loans of today. What one sees is what SharePoint shows
 * the person. Throws StoreError.
 */
export async function readReports(work: Workplace, span: Span): Promise<Reports> {
  const [inLibraries, onPaper, disposed, holds, overdue, scheme] = await Promise.all([
    eligibleInLibraries(work, span), eligibleOnPaper(work, span), findDisposed(work, span), holdsInForce(work), overdueLoans(work), readScheme(work),
  ]);
  return { eligible: [...inLibraries, ...onPaper], disposed, holds, overdue, scheme };
}

async function eligibleInLibraries(work: Workplace, span: Span): Promise<readonly EligibleFact[]> {
  const libraries = await managedLibraries(work);
  const found = await Promise.all(libraries.map(({ library }) =>
    askInHalves(span, halveDays, ({ from, to }) => everyPage(after => work.lists.findColumns(library, { where: { eligibleOn: between(from, to) }, top: pageSize, after }, eligibleColumns))),
  ));
  return found.flat().filter(({ status }) => status !== 'disposed');
}

async function eligibleOnPaper({ lists }: Workplace, span: Span): Promise<readonly EligibleFact[]> {
  const found = await askInHalves(span, halveDays, ({ from, to }) => everyPage(after => lists.findColumns(paperFiles, { where: { eligibleOn: between(from, to) }, top: pageSize, after }, eligibleColumns)));
  return found.filter(({ status }) => status !== 'disposed');
}
