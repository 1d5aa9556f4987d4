import * as React from 'react';
import { Announcement } from '../../../../ui/Announcement';
import { LinkButton } from '../../../../ui/LinkButton';
import { Skeleton } from '../../../../ui/Skeleton';
import { Page, Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { FoiRequest } from '../../lists';
import { CallOutsSection } from './CallOutsSection';
import { ChangedOutside } from '../ChangedOutside';
import { foiWords } from '../foiWords';
import { useCallOuts } from '../queries';
import { FoiProps } from '../screen';
import { ActivitySection } from './ActivitySection';
import { DueSection } from './DueSection';
import { RequestActions } from './RequestActions';
import { RequestFacts } from './RequestFacts';
import { RequesterSection } from './RequesterSection';
import { SectionProps } from './section';

// One chunk: they always come together, and share their words.
const MilestonesSection = React.lazy(() => import(/* webpackChunkName: 'foi-case' */ './MilestonesSection').then(module => ({ default: module.MilestonesSection })));
const RecordsSection = React.lazy(() => import(/* webpackChunkName: 'foi-case' */ '../review/RecordsSection').then(module => ({ default: module.RecordsSection })));
const ThirdPartiesSection = React.lazy(() => import(/* webpackChunkName: 'foi-case' */ '../review/ThirdPartiesSection').then(module => ({ default: module.ThirdPartiesSection })));
const FeesSection = React.lazy(() => import(/* webpackChunkName: 'foi-case' */ '../fees/FeesSection').then(module => ({ default: module.FeesSection })));
const LettersSection = React.lazy(() => import(/* webpackChunkName: 'foi-case' */ '../letters/LettersSection').then(module => ({ default: module.LettersSection })));

export interface RequestViewProps extends FoiProps {
  readonly request: FoiRequest;
  /** False where the request is only to be read. */
  readonly mayAct: boolean;
  readonly before?: React.ReactNode;
  readonly takesFocus?: boolean;
  readonly saved?: string;
  /** Told when an action was saved, beside the page itself. */
  readonly onSaved?: () => void;
}

/** Everything of one request, and what may be done with it. */
export function RequestView({ request, mayAct, before, takesFocus, saved, onSaved, ...props }: RequestViewProps): JSX.Element {
  const words = useWords(foiWords).request;
  const callOuts = useCallOuts(props.work, request.number);
  const [news, setNews] = React.useState(saved);
  const [focusLosses, setFocusLosses] = React.useState(0);
  const isCoordinator = props.visitor.roles.includes('foiCoordinator');
  const told = (message: string): void => {
    setNews(message);
    onSaved?.();
  };
  const focusLost = React.useCallback(() => setFocusLosses(count => count + 1), []);
  const section: SectionProps = { ...props, request, mayAct, onSaved: told };
  const actions = (
    <>
      {mayAct && <RequestActions {...props} request={request} callOuts={callOuts.data ?? []} onSaved={told} onFocusLost={focusLost} />}
      <LinkButton text={words.print} icon="print" onClick={() => window.print()} />
    </>
  );
  return (
    <Page title={words.title(request.number, request.title)} before={before} actions={actions} takesFocus={focusLosses || takesFocus}>
      <Announcement text={news} />
      <ChangedOutside list="request" item={request} />
      <DueSection work={props.work} request={request} />
      <RequestFacts work={props.work} request={request} />
      <Section title={words.wording}>
        <p className="ri-wording">{request.wording}</p>
      </Section>
      {isCoordinator && <RequesterSection work={props.work} number={request.number} />}
      <CallOutsSection {...section} callOuts={callOuts} />
      <React.Suspense fallback={<Skeleton shape={['line', 'line']} />}>
        <MilestonesSection {...section} />
        <RecordsSection {...section} />
        <ThirdPartiesSection {...section} />
        <FeesSection {...section} />
        {isCoordinator && <LettersSection {...section} />}
      </React.Suspense>
      <ActivitySection work={props.work} request={request} callOuts={callOuts.data} />
    </Page>
  );
}
