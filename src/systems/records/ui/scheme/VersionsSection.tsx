import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { SchemeEntry } from '../../scheme/contract';
import { entryDifferences } from '../../scheme/import/differences';
import { DifferenceTable } from './DifferenceTable';
import { schemeWords } from './schemeWords';

/** The versions of an entry with their days, and any two of them side by side. */
export function VersionsSection({ history }: { readonly history: readonly SchemeEntry[] }): JSX.Element {
  const words = useWords(schemeWords);
  const { before } = words;
  return (
    <Section title={words.versions}>
      <CardTable caption={words.versions} heads={[words.version, words.from, words.until, words.rule]}>
        {[...history].reverse().map(({ version, fromOn, untilOn, rule }) => (
          <tr role="row" key={version}>
            <td role="cell">
              <span className="ri-label">{before(words.version)}</span>
              {version}
            </td>
            <td role="cell" className="ri-nowrap">
              <span className="ri-label">{before(words.from)}</span>
              {fromOn}
            </td>
            <td role="cell" className="ri-nowrap">
              <span className="ri-label">{before(words.until)}</span>
              {untilOn ?? words.stillInForce}
            </td>
            <td role="cell">
              <span className="ri-label">{before(words.rule)}</span>
              {rule ?? words.empty}
            </td>
          </tr>
        ))}
      </CardTable>
      {history.length > 1 && <CompareVersions history={history} />}
    </Section>
  );
}

function CompareVersions({ history }: { readonly history: readonly SchemeEntry[] }): JSX.Element {
  const words = useWords(schemeWords);
  const [older, setOlder] = React.useState(history.length - 2);
  const [newer, setNewer] = React.useState(history.length - 1);
  const name = (place: number): string => words.versionName(history[place].version, history[place].fromOn);
  const differences = entryDifferences(history[older], history[newer]);
  const caption = words.differences(name(older), name(newer));
  return (
    <Section title={words.compareVersions}>
      <div className="ri-fieldGrid">
        <VersionSelect id="records-scheme-older" label={words.older} history={history} place={older} onChoose={setOlder} />
        <VersionSelect id="records-scheme-newer" label={words.newer} history={history} place={newer} onChoose={setNewer} />
      </div>
      <div aria-live="polite">{differences.length === 0 ? <p>{words.noDifference}</p> : <DifferenceTable caption={caption} from={name(older)} to={name(newer)} differences={differences} />}</div>
    </Section>
  );
}

interface VersionSelectProps {
  readonly id: string;
  readonly label: string;
  readonly history: readonly SchemeEntry[];
  readonly place: number;
  readonly onChoose: (place: number) => void;
}

function VersionSelect({ id, label, history, place, onChoose }: VersionSelectProps): JSX.Element {
  const words = useWords(schemeWords);
  return (
    <div className="ri-field">
      <label className="ri-field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="ri-input" value={place} onChange={({ target }) => onChoose(Number(target.value))}>
        {history.map(({ version, fromOn }, index) => (
          <option key={version} value={index}>
            {words.versionName(version, fromOn)}
          </option>
        ))}
      </select>
    </div>
  );
}
