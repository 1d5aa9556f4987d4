import * as React from 'react';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Scheme, SchemeEntry } from '../../scheme/contract';
import { branchesOf, SchemeBranch } from '../../scheme/branches';
import { EntryLink } from './EntryLink';
import { schemeWords } from './schemeWords';

interface SchemeTreeProps {
  readonly scheme: Scheme;
  readonly onOpen: (code: string) => void;
}

/** Functions that open to their activities and series. The browser's own folding: every keyboard and screen reader knows it. */
export function SchemeTree({ scheme, onOpen }: SchemeTreeProps): JSX.Element {
  const words = useWords(schemeWords);
  const { tree, unplaced } = React.useMemo(() => branchesOf(scheme), [scheme]);
  return (
    <>
      <Section title={words.tree}>
        <ul className="ri-tree">
          {tree.map(branch => (
            <Branch key={branch.entry.code} branch={branch} onOpen={onOpen} />
          ))}
        </ul>
      </Section>
      {unplaced.length > 0 && (
        <Section title={words.unplaced}>
          <Leaves entries={unplaced} onOpen={onOpen} />
        </Section>
      )}
    </>
  );
}

function Branch({ branch: { entry, branches, series, count }, onOpen }: { readonly branch: SchemeBranch } & Pick<SchemeTreeProps, 'onOpen'>): JSX.Element {
  const language = useLanguage();
  const words = useWords(schemeWords);
  return (
    <li className={entry.level === 'function' ? 'ri-treeFunction' : undefined}>
      <details>
        <summary>
          <span className="ri-code">{entry.code}</span> {entry.title[language]} <span className="ri-subtle">({words.seriesCount(count)})</span>
        </summary>
        <p>{entry.scope[language]}</p>
        <ul className="ri-tree">
          {branches.map(branch => (
            <Branch key={branch.entry.code} branch={branch} onOpen={onOpen} />
          ))}
          {series.map(each => (
            <li key={each.code}>
              <EntryLink entry={each} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function Leaves({ entries, onOpen }: { readonly entries: readonly SchemeEntry[] } & Pick<SchemeTreeProps, 'onOpen'>): JSX.Element {
  return (
    <ul className="ri-tree">
      {entries.map(entry => (
        <li key={entry.code}>
          <EntryLink entry={entry} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}
