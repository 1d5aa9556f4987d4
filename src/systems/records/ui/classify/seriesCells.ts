import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { StoreError } from '../../../../kernel/ports/storeError';
import { Visitor } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Language } from '../../../../kernel/text';
import { SiteTheme } from '../../../../ui/siteTheme';
import { effectiveSeries, FolderSeries, foldersAbove } from '../../classify/effectiveSeries';
import { libraryNamed, ManagedLibrary } from '../../classify/libraries';
import { readFoldersAbove, seriesOfFolders } from '../../classify/readFolders';
import { recordLifecycle } from '../../recordLifecycle';
import { Scheme, SchemeCode } from '../../scheme/contract';
import { readScheme } from '../../scheme/readScheme';
import { drawSeries } from './seriesCell';

type Reader = Pick<Workplace, 'lists' | 'clock' | 'repository' | 'sitePath' | 'log'>;

interface SeriesCellsOptions {
  readonly work: Reader;
  readonly visitor: Visitor;
  readonly listName: string;
  readonly language: Language;
  readonly theme?: SiteTheme;
  readonly onClassify: (id: number) => void;
}

/** A row of the list, as the list gives it. */
export interface SeriesRow {
  readonly id: number;
  readonly name: string;
  /** From the root of the server. */
  readonly path: string;
  /** Empty for none. */
  readonly seriesCode: string;
}

export interface SeriesCells {
  /** Draws the cell of a row. What is not known yet is drawn when it is. Returns what takes it away again. */
  draw(cell: HTMLElement, row: SeriesRow): () => void;
}

/** Draws all cells of a page: the scheme is asked for once, and the folders above once for each place, whatever the number of rows. */
export function createSeriesCells({ work, visitor, listName, language, theme, onClassify }: SeriesCellsOptions): SeriesCells {
  const mayFile = mayTake(recordLifecycle, 'classify', undefined, { roles: visitor.roles, isAssignee: false });
  let library: Promise<ManagedLibrary | undefined> | undefined;
  let scheme: Promise<Scheme> | undefined;
  const folders = new Map<string, Promise<FolderSeries>>();

  const foldersOver = (path: string): Promise<FolderSeries> => {
    const [place = ''] = foldersAbove(path);
    library ??= libraryNamed(work, listName);
    const known = folders.get(place) ?? library.then(found => seriesAbove(work, found, path));
    folders.set(place, known);
    return known;
  };

  const complete = async (cell: HTMLElement, row: SeriesRow, isGone: () => boolean): Promise<void> => {
    scheme ??= readScheme(work);
    const [known, above] = await Promise.all([scheme, row.seriesCode === '' ? foldersOver(row.path) : nothingAbove]);
    if (isGone()) return;
    draw(cell, row, known, above);
  };

  const draw = (cell: HTMLElement, { id, name, path, seriesCode }: SeriesRow, known: Scheme, above: FolderSeries): void => {
    const series = effectiveSeries({ path, seriesCode: seriesCode === '' ? null : (seriesCode as SchemeCode) }, above);
    drawSeries(cell, { series, scheme: known, language, theme, name, ...(mayFile ? { onClassify: () => onClassify(id) } : {}) });
  };

  return {
    draw: (cell, row) => {
      let isGone = false;
      // The code as it is stored stands there until more is known, and stays when no more can be known.
      cell.textContent = row.seriesCode;
      complete(cell, row, () => isGone).catch((error: unknown) => work.log.warn('seriesUndrawn', { problem: error instanceof StoreError ? error.problem.kind : 'unexpected' }));
      return () => {
        isGone = true;
        cell.replaceChildren();
      };
    },
  };
}

const nothingAbove: FolderSeries = new Map();

async function seriesAbove(work: Reader, library: ManagedLibrary | undefined, path: string): Promise<FolderSeries> {
  return library ? seriesOfFolders(await readFoldersAbove(work, library.library, [path])) : nothingAbove;
}
