import * as React from 'react';
import { MainButton } from '../../../../ui/Buttons';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { barCodeOf } from '../../fileRoom/barCode';
import { labelsOfSheet, mostLabels, readLabelNumbers } from '../../fileRoom/labelNumbers';
import { LabelSheet } from './LabelSheet';
import { RoomProps } from './room';
import { useSettings } from './roomQueries';
import { roomWords } from './roomWords';

/** Sheets of labels with bar code and QR, for files and boxes. */
export function LabelsView({ work, numbers = '' }: RoomProps & { readonly numbers?: string }): JSX.Element {
  const words = useWords(roomWords).labels;
  const settings = useSettings(work);
  return (
    <Page title={words.title}>
      <p className="ri-noPrint">{words.intro}</p>
      <Loaded query={settings} shape={['block']}>
        {({ officeCode }) => <MakeLabels officeCode={officeCode} numbers={numbers} />}
      </Loaded>
    </Page>
  );
}

function MakeLabels({ officeCode, numbers }: { readonly officeCode: string; readonly numbers: string }): JSX.Element {
  const words = useWords(roomWords);
  const [typed, setTyped] = React.useState(numbers);
  const [used, setUsed] = React.useState('0');
  const [read, setRead] = React.useState(() => (numbers === '' ? undefined : readLabelNumbers(numbers, officeCode)));
  const make = (event: React.FormEvent): void => {
    event.preventDefault();
    setRead(readLabelNumbers(typed, officeCode));
  };
  return (
    <>
      <form className="ri-form ri-noPrint" onSubmit={make}>
        <div className="ri-field">
          <label className="ri-field-label" htmlFor="ri-label-numbers">
            {words.labels.numbers}
          </label>
          <textarea id="ri-label-numbers" className="ri-input" rows={4} aria-describedby="ri-label-numbers-hint" value={typed} onChange={event => setTyped(event.target.value)} />
          <span id="ri-label-numbers-hint" className="ri-hint">
            {words.labels.numbersHint}
          </span>
        </div>
        <div className="ri-field">
          <label className="ri-field-label" htmlFor="ri-label-used">
            {words.labels.used}
          </label>
          <select id="ri-label-used" className="ri-input ri-input-short" value={used} onChange={event => setUsed(event.target.value)}>
            {Array.from({ length: labelsOfSheet }, (_, count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </div>
        <div className="ri-buttons">
          <button type="submit" className="ri-button ri-button-main">
            {words.labels.make}
          </button>
        </div>
      </form>
      {read && read.notRead.length > 0 && <Notice tone="alert" title={words.labels.notRead(words.list(read.notRead))} />}
      {read && read.numbers.length === 0 && <Notice tone="alert" title={words.labels.none} />}
      {read && read.numbers.length > mostLabels && <Notice tone="alert" title={words.labels.tooMany(mostLabels)} />}
      {read && read.numbers.length > 0 && read.numbers.length <= mostLabels && (
        <>
          <p role="status" className="ri-noPrint">
            {words.labels.sheet(read.numbers.length)}
          </p>
          <div className="ri-buttons">
            <MainButton text={words.labels.print} icon="print" onClick={() => window.print()} />
          </div>
          <LabelSheet codes={read.numbers.map(number => barCodeOf(officeCode, number))} used={Number(used)} />
        </>
      )}
    </>
  );
}
