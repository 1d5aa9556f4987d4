import { Language } from '../../../../kernel/text';
import { Place } from '../../officeWords/officeWords';

/** How readers of a language call an office or branch that goes by this name in the directory. */
export function placeName(places: readonly Place[], name: string, language: Language): string {
  const place = places.find(each => each.name === name);
  return (language === 'fr' && place?.nameFr) || name;
}
