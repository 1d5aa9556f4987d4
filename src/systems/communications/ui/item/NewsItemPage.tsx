import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { AddressLink } from '../../../../ui/AddressLink';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { addSheet } from '../../../../ui/styles';
import { useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { officeWordsOf } from '../../officeWords/officeWords';
import { deskWords } from '../desk/deskWords';
import { useNewsItem } from '../desk/newsQueries';
import { CommunicationsProps } from '../screen';
import { itemWords } from './itemWords';
import { NewsItemView } from './NewsItemView';
import { newsStyles } from './newsStyles';

export interface NewsItemPageProps extends CommunicationsProps {
  readonly number: string;
  readonly takesFocus: boolean;
  /** What was just saved on the way here. */
  readonly saved?: string;
  readonly onBack: () => void;
}

/** One item at its own address. */
export function NewsItemPage({ number, takesFocus, saved, onBack, ...props }: NewsItemPageProps): JSX.Element {
  const words = useWords(itemWords);
  const { back: backText } = useWords(deskWords);
  React.useLayoutEffect(() => addSheet('regional-intranet-news', newsStyles), []);
  const item = useNewsItem(props.work, number);
  const office = useQuery(['communications', props.work.sitePath, 'officeWords'], () => officeWordsOf(props.work));
  const back = (
    <AddressLink href={addressWith('news', undefined)} onGo={onBack} icon="back">
      {backText}
    </AddressLink>
  );
  return (
    <Loaded query={item} shape={['short', 'block', 'block', 'line']}>
      {found =>
        found ? (
          <Loaded query={office} shape={['short', 'block', 'block', 'line']}>
            {officeWords => <NewsItemView {...props} key={found.id} found={found} office={officeWords} before={back} takesFocus={takesFocus} saved={saved} />}
          </Loaded>
        ) : (
          <>
            {back}
            <EmptyState title={words.notFoundTitle(number)} hint={words.notFoundHint} />
          </>
        )
      }
    </Loaded>
  );
}
