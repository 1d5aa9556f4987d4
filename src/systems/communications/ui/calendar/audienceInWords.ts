import { Language } from '../../../../kernel/text';
import { Audience } from '../../audience';
import { readerLanguages } from '../../newsLists';

/** Whom something concerns, in one line: "Sudbury, Timmins; Programs Branch; Readers in French". */
export function audienceInWords({ offices, branches, languages }: Audience, language: Language): string {
  const named = [offices, branches].filter(names => names.length > 0).map(names => names.join(', '));
  return [...named, ...(languages === 'both' && named.length > 0 ? [] : [readerLanguages[languages][language]])].join('; ');
}
