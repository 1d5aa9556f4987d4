import { Language } from '../../../../kernel/text';
import { Scheme, SchemeCode, transitoryCode } from '../../scheme/contract';
import { titleOf } from '../../scheme/titles';

/** A series as people name it: code and title. What is transitory has no code that anybody would know. */
export function seriesName(scheme: Scheme, code: SchemeCode, language: Language): string {
  const title = titleOf(scheme, code, language);
  return code === transitoryCode || title === code ? title : `${code} ${title}`;
}
