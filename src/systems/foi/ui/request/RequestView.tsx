import * as React from 'react';
import { Announcement } from '../../../../ui/Announcement';
import { Facts } from '../../../../ui/Facts';
import { LinkButton } from '../../../../ui/LinkButton';
import { Page, Section } from '../../../../ui/Page';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { FoiRequest, requests } from '../../lists';
import { CallOutsSection } from './CallOutsSection';
import { ChangedOutside } from '../ChangedOutside';
import { foiWords } from '../foiWords';
import { choiceLabel } from '../labels';
import { useCallOuts } from '../queries';
import { FoiProps } from '../screen';
import { ActivitySection } from './ActivitySection';
import { DueSection } from './DueSection';
import { RequestActions } from './RequestActions';
import { RequesterSection } from './RequesterSection';

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
      <RequestFacts request={request} />
      <Section title={words.wording}>
        <p className="ri-wording">{request.wording}</p>
      </Section>
      {isCoordinator && <RequesterSection work={props.work} number={request.number} />}
      <CallOutsSection work={props.work} callOuts={callOuts} />
      <ActivitySection work={props.work} request={request} callOuts={callOuts.data} />
    </Page>
  );
}

function RequestFacts({ request }: { readonly request: FoiRequest }): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords).request;
  const { columns } = requests;
  const day = (date: FoiRequest['closedOn']): string | null => date && dateInWords(date, language);
  return (
    <Section title={words.facts}>
      <Facts
        facts={[
          { label: columns.status.title[language], value: choiceLabel(columns.status, request.status, language) },
          { label: columns.receivedOn.title[language], value: day(request.receivedOn) },
          { label: columns.feePaidOn.title[language], value: day(request.feePaidOn) ?? words.feeMissing },
          { label: columns.act.title[language], value: choiceLabel(columns.act, request.act, language) },
          { label: columns.kind.title[language], value: choiceLabel(columns.kind, request.kind, language) },
          { label: columns.requesterCategory.title[language], value: choiceLabel(columns.requesterCategory, request.requesterCategory, language) },
          { label: columns.decisionSentOn.title[language], value: day(request.decisionSentOn) },
          { label: columns.outcome.title[language], value: choiceLabel(columns.outcome, request.outcome, language) },
          { label: columns.closedOn.title[language], value: day(request.closedOn) },
        ]}
      />
    </Section>
  );
}
