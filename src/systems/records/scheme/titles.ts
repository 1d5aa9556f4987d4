import { Bilingual, Language } from '../../../kernel/text';
import { Scheme, SchemeCode, SchemeEntry, transitoryCode } from './contract';

/** What documents of short use are filed under. */
const transitoryTitle: Bilingual = { en: 'Transitory documents', fr: 'Documents éphémères' };

/** The title of a code as a person reads it: the newest version's when it is retired, the code itself when the scheme never had it. */
export function titleOf(scheme: Scheme, code: SchemeCode, language: Language): string {
  if (code === transitoryCode) return transitoryTitle[language];
  return newestOf(scheme, code)?.title[language] ?? code;
}

/** The version of a code in force, else its latest. Undefined for a code that the scheme never had. */
export function newestOf(scheme: Scheme, code: SchemeCode): SchemeEntry | undefined {
  const versions = scheme.versions.get(code);
  return scheme.byCode.get(code) ?? versions?.[versions.length - 1];
}
