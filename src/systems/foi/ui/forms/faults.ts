import { en } from '../../work/words.en';
import { fr } from '../../work/words.fr';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { foiWords } from '../foiWords';

const faults = { en: en.faults, fr: fr.faults };

/** Says what is wrong with a field, the field's name first: a summary is read away from its fields. */
export function useSayFault(): (fault: string, label: string) => string {
  const words = useWords(foiWords).forms;
  const said: Readonly<Record<string, string>> = { ...faults[useLanguage()], alreadyAsked: words.alreadyAsked };
  return (fault, label) => words.fault(label, said[fault] ?? fault);
}
