import * as React from 'react';
import { PageId } from '../../../../kernel/ports/sitePages';
import { PlainRoot } from '../../../../ui/PlainRoot';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAddress } from '../../../../ui/useAddress';
import { PageReview } from '../../planLists';
import { CommunicationsProps, CommunicationsScreenProps } from '../screen';
import { MyQuestions } from './MyQuestions';
import { QuestionPage } from './QuestionPage';
import { usePages } from './usePages';
import { useTexts } from './useTexts';

const HealthView = React.lazy(() => import('./HealthView').then(module => ({ default: module.HealthView })));

/** For the communications lead all pages and what is wrong with them; for an owner what they are asked. One question stands at `?question=12`. */
export function PageHealth({ theme, client, language, ...props }: CommunicationsScreenProps): JSX.Element {
  return (
    <PlainRoot language={language ?? props.work.language} theme={theme} client={client}>
      {props.visitor.roles.includes('communicationsLead') ? <LeadViews {...props} /> : <OwnerViews {...props} />}
    </PlainRoot>
  );
}

function LeadViews(props: CommunicationsProps): JSX.Element {
  const { id, open, hasMoved } = useQuestion();
  const pages = usePages(props.work, id === undefined);
  const texts = useTexts(props.work);
  if (id !== undefined) return <QuestionPage {...props} key={id} id={id} takesFocus={hasMoved} onBack={() => open(undefined)} onTakenAway={pageId => void pages.reread(pageId as PageId)} />;
  return (
    <React.Suspense fallback={<Skeleton shape={['short', 'block', 'line', 'line']} />}>
      <HealthView {...props} pages={pages} texts={texts} takesFocus={hasMoved} onOpen={open} />
    </React.Suspense>
  );
}

function OwnerViews(props: CommunicationsProps): JSX.Element {
  const { id, open, hasMoved } = useQuestion();
  if (id !== undefined) return <QuestionPage {...props} key={id} id={id} takesFocus={hasMoved} onBack={() => open(undefined)} />;
  return <MyQuestions {...props} takesFocus={hasMoved} onOpen={open} />;
}

function useQuestion() {
  const [address, go] = useAddress('question');
  const first = React.useRef(address);
  const [hasMoved, setMoved] = React.useState(false);
  return {
    id: address === undefined ? undefined : (Number(address) as PageReview['id']),
    hasMoved: hasMoved || first.current !== address,
    open: (id: PageReview['id'] | undefined): void => {
      setMoved(true);
      go(id === undefined ? undefined : String(id));
    },
  };
}
