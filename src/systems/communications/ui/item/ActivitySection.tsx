import * as React from 'react';
import { checkChain } from '../../../../kernel/activity/chain';
import { useQuery } from '@tanstack/react-query';
import { LifecycleDeclaration } from '../../../../kernel/lifecycle/defineLifecycle';
import { Bilingual, Language } from '../../../../kernel/text';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Timeline, TimelineEntry } from '../../../../ui/Timeline';
import { newsLifecycle } from '../../newsLifecycle';
import { NewsItem } from '../../newsLists';
import { NewsActivityEntry, useNewsActivity } from '../desk/newsQueries';
import { CommunicationsProps } from '../screen';
import { itemWords } from './itemWords';

/** What was done to an item, the latest first, and whether the account of it is whole. */
export function ActivitySection({ work, item }: Pick<CommunicationsProps, 'work'> & { readonly item: NewsItem }): JSX.Element {
  const language = useLanguage();
  const words = useWords(itemWords);
  const activity = useNewsActivity(work, item);
  return (
    <Section title={words.activity}>
      <Loaded query={activity} shape={['line', 'line', 'line']}>
        {entries => (
          <>
            <BrokenChain entries={entries} />
            {entries.length === 0 ? <p>{words.noActivity}</p> : <Timeline entries={entries.map(entry => lineOf(entry, language))} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function BrokenChain({ entries }: { readonly entries: readonly NewsActivityEntry[] }): JSX.Element | null {
  const words = useWords(itemWords);
  const inOrder = [...entries].sort((a, b) => a.position - b.position);
  const faults = useQuery(['communications', 'chain', ...entries.map(({ hash }) => hash)], () => checkChain(inOrder)).data ?? [];
  return faults.length > 0 ? <Notice tone="alert" title={words.chainBroken} /> : null;
}

function lineOf({ id, at, actor, modifiedBy, title: action }: NewsActivityEntry, language: Language): TimelineEntry {
  // Somebody else may have appended the entry after a broken connection: then the address of who acted is all there is.
  const who = modifiedBy.email.toLowerCase() === actor.toLowerCase() ? modifiedBy.name : actor;
  return { key: String(id), at, who, what: labelOf(action, language) };
}

/** What the lifecycle calls a step; the step's own name where this version does not know it. */
function labelOf(action: string, language: Language): string {
  const { transitions }: LifecycleDeclaration = newsLifecycle;
  const label: Bilingual | undefined = Object.prototype.hasOwnProperty.call(transitions, action) ? transitions[action].label : undefined;
  return label?.[language] ?? action;
}
