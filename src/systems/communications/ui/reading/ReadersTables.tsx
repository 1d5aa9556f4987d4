import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { LinkButton } from '../../../../ui/LinkButton';
import { useWords } from '../../../../ui/surroundings';
import { Addressee, countByBranch } from '../../reading/whoHasNot';
import { readersWords } from './readersWords';

/** Names shown before somebody asks for all: an office may have thousands. */
const shownFirst = 50;

/** How many of each branch confirmed. */
export function BranchTable({ people }: { readonly people: readonly Addressee[] }): JSX.Element {
  const words = useWords(readersWords);
  return (
    <CardTable caption={words.branches} isCaptionShown heads={[words.branch, words.concerned, words.confirmed, words.toCome]}>
      {countByBranch(people).map(({ branch, concerned, confirmed }) => (
        <tr key={branch} role="row" data-branch={branch}>
          <td role="cell">{branch || words.noBranch}</td>
          <Figure label={words.concerned} value={concerned} />
          <Figure label={words.confirmed} value={confirmed} />
          <Figure label={words.toCome} value={concerned - confirmed} />
        </tr>
      ))}
    </CardTable>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: number }): JSX.Element {
  return (
    <td role="cell">
      <span className="ri-label">{label}: </span>
      {value}
    </td>
  );
}

/** The names of those who have not, of all branches or of one. */
export function WaitingTable({ waiting }: { readonly waiting: readonly Addressee[] }): JSX.Element {
  const words = useWords(readersWords);
  const [branch, setBranch] = React.useState<string>();
  const [isWhole, setWhole] = React.useState(false);
  const branches = [...new Set(waiting.map(person => person.branch))].sort();
  const chosen = branch === undefined ? waiting : waiting.filter(person => person.branch === branch);
  const shown = isWhole ? chosen : chosen.slice(0, shownFirst);
  if (waiting.length === 0) return <p>{words.waiting(0)}</p>;
  return (
    <>
      {branches.length > 1 && (
        <div className="ri-field ri-noPrint">
          <label className="ri-field-label" htmlFor="ri-readers-branch">
            {words.chosenBranch}
          </label>
          <select id="ri-readers-branch" className="ri-input" value={branch === undefined ? -1 : branches.indexOf(branch)} onChange={event => setBranch(branches[Number(event.target.value)])}>
            <option value={-1}>{words.allBranches}</option>
            {branches.map((each, place) => (
              <option key={each} value={place}>
                {each || words.noBranch}
              </option>
            ))}
          </select>
        </div>
      )}
      <CardTable caption={words.waiting(chosen.length)} isCaptionShown heads={[words.name, words.branch, words.office]}>
        {shown.map(person => (
          <tr key={person.person.id} role="row" data-reader={person.person.email}>
            <td role="cell">{person.person.name}</td>
            <td role="cell">{person.branch || words.noBranch}</td>
            <td role="cell">{person.office}</td>
          </tr>
        ))}
      </CardTable>
      {shown.length < chosen.length && <LinkButton text={words.showAll(chosen.length)} onClick={() => setWhole(true)} />}
    </>
  );
}
