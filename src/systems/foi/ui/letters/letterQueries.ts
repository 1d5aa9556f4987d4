import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { Workplace } from '../../../../kernel/ports/workplace';
import { letterTemplates } from '../../caseLists';
import { lettersOf } from '../../letters/lettersOf';
import { StoredLetter } from '../../letters/requestFolder';
import { FoiRequest } from '../../lists';

const root = 'foi';

/** The letters of a request, the latest first. */
export function useLetters(work: Workplace, request: Pick<FoiRequest, 'number'>, enabled = true): UseQueryResult<readonly StoredLetter[]> {
  return useQuery([root, work.sitePath, 'letters', request.number], () => lettersOf(work, request), { enabled });
}

/** The library of templates, where Word opens them. From the root of the server. */
export function templatesAddress({ sitePath }: Pick<Workplace, 'sitePath'>): string {
  return `${sitePath}/${letterTemplates.name}`;
}

/** A file's path as an address: `#`, `%` and spaces are letters of its name. */
export function fileAddress({ path }: { readonly path: string }): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
