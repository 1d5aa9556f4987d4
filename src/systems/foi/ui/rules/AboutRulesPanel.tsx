import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import { SidePanel } from '../../../../ui/SidePanel';
import { useWords } from '../../../../ui/surroundings';
import { AboutRules } from './AboutRules';
import { rulesWords } from './rulesWords';

interface AboutRulesPanelProps {
  readonly work: Workplace;
  readonly onClose: () => void;
}

/** The rules beside the date that they explain, to be read only. */
export function AboutRulesPanel({ work, onClose }: AboutRulesPanelProps): JSX.Element {
  const { title } = useWords(rulesWords);
  return (
    <SidePanel title={title} onClose={onClose}>
      <AboutRules work={work} />
    </SidePanel>
  );
}
