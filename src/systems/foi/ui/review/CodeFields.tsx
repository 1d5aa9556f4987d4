import * as React from 'react';
import { LinkButton } from '../../../../ui/LinkButton';
import { NoteInput, RadioInput, TextInput } from '../../../../ui/form/inputs';
import { TypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Act } from '../../choices';
import { Exemption, parseSections, sectionsOf } from '../../exemptions';
import { codedDispositions, codeQuestions } from '../../work/records/checkRecord';
import { CodeEntry, CodeFacts } from '../../work/records/facts';
import { reviewWords } from './reviewWords';

interface CodeFieldsProps {
  readonly typed: TypedForm<CodeEntry, CodeFacts>;
  readonly act: Act;
}

/** What happens to a record and under which sections. Only what the answers so far ask for is shown. */
export function CodeFields({ typed, act }: CodeFieldsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(reviewWords).code;
  const { field } = typed;
  const entry = typed.form.watch();
  const asks = codeQuestions(entry, act);
  return (
    <>
      <RadioInput {...field('disposition')} options={Object.entries(codedDispositions).map(([value, label]) => ({ value, label: label[language] }))} />
      {asks.sections && (
        <>
          <TextInput {...field('sections')} hint={entry.disposition === 'release' ? words.releaseHint : words.sectionsHint} isOptional={entry.disposition === 'release'} />
          <CitedSections typed={entry.sections} act={act} />
          <SectionPicker act={act} onPick={section => field('sections').put(entry.sections.trim() === '' ? section : `${entry.sections.trim()}, ${section}`)} />
        </>
      )}
      {asks.reason && <NoteInput {...field('reason')} hint={words.reasonHint} isOptional={entry.disposition === 'release'} />}
      {asks.override && (
        <>
          <RadioInput {...field('overrideApplies')} hint={words.weighHint} options={[{ value: 'no', label: words.no }, { value: 'yes', label: words.yes }]} />
          <NoteInput {...field('overrideReason')} isOptional={entry.overrideApplies !== 'yes'} />
        </>
      )}
    </>
  );
}

/** What the typed sections are, as soon as they can be read. */
function CitedSections({ typed, act }: { readonly typed: string; readonly act: Act }): JSX.Element {
  const words = useWords(reviewWords).code;
  const say = useSayExemption();
  const read = parseSections(typed, act);
  const cited = read.ok ? read.value : [];
  return (
    <div aria-live="polite">
      {cited.length > 0 && (
        <ul className="ri-cards">
          {cited.map(({ cited: section, exemption }) => (
            <li key={section}>{say(section, exemption)}</li>
          ))}
        </ul>
      )}
      {cited.some(({ exemption }) => exemption.triggersNotice) && <p className="ri-subtle">{words.noticeFirst}</p>}
    </div>
  );
}

/** The coded list of the Act, to be picked from. */
function SectionPicker({ act, onPick }: { readonly act: Act; readonly onPick: (section: string) => void }): JSX.Element {
  const words = useWords(reviewWords).code;
  const say = useSayExemption();
  return (
    <details>
      <summary>{words.allSections}</summary>
      <ul className="ri-cards">
        {sectionsOf(act).map(exemption => (
          <li key={exemption.section}>
            <LinkButton icon="add" text={say(exemption.section, exemption)} onClick={() => onPick(exemption.section)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "17: Third party information (mandatory; the public interest may override it)". */
function useSayExemption(): (section: string, exemption: Exemption) => string {
  const language = useLanguage();
  const words = useWords(reviewWords).code;
  return (section, exemption) => {
    const kinds = [words[exemption.class], ...(exemption.publicInterest === 'never' ? [] : [words.override])];
    return `${words.named(section, exemption.title[language])} (${kinds.join('; ')})`;
  };
}
