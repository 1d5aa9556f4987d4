import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { Workplace } from '../../../../kernel/ports/workplace';
import { LetterSources, letterSourcesOf } from '../../letters/letterSources';
import { officeTemplates } from '../../letters/templates';
import { FoiRequest } from '../../lists';

export interface LetterGround {
  readonly sources: LetterSources;
  /** Names of the office's own templates. */
  readonly ownTemplates: readonly string[];
}

/** What a letter is made from. It names the requester, so it is forgotten as soon as the form is closed. */
export function useLetterGround(work: Workplace, request: FoiRequest): UseQueryResult<LetterGround> {
  const ask = async (): Promise<LetterGround> => {
    const [sources, templates] = await Promise.all([letterSourcesOf(work, request), officeTemplates(work)]);
    return { sources, ownTemplates: templates.map(({ name }) => name) };
  };
  return useQuery(['foi', work.sitePath, 'letterGround', request.id, request.etag], ask, { cacheTime: 0, staleTime: 0, refetchOnWindowFocus: false });
}
