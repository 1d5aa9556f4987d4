import { useWords } from '../../../../ui/surroundings';
import { holdWords } from './holdWords';

/** Says what is wrong with a field, the field's name first: a summary is read away from its fields. */
export function useSayFault(): (fault: string, label: string) => string {
  const { faults, fault: sentence } = useWords(holdWords);
  const said: Readonly<Record<string, string>> = faults;
  return (fault, label) => sentence(label, said[fault] ?? faults.unknown);
}
