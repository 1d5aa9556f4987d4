import * as React from 'react';
import { transitionLabel } from '../../../../ui/labels';
import { OtherButton } from '../../../../ui/Buttons';
import { ChainNotice } from '../../../../ui/ChainNotice';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { lineOfEntry, Timeline } from '../../../../ui/Timeline';
import { schemeEntryLifecycle } from '../../schemeLifecycle';
import { SchemeItem } from '../../schemeList';
import { RecordsProps } from '../screen';
import { EntryForm } from './entry/EntryForm';
import { RetireForm } from './entry/RetireForm';
import { useSchemeHistory, useSchemeItems } from './schemeQueries';
import { schemeWords } from './schemeWords';

interface KeeperPartsProps extends RecordsProps {
  readonly code: string;
  readonly onSaved: (message: string) => void;
}

/** What only the keeper of the scheme sees of an entry: its forms, and what was done to it. */
export function KeeperParts(props: KeeperPartsProps): JSX.Element {
  const items = useSchemeItems(props.work, props.code);
  return (
    <Loaded query={items} shape={['line', 'line']}>
      {found => (
        <>
          {found[0]?.status === 'inForce' && <EntrySteps {...props} item={found[0]} />}
          <History work={props.work} items={found} />
        </>
      )}
    </Loaded>
  );
}

function EntrySteps({ item, onSaved, ...props }: KeeperPartsProps & { readonly item: SchemeItem }): JSX.Element {
  const words = useWords(schemeWords);
  const [opened, setOpened] = React.useState<{ readonly form: 'change' | 'retire'; readonly item: SchemeItem }>();
  const close = (): void => setOpened(undefined);
  const saved = (message: string): void => {
    close();
    onSaved(message);
  };
  return (
    <>
      <div className="ri-buttons">
        <OtherButton text={words.change} onClick={() => setOpened({ form: 'change', item })} />
        <OtherButton text={words.retire} onClick={() => setOpened({ form: 'retire', item })} />
      </div>
      {opened && (
        <SidePanel title={`${opened.form === 'change' ? words.change : words.retire}: ${opened.item.code}`} onClose={close}>
          {opened.form === 'change' ? <EntryForm {...props} item={opened.item} onSaved={saved} onCancel={close} /> : <RetireForm {...props} item={opened.item} onSaved={saved} onCancel={close} />}
        </SidePanel>
      )}
    </>
  );
}

function History({ work, items }: Pick<RecordsProps, 'work'> & { readonly items: readonly SchemeItem[] }): JSX.Element {
  const language = useLanguage();
  const words = useWords(schemeWords);
  const history = useSchemeHistory(work, items);
  const versionOf = (subject: string): number | undefined => items.find(({ id }) => subject.endsWith(`:${id}`))?.schemeVersion;
  return (
    <Section title={words.history}>
      <Loaded query={history} shape={['line', 'line']}>
        {entries => (
          <>
            <ChainNotice entries={entries} />
            {entries.length === 0 ? (
              <p>{words.noHistory}</p>
            ) : (
              <Timeline entries={entries.map(entry => lineOfEntry(entry, `${transitionLabel(schemeEntryLifecycle, entry.title, language) ?? entry.title} (${versionOf(entry.subject) ?? ''})`))} />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}
