import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { Announcement } from '../../../../ui/Announcement';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { OfficeWords, officeWordsOf } from '../../officeWords/officeWords';
import { officeWordLifecycle } from '../../planLifecycles';
import { OfficeWord, OfficeWordKind, wordKinds } from '../../planLists';
import { CommunicationsProps } from '../screen';
import { officeWordsWords } from './officeWordsWords';
import { RetireWordPanel } from './RetireWordPanel';
import { AddWordForm, ChangeWordForm } from './WordForm';
import { WordsTable } from './WordsTable';
import { wordTitle } from './wordTexts';

type Opened =
  | { readonly what: 'add'; readonly kind: OfficeWordKind }
  | { readonly what: 'change' | 'retire'; readonly item: OfficeWord };

/** The words, names, targets, topics, places and quiet days of the office, kept by its owner and the communications lead. */
export function OfficeWordsView(props: CommunicationsProps): JSX.Element {
  const words = useWords(officeWordsWords);
  const mayKeep = mayTake(officeWordLifecycle, 'add', undefined, standingOf(props.visitor));
  return (
    <Page title={words.title} takesFocus>
      {mayKeep ? <KeptWords {...props} /> : <EmptyState title={words.closedTitle} hint={words.closedHint} />}
    </Page>
  );
}

function KeptWords(props: CommunicationsProps): JSX.Element {
  const words = useWords(officeWordsWords);
  const office = useQuery(['communications', props.work.sitePath, 'officeWords'], () => officeWordsOf(props.work));
  const [news, setNews] = React.useState<string>();
  return (
    <>
      <Announcement text={news} />
      <p>{words.intro}</p>
      <Loaded query={office} shape={['line', 'block', 'block']}>
        {found => <Kinds {...props} office={found} onSaved={setNews} />}
      </Loaded>
    </>
  );
}

function Kinds({ office, onSaved, ...props }: CommunicationsProps & { readonly office: OfficeWords; readonly onSaved: (message: string) => void }): JSX.Element {
  const words = useWords(officeWordsWords);
  const [opened, setOpened] = React.useState<Opened>();
  const close = (): void => setOpened(undefined);
  const saved = (message: string): void => {
    close();
    onSaved(message);
  };
  return (
    <>
      {office.unreadable.length > 0 && (
        <Notice tone="note" title={words.unreadableTitle}>
          <p>{words.unreadable(office.unreadable.map(({ title }) => title).join(', '))}</p>
        </Notice>
      )}
      {(Object.keys(wordKinds) as OfficeWordKind[]).map(kind => (
        <WordsTable
          key={kind}
          kind={kind}
          items={office.items.filter(item => item.kind === kind)}
          onAdd={() => setOpened({ what: 'add', kind })}
          onChange={item => setOpened({ what: 'change', item })}
          onRetire={item => setOpened({ what: 'retire', item })}
        />
      ))}
      {opened && <OpenedPanel {...props} items={office.items} opened={opened} onClose={close} onSaved={saved} />}
    </>
  );
}

interface OpenedPanelProps extends CommunicationsProps {
  readonly items: readonly OfficeWord[];
  readonly opened: Opened;
  readonly onClose: () => void;
  readonly onSaved: (message: string) => void;
}

function OpenedPanel({ opened, items, onClose, onSaved, ...props }: OpenedPanelProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(officeWordsWords);
  // The items as they were when the form opened: a reading in between must not change its check.
  const [seen] = React.useState(items);
  const form = { ...props, items: seen, onSaved, onCancel: onClose };
  if (opened.what === 'add') {
    return (
      <SidePanel title={words.kinds[opened.kind].add} onClose={onClose}>
        <AddWordForm {...form} kind={opened.kind} />
      </SidePanel>
    );
  }
  const title = wordTitle(opened.item, language, words);
  if (opened.what === 'retire') return <RetireWordPanel work={props.work} item={opened.item} title={title} onClose={onClose} onSaved={onSaved} />;
  return (
    <SidePanel title={words.changeOf(title)} onClose={onClose}>
      <ChangeWordForm {...form} kind={opened.item.kind} item={opened.item} />
    </SidePanel>
  );
}
