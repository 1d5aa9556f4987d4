import { useWords } from '../../../../ui/surroundings';
import { roomWords } from './roomWords';

/** Says what is wrong with a field, the field's name first: a summary is read away from its fields. */
export function useSayFault(): (fault: string, label: string) => string {
  const words = useWords(roomWords);
  const said: Readonly<Record<string, string>> = words.faults;
  return (fault, label) => words.fault(label, said[fault] ?? words.faults.unknown);
}
