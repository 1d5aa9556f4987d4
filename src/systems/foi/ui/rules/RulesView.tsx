import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { AddressLink } from '../../../../ui/AddressLink';
import { Announcement } from '../../../../ui/Announcement';
import { Page } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { ruleLifecycle } from '../../caseLifecycles';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { foiWords } from '../foiWords';
import { refreshPage } from '../../../../ui/refreshPage';
import { FoiProps } from '../screen';
import { AboutRules } from './AboutRules';
import { AddedRules } from './AddedRules';
import { AddRuleButtons } from './AddRuleButtons';
import { RecomputeSection } from './RecomputeSection';
import { rulesWords } from './rulesWords';

interface RulesViewProps extends FoiProps {
  readonly onBack: () => void;
}

/** *About these rules* as a view of the desk: for the owner also what may be added and retired, and what follows for open requests. */
export function RulesView({ onBack, ...props }: RulesViewProps): JSX.Element {
  const { backToDesk } = useWords(foiWords);
  const words = useWords(rulesWords);
  const client = useQueryClient();
  const [news, setNews] = React.useState<string>();
  const isOwner = mayTake(ruleLifecycle, 'addRule', undefined, standingOf(props.visitor));
  const isCoordinator = props.visitor.roles.includes('foiCoordinator');
  const back = (
    <AddressLink href={addressWith('request', undefined)} onGo={onBack} icon="back">
      {backToDesk}
    </AddressLink>
  );
  const saved = (message: string): void => {
    setNews(message);
    void refreshPage(client);
  };
  return (
    <Page title={words.title} before={back} takesFocus>
      <Announcement text={news} />
      <AboutRules
        work={props.work}
        added={office => (
          <>
            <AddedRules {...props} items={office.items} mayRetire={isOwner} onSaved={saved} />
            {isOwner && <AddRuleButtons {...props} items={office.items} onSaved={saved} />}
            {(isOwner || isCoordinator) && <RecomputeSection work={props.work} />}
          </>
        )}
      />
    </Page>
  );
}
