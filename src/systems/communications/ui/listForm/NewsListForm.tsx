import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { ListFormProps } from '../../../../kernel/listForm';
import { ItemId } from '../../../../kernel/lists/defineList';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Loaded } from '../../../../ui/Loaded';
import { PlainRoot } from '../../../../ui/PlainRoot';
import { newsDeskAddress } from '../../addresses';
import { news } from '../../newsLists';
import { BeginView } from '../desk/BeginView';
import { NewsItemPage } from '../item/NewsItemPage';
import { CommunicationsProps, CommunicationsScreenProps } from '../screen';

type NewsListFormProps = CommunicationsScreenProps & ListFormProps;

/** What New, Edit and View of the native list open: the same pages as the desk. */
export function NewsListForm({ theme, client, language, ...props }: NewsListFormProps): JSX.Element {
  return (
    <PlainRoot language={language ?? props.work.language} theme={theme} client={client}>
      <NewsForm {...props} />
    </PlainRoot>
  );
}

function NewsForm({ mode, itemId, onClosed, work, visitor }: CommunicationsProps & ListFormProps): JSX.Element {
  // An item is written for as long as it takes, so a new one goes on where all are written.
  if (mode === 'new') return <BeginView work={work} visitor={visitor} onBegun={number => window.location.assign(newsDeskAddress(work, number))} onBack={onClosed} />;
  if (itemId === undefined) return <ErrorNotice problem={{ kind: 'notFound' }} />;
  return <KnownItem work={work} visitor={visitor} id={itemId as ItemId<typeof news.name>} onClosed={onClosed} />;
}

interface KnownItemProps extends CommunicationsProps, Pick<ListFormProps, 'onClosed'> {
  readonly id: ItemId<typeof news.name>;
}

function KnownItem({ id, onClosed, ...props }: KnownItemProps): JSX.Element {
  const { work } = props;
  const item = useQuery(['communications', work.sitePath, 'newsById', id], () => work.lists.get(news, id), { staleTime: 0 });
  return <Loaded query={item} shape={['short', 'block', 'line']}>{({ number }) => <NewsItemPage {...props} number={number} takesFocus={false} onBack={onClosed} />}</Loaded>;
}
