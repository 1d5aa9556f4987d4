import * as React from 'react';
import { Language, languages } from '../../../../kernel/text';
import { Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { Finding } from '../../check/contract';
import { WarningReason } from '../../work/contract';
import { reasonFor } from '../../work/reasons';
import { FindingCard } from './FindingCard';
import { keyOfFinding } from './findingKey';
import { itemWords } from './itemWords';
import { CheckControl } from './useCheck';

interface FindingsSectionProps {
  readonly check: CheckControl;
  readonly reasons: readonly WarningReason[];
  readonly mayWrite: boolean;
  /** The editor is open, so that a fault can be mended from here. */
  readonly isWriting: boolean;
  readonly onGoTo: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
  readonly onReason: (finding: Finding, reason: string) => void;
}

/** What the check finds in both languages, line by line. */
export function FindingsSection({ check, reasons, mayWrite, isWriting, onGoTo, onFix, onReason }: FindingsSectionProps): JSX.Element {
  const words = useWords(itemWords);
  const { findings, isRunning } = check;
  const errors = findings?.filter(({ level }) => level === 'error').length ?? 0;
  const open = findings?.filter(finding => finding.level === 'warning' && !reasonFor(finding, reasons)).length ?? 0;
  const summary = !findings ? words.checking : findings.length === 0 ? words.checkClean : words.checkSummary(errors, open);
  return (
    <Section title={words.check}>
      <p role="status" data-check={isRunning ? 'running' : 'done'}>
        {summary}
      </p>
      {findings && findings.length > 0 && (
        <>
          <p className="ri-subtle">{words.checkHint}</p>
          <div className="ri-findingGroups">
            {languages.map(language => (
              <Group key={language} language={language} findings={findings} reasons={reasons} mayWrite={mayWrite} isWriting={isWriting} onGoTo={onGoTo} onFix={onFix} onReason={onReason} />
            ))}
          </div>
        </>
      )}
    </Section>
  );
}

function Group({ language, findings, reasons, mayWrite, isWriting, onGoTo, onFix, onReason }: Omit<FindingsSectionProps, 'check'> & { readonly language: Language; readonly findings: readonly Finding[] }): JSX.Element | null {
  const words = useWords(itemWords);
  const own = findings.filter(finding => finding.language === language);
  if (own.length === 0) return null;
  const inOrder = [...own].sort((a, b) => a.place.line - b.place.line || a.place.start - b.place.start);
  return (
    <div data-findings={language}>
      <h4>{words.errorsOf(language === 'en' ? words.english : words.french)}</h4>
      <ul className="ri-findings">
        {inOrder.map(finding => (
          <FindingCard
            key={keyOfFinding(finding)}
            finding={finding}
            reason={reasonFor(finding, reasons)}
            mayWrite={mayWrite}
            isWriting={isWriting}
            onGoTo={() => onGoTo(finding)}
            onFix={() => onFix(finding)}
            onReason={reason => onReason(finding, reason)}
          />
        ))}
      </ul>
    </div>
  );
}
