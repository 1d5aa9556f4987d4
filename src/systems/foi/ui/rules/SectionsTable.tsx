import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { RuleSource } from '../../../../kernel/clock/explanation';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { shared, statute } from '../../clock/sources';
import { foiWords } from '../foiWords';
import { rulesWords } from './rulesWords';
import { confidenceText, sourceText } from './sourceText';

/** Every rule of the clock, with the place where it stands and how sure that is. */
export function SectionsTable(): JSX.Element {
  const language = useLanguage();
  const words = useWords(rulesWords);
  const ofActs = (Object.keys(statute) as (keyof typeof statute)[]).map(rule => ({ rule, name: words.statute[rule], sources: [statute[rule].FIPPA, statute[rule].MFIPPA] }));
  const ofBoth = (Object.keys(shared) as (keyof typeof shared)[]).map(rule => ({ rule, name: words.shared[rule], sources: [shared[rule]] as readonly RuleSource[] }));
  return (
    <Section title={words.otherRules}>
      <CardTable caption={words.otherRules} heads={[words.rule, words.source, words.confidence]}>
        {[...ofBoth, ...ofActs].map(({ rule, name, sources }) => (
          <SectionRow key={name} id={rule} name={name} source={sources.map(source => sourceText(source, language)).join('; ')} confidence={confidenceText(sources[0].confidence, language)} />
        ))}
      </CardTable>
    </Section>
  );
}

interface SectionRowProps {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly confidence: string;
}

function SectionRow({ id, name, source, confidence }: SectionRowProps): JSX.Element {
  const words = useWords(rulesWords);
  const { before } = useWords(foiWords);
  return (
    <tr role="row" data-rule={id}>
      <td role="cell">{name}</td>
      <td role="cell">
        <span className="ri-label">{before(words.source)}</span>
        {source}
      </td>
      <td role="cell">
        <span className="ri-label">{before(words.confidence)}</span>
        {confidence}
      </td>
    </tr>
  );
}
