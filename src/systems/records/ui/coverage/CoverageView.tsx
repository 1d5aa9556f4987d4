import * as React from 'react';
import { placeInSite } from '../../../../kernel/lists/defineList';
import { OtherButton } from '../../../../ui/Buttons';
import { EmptyState } from '../../../../ui/EmptyState';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Page } from '../../../../ui/Page';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { byBranch, documentsIn, LibraryCoverage, sumOf } from '../../classify/coverage';
import { RecordsProps } from '../screen';
import { CountsTable } from './CountsTable';
import { coverageWords } from './coverageWords';
import { useCoverage } from './useCoverage';

/** How much of the office's documents the scheme covers, by library and by branch, with the way to what is not classified. */
export function CoverageView({ work }: RecordsProps): JSX.Element {
  const words = useWords(coverageWords);
  const { state, again } = useCoverage(work);
  return (
    <Page title={words.title} actions={state.kind === 'reading' ? undefined : <OtherButton text={words.again} onClick={again} />}>
      <p>{words.intro}</p>
      {state.kind === 'reading' && (
        <>
          <Skeleton shape={['line', 'line', 'line']} />
          <p role="status">{words.reading(state.seen)}</p>
        </>
      )}
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} />}
      {state.kind === 'read' && <Covered libraries={state.libraries} sitePath={work.sitePath} />}
    </Page>
  );
}

function Covered({ libraries, sitePath }: { readonly libraries: readonly LibraryCoverage[]; readonly sitePath: string }): JSX.Element {
  const language = useLanguage();
  const words = useWords(coverageWords);
  const branches = byBranch(libraries);
  if (documentsIn(sumOf(branches.values())) === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  const rows = libraries.map(({ library: { library, title }, branches: ofIt }) => ({
    key: library.name, name: title[language], address: `${sitePath}/${placeInSite(library)}`, counts: sumOf(ofIt.values()),
  }));
  return (
    <>
      <CountsTable title={words.byLibrary} head={words.library} rows={rows} />
      <CountsTable title={words.byBranch} head={words.branch} rows={[...branches].map(([branch, counts]) => ({ key: branch, name: branch === '' ? words.noBranch : branch, counts }))} />
    </>
  );
}
