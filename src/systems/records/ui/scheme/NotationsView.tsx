import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { CardTable } from '../../../../ui/CardTable';
import { Page, Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { Notation } from '../../retention/rule';
import { RuleWords } from './RuleWords';
import { schemeWords } from './schemeWords';

const examples: Readonly<Record<Notation, readonly string[]>> = {
  britishColumbia: ['CY+2y nil DE', 'FY+1y 5y DE', 'SO+1y nil SR'],
  ottawa: ['2+5', 'T+2'],
  policeBoard: ['C+1*', 'T+5', 'S+3', 'P'],
  ontario: ['T+7 DESTROY', 'T+3 TRANSFER'],
};
const notations = Object.keys(examples) as readonly Notation[];

/** The four notations in words, each with examples that the same reader reads as the schedule's own rules. */
export function NotationsView({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const words = useWords(schemeWords);
  const back = (
    <AddressLink href={addressWith('view', undefined)} onGo={onBack} icon="back">
      {words.back}
    </AddressLink>
  );
  return (
    <Page title={words.notations} before={back} takesFocus>
      <p>{words.notationsIntro}</p>
      {notations.map(notation => (
        <Section key={notation} title={words.notation[notation].title}>
          <p>{words.notation[notation].text}</p>
          <Examples caption={words.notation[notation].title} rules={examples[notation]} />
        </Section>
      ))}
    </Page>
  );
}

function Examples({ caption, rules }: { readonly caption: string; readonly rules: readonly string[] }): JSX.Element {
  const words = useWords(schemeWords);
  return (
    <CardTable caption={caption} heads={[words.example, words.meaning]}>
      {rules.map(rule => (
        <tr role="row" key={rule}>
          <td role="cell" className="ri-nowrap">
            <code>{rule}</code>
          </td>
          <td role="cell">
            <RuleWords rule={rule} />
          </td>
        </tr>
      ))}
    </CardTable>
  );
}
