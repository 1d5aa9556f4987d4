import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { LinkButton } from '../../../../ui/LinkButton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { itemOf, Judged, keyOf, titleOfRecord } from '../../disposition/candidate';
import { DispositionMethod, dispositionMethods } from '../../dispositionLists';
import { WhyEligible } from '../retention/WhyEligible';
import { dispositionWords } from './dispositionWords';
import { methodOf } from './methodOf';
import { RecordName } from './RecordName';
import { Refusals } from './Refusals';

interface EligibleTableProps {
  readonly caption: string;
  readonly records: readonly Judged[];
  /** Keys of the records that are chosen; undefined where none can be. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Records with the day from which they are eligible, why, and what stands against each. */
export function EligibleTable({ caption, records, chosen, onChoose }: EligibleTableProps): JSX.Element {
  const { columns } = useWords(dispositionWords);
  const heads = [columns.record, columns.series, columns.eligibleOn, columns.method, columns.state];
  return (
    <>
      {chosen && <ChooseAll records={records} onChoose={onChoose} />}
      <CardTable caption={caption} isCaptionShown heads={chosen ? [columns.choose, ...heads] : heads}>
        {records.map(record => (
          <Row key={keyOf(record.candidate)} record={record} chosen={chosen} onChoose={onChoose} />
        ))}
      </CardTable>
    </>
  );
}

function ChooseAll({ records, onChoose }: Pick<EligibleTableProps, 'records' | 'onChoose'>): JSX.Element {
  const language = useLanguage();
  const words = useWords(dispositionWords).eligible;
  const methods = [...new Set(records.map(methodOf))];
  const choose = (method: DispositionMethod): void => onChoose(new Set(records.filter(record => methodOf(record) === method).map(({ candidate }) => keyOf(candidate))));
  return (
    <div className="ri-buttons">
      {methods.map(method => (
        <LinkButton key={method} text={words.chooseAll(dispositionMethods[method][language])} onClick={() => choose(method)} />
      ))}
    </div>
  );
}

type RowProps = Pick<EligibleTableProps, 'chosen' | 'onChoose'> & { readonly record: Judged };

function Row({ record, chosen, onChoose }: RowProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(dispositionWords);
  const [isOpen, setOpen] = React.useState(false);
  const { candidate, retention, refusals } = record;
  const key = keyOf(candidate);
  const toggle = (isChosen: boolean): void => onChoose(new Set([...(chosen ?? [])].filter(each => each !== key).concat(isChosen ? [key] : [])));
  return (
    <tr role="row">
      {chosen && (
        <td role="cell" data-label={words.columns.choose}>
          <input type="checkbox" aria-label={words.eligible.choose(titleOfRecord(candidate))} checked={chosen.has(key)} onChange={event => toggle(event.target.checked)} />
        </td>
      )}
      <td role="cell">
        <RecordName candidate={candidate} />
      </td>
      <td role="cell" data-label={words.columns.series}>
        {itemOf(candidate).seriesCode}
      </td>
      <td role="cell" data-label={words.columns.eligibleOn}>
        {retention.eligibleOn} <LinkButton text={words.why} isOpen={isOpen} onClick={() => setOpen(!isOpen)} />
        {isOpen && <WhyEligible retention={retention} />}
      </td>
      <td role="cell" data-label={words.columns.method}>
        {dispositionMethods[methodOf(record)][language]}
      </td>
      <td role="cell" data-label={words.columns.state}>
        <Refusals refusals={refusals} />
      </td>
    </tr>
  );
}
