import * as React from 'react';
import { allowedTransitions } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { LibraryFacts } from '../../../../kernel/ports/repository';
import { CardTable } from '../../../../ui/CardTable';
import { LinkButton } from '../../../../ui/LinkButton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { libraryLifecycle } from '../../libraryList';
import { officeDocuments } from '../../recordsLibrary';
import { RecordsProps } from '../screen';
import { LibrariesNow, TakenLibrary } from './libraryQueries';
import { OpenLibrary } from './LibraryPanel';
import { libraryWords } from './libraryWords';

interface TakenTableProps extends Pick<RecordsProps, 'visitor'> {
  readonly now: LibrariesNow;
  readonly onOpen: (open: OpenLibrary) => void;
}

/** The libraries under the scheme, the office's own first. */
export function TakenTable({ now: { ofOffice, taken }, visitor, onOpen }: TakenTableProps): JSX.Element {
  const language = useLanguage();
  const { title, ofOffice: own, columns } = useWords(libraryWords);
  return (
    <CardTable caption={title} heads={[columns.name, columns.branch, columns.manager, columns.count, columns.state, columns.steps]}>
      <tr role="row">
        <NameCell name={officeDocuments.title[language]} facts={ofOffice} />
        <td role="cell" data-label={columns.branch} />
        <td role="cell" data-label={columns.manager} />
        <CountCell facts={ofOffice} />
        <td role="cell" data-label={columns.state}>
          {own}
        </td>
        <td role="cell" data-label={columns.steps} />
      </tr>
      {taken.map(library => (
        <Row key={library.item.id} library={library} visitor={visitor} onOpen={onOpen} />
      ))}
    </CardTable>
  );
}

function Row({ library, visitor, onOpen }: Omit<TakenTableProps, 'now'> & { readonly library: TakenLibrary }): JSX.Element {
  const language = useLanguage();
  const words = useWords(libraryWords);
  const { item, facts } = library;
  const { columns } = words;
  const name = language === 'fr' ? item.titleFr ?? item.title : item.title;
  const steps = allowedTransitions(libraryLifecycle, item.status, standingOf(visitor, item)).filter(step => step === 'confirm' || step === 'describe' || step === 'release');
  return (
    <tr role="row">
      <NameCell name={name} facts={facts} />
      <td role="cell" data-label={columns.branch}>
        {item.branch}
      </td>
      <td role="cell" data-label={columns.manager}>
        {item.assignedTo?.name}
      </td>
      <CountCell facts={facts} />
      <td role="cell" data-label={columns.state}>
        {libraryLifecycle.states[item.status].label[language]}
      </td>
      <td role="cell" data-label={columns.steps}>
        {steps.map(step => (
          <div key={step}>
            <LinkButton text={words[`${step}Named`](name)} onClick={() => onOpen({ step, item, name })} />
          </div>
        ))}
      </td>
    </tr>
  );
}

function NameCell({ name, facts }: { readonly name: string; readonly facts: LibraryFacts | undefined }): JSX.Element {
  const { notSeen } = useWords(libraryWords);
  return <td role="cell">{facts ? <a className="ri-rowLink" href={facts.path}>{name}</a> : `${name} (${notSeen})`}</td>;
}

function CountCell({ facts }: { readonly facts: LibraryFacts | undefined }): JSX.Element {
  const language = useLanguage();
  const { columns } = useWords(libraryWords);
  return (
    <td role="cell" className="ri-number" data-label={columns.count}>
      {facts?.count.toLocaleString(`${language}-CA`)}
    </td>
  );
}
