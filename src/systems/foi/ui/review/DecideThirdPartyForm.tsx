import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { DateField } from '../../../../ui/form/DateField';
import { RadioInput } from '../../../../ui/form/inputs';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { Loaded } from '../../../../ui/Loaded';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { thirdPartyLifecycle } from '../../caseLifecycles';
import { ThirdParty, thirdParties } from '../../caseLists';
import { FoiRequest } from '../../lists';
import { OfficeRules } from '../../work/officeRules';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { checkThirdPartyDecision, thirdPartyDispositions } from '../../work/thirdParties/checkThirdParty';
import { decideThirdParty, thirdPartyDecision } from '../../work/thirdParties/decideThirdParty';
import { ThirdPartyDecisionEntry, ThirdPartyDecisionFacts } from '../../work/thirdParties/facts';
import { thirdPartyDates } from '../../work/thirdParties/thirdPartyDates';
import { foiWords } from '../foiWords';
import { useSayFault } from '../forms/faults';
import { savedMessage } from '../forms/itemForm';
import { askLabel } from '../../../../ui/labels';
import { useOfficeRules } from '../queries';
import { FoiProps } from '../screen';
import { CaseItemFrame, PanelEnds } from './CaseItemFrame';
import { reviewWords } from './reviewWords';

interface DecideThirdPartyProps extends FoiProps, PanelEnds {
  readonly request: FoiRequest;
  readonly item: ThirdParty;
}

/** The decision about the information of one third party (FIPPA s. 28(7), MFIPPA s. 21(7)). */
export function DecideThirdPartyForm(props: DecideThirdPartyProps): JSX.Element {
  const office = useOfficeRules(props.work);
  return (
    <Loaded query={office} shape={['short', 'line']}>
      {rules => <DecideFields {...props} office={rules} />}
    </Loaded>
  );
}

function DecideFields({ request, office, ...props }: DecideThirdPartyProps & { readonly office: OfficeRules }): JSX.Element {
  const { work, visitor, item } = props;
  const language = useLanguage();
  const words = useWords(foiWords);
  const { parties } = useWords(reviewWords);
  const today = work.clock.today();
  const label = (name: string): string => askLabel(thirdPartyLifecycle, 'decideThirdParty', name, language);
  const typed = useTypedForm<ThirdPartyDecisionEntry, ThirdPartyDecisionFacts>({
    id: 'foi-decideThirdParty',
    initial: { decidedOn: today, disposition: '' },
    read: entry => checkThirdPartyDecision(entry, item, request, office, today),
    labels: { decidedOn: label('decidedOn'), disposition: label('disposition') },
    sayFault: useSayFault(),
  });
  const { earliestDecisionOn } = thirdPartyDates(request, item, office, today);
  return (
    <CaseItemFrame
      {...props}
      list={thirdParties}
      form="foi-decideThirdParty"
      typed={typed}
      run={(party, facts: ThirdPartyDecisionFacts, actionId) => decideThirdParty(work, party, facts, actionId)}
      changes={facts => thirdPartyDecision(item, facts)}
      mayApply={theirs => mayTake(thirdPartyLifecycle, 'decideThirdParty', theirs.status, standingOf(visitor, theirs))}
      savedBy={outcome => (outcome.kind === 'done' ? savedMessage(parties.decided, outcome.recorded, words) : undefined)}
      submitText={thirdPartyLifecycle.transitions.decideThirdParty.label[language]}
    >
      <p>{earliestDecisionOn ? parties.earliest(dateInWords(earliestDecisionOn, language)) : parties.noLimit}</p>
      <DateField {...typed.field('decidedOn')} />
      <RadioInput {...typed.field('disposition')} options={Object.entries(thirdPartyDispositions).map(([value, text]) => ({ value, label: text[language] }))} />
      {item.status === 'notified' && <p>{parties.silentNote}</p>}
    </CaseItemFrame>
  );
}
