import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import { MainButton } from '../../../../ui/Buttons';
import { CardTable } from '../../../../ui/CardTable';
import { Field, FieldGroup } from '../../../../ui/form/Field';
import { describedBy } from '../../../../ui/form/binding';
import { letPageBreathe } from '../../../../ui/letPageBreathe';
import { Notice } from '../../../../ui/Notice';
import { Section } from '../../../../ui/Page';
import { Skeleton } from '../../../../ui/Skeleton';
import { FileProblem, readFileTable } from '../../../../ui/spreadsheet/readFileTable';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { DayOrder, ListingField, listingFields, ListingProblem, ReadListing, readListing, rootOf } from '../../storage/listing';
import { LabelledCell } from './LabelledCell';
import { StoredFiles } from './StoredFiles';
import { storageWords } from './storageWords';

type State =
  | { readonly kind: 'choosing'; readonly problem?: FileProblem; readonly missing?: readonly ListingField[] }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly listing: Extract<ReadListing, { ok: true }> };

/** A listing of a shared drive, read in the page and nowhere else. */
export function ListingView({ work }: { readonly work: Workplace }): JSX.Element {
  const words = useWords(storageWords).listing;
  const [state, setState] = React.useState<State>({ kind: 'choosing' });
  const read = async (file: File, order: DayOrder): Promise<void> => {
    setState({ kind: 'reading' });
    const table = await readFileTable(file);
    if (!table.ok) return setState({ kind: 'choosing', problem: table.problem });
    const listing = await readListing(table.table, order, letPageBreathe);
    setState(listing.ok ? { kind: 'read', listing } : { kind: 'choosing', missing: listing.missing });
  };
  return (
    <>
      <p>{words.intro}</p>
      {state.kind !== 'reading' && <ChooseListing state={state} onRead={(file, order) => void read(file, order)} />}
      {state.kind === 'reading' && <Skeleton shape={['line', 'line', 'block']} />}
      {state.kind === 'read' && <Read work={work} listing={state.listing} />}
    </>
  );
}

function ChooseListing({ state, onRead }: { readonly state: State; readonly onRead: (file: File, order: DayOrder) => void }): JSX.Element {
  const language = useLanguage();
  const words = useWords(storageWords).listing;
  const [file, setFile] = React.useState<File>();
  const [order, setOrder] = React.useState<DayOrder>('dayMonthYear');
  const [isAsked, setAsked] = React.useState(false);
  const { problem, missing } = state.kind === 'choosing' ? state : { problem: undefined, missing: undefined };
  const field = { id: 'storage-listing', label: words.file, fault: isAsked && !file ? words.noFile : undefined };
  const send = (): void => {
    setAsked(true);
    if (file) onRead(file, order);
  };
  return (
    <div className="ri-form">
      {problem && <Notice tone="alert" title={words.problems[problem]} takesFocus />}
      {missing && <Notice tone="alert" title={words.missing(missing.map(name => listingFields[name].label[language]).join(', '))} takesFocus />}
      <Field {...field}>
        <input id={field.id} className="ri-input" type="file" accept=".csv,.xlsx,text/csv" aria-describedby={describedBy(field)} aria-invalid={field.fault ? true : undefined} onChange={({ target }) => setFile(target.files?.[0])} />
      </Field>
      <FieldGroup id="storage-order" label={words.order}>
        <div className="ri-options">
          {(['dayMonthYear', 'monthDayYear'] as const).map(each => (
            <label key={each} className="ri-option">
              <input type="radio" name="storage-order" checked={order === each} onChange={() => setOrder(each)} />
              <span>{words.orders[each]}</span>
            </label>
          ))}
        </div>
      </FieldGroup>
      <div className="ri-buttons">
        <MainButton text={words.read} onClick={send} />
      </div>
    </div>
  );
}

function Read({ work, listing: { files, problems, problemCount } }: { readonly work: Workplace; readonly listing: Extract<ReadListing, { ok: true }> }): JSX.Element {
  const words = useWords(storageWords).listing;
  const root = React.useMemo(() => rootOf(files), [files]);
  return (
    <>
      <p role="status">{words.summary(files.length, problemCount)}</p>
      {problems.length > 0 && <Faults problems={problems} count={problemCount} />}
      {files.length > 0 && <StoredFiles work={work} today={work.clock.today()} root={root} files={files} isReadable={false} />}
    </>
  );
}

function Faults({ problems, count }: { readonly problems: readonly ListingProblem[]; readonly count: number }): JSX.Element {
  const language = useLanguage();
  const words = useWords(storageWords).listing;
  return (
    <Section title={words.faults}>
      {count > problems.length && <p>{words.faultsShown(problems.length, count)}</p>}
      <CardTable caption={words.faults} heads={[words.line, words.field, words.value]}>
        {problems.map(({ line, field, value }) => (
          <tr key={line} role="row">
            <td role="cell">{line}</td>
            <LabelledCell label={words.field}>{listingFields[field].label[language]}</LabelledCell>
            <LabelledCell label={words.value}>{value}</LabelledCell>
          </tr>
        ))}
      </CardTable>
    </Section>
  );
}
