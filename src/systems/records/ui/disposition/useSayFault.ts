import { useWords } from '../../../../ui/surroundings';
import { dispositionWords } from './dispositionWords';

/** Says what is wrong with a field, the field's name first: a summary is read away from its fields. */
export function useSayFault(): (fault: string, label: string) => string {
  const { faults, fault: sentence } = useWords(dispositionWords);
  const said: Readonly<Record<string, string>> = faults;
  return (fault, label) => sentence(label, said[fault] ?? faults.unknown);
}
