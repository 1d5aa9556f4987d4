import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { CardTable } from '../../../../ui/CardTable';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { momentInWords } from '../../../../ui/momentInWords';
import { Section } from '../../../../ui/Page';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { languages } from '../../../../kernel/text';
import { NewsItem } from '../../newsLists';
import { NewsText } from '../../work/contract';
import { isSameText } from '../../work/newsText';
import { NewsRevision, revisionsOf } from '../../work/versions';
import { CommunicationsProps } from '../screen';
import { ChangedText } from './ChangedText';
import { itemWords } from './itemWords';

interface VersionsSectionProps extends Pick<CommunicationsProps, 'work'> {
  readonly item: NewsItem;
  readonly text: NewsText;
  /** The revision that is compared with the text of now. */
  readonly compared: number | undefined;
  readonly onCompare: (revision: number | undefined) => void;
}

/** The texts as they were saved, and what changed since any of them. */
export function VersionsSection({ work, item, text, compared, onCompare }: VersionsSectionProps): JSX.Element {
  const words = useWords(itemWords);
  const revisions = useQuery(['communications', work.sitePath, 'revisions', item.id, item.revision], () => revisionsOf(work, item), { keepPreviousData: true });
  return (
    <Section title={words.versions}>
      <p className="ri-subtle">{words.versionsHint}</p>
      <Loaded query={revisions} shape={['line', 'line']}>
        {found => (
          <>
            <RevisionTable revisions={found} onCompare={onCompare} />
            {compared !== undefined && (
              <SidePanel title={words.compareTitle(compared)} onClose={() => onCompare(undefined)}>
                <Changes before={found.find(({ revision }) => revision === compared)?.text} after={text} />
              </SidePanel>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function RevisionTable({ revisions, onCompare }: Pick<VersionsSectionProps, 'onCompare'> & { readonly revisions: readonly NewsRevision[] }): JSX.Element {
  const language = useLanguage();
  const words = useWords(itemWords);
  const { revision, at, by } = words.versionsHead;
  return (
    <CardTable caption={words.versions} heads={[revision, at, by, words.compare]}>
      {revisions.map(each => (
        <tr role="row" key={each.revision} data-revision={each.revision}>
          <td role="cell">{each.revision}</td>
          <td role="cell">{momentInWords(each.at, language)}</td>
          <td role="cell">{each.by}</td>
          <td role="cell">
            <LinkButton text={words.compareTitle(each.revision)} onClick={() => onCompare(each.revision)} />
          </td>
        </tr>
      ))}
    </CardTable>
  );
}

function Changes({ before, after }: { readonly before: NewsText | undefined; readonly after: NewsText }): JSX.Element {
  const words = useWords(itemWords);
  if (!before || isSameText(before, after)) return <p>{words.noChange}</p>;
  return (
    <>
      {languages.map(language => (
        <ChangedText key={language} language={language} before={before} after={after} />
      ))}
    </>
  );
}
