import { Language } from '../../../../kernel/text';
import { Option } from '../../../../ui/form/inputs';
import { decisionOutcomes, outcomes } from '../../choices';

/** The outcomes that a decision may give. */
export function decisionOptions(language: Language): readonly Option[] {
  return decisionOutcomes.map(value => ({ value, label: outcomes[value][language] }));
}
