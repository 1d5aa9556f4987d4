import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Facts } from '../../../../ui/Facts';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Fee, fees as feeList } from '../../caseLists';
import { moneyInWords } from '../../clock/wording';
import { unfinishedFees } from '../../work/fees/unfinished';
import { choiceLabel } from '../../../../ui/labels';
import { useOfficeRules } from '../queries';
import { SectionProps } from '../request/section';
import { mayReview, useFees } from '../review/caseQueries';
import { StepButtons } from '../review/StepButtons';
import { UnfinishedNotice } from '../review/UnfinishedNotice';
import { useSectionPanel } from '../review/useSectionPanel';
import { feeWords } from './feeWords';

/** Estimates, deposits and waivers of a request, the newest first. Nothing for those who may not know. */
export function FeesSection(props: SectionProps): JSX.Element | null {
  return mayReview(props.visitor) ? <FeesOfRequest {...props} /> : null;
}

function FeesOfRequest(props: SectionProps): JSX.Element {
  const { work, request, onSaved } = props;
  const words = useWords(feeWords);
  const fees = useFees(work, request.number);
  const isAwaited = fees.data?.some(({ status, deposit }) => status === 'sent' && (deposit ?? 0) > 0);
  const { open, panel } = useSectionPanel(onSaved);
  return (
    <Section title={words.title}>
      <Loaded query={fees} shape={['line', 'line']}>
        {found => (found.length === 0 ? <p>{words.none}</p> : <FeeCards {...props} fees={found} />)}
      </Loaded>
      <StepButtons {...props} steps={['estimateFees', ...(isAwaited ? (['recordDeposit'] as const) : []), 'waiveFees']} open={open} />
      {panel}
    </Section>
  );
}

function FeeCards({ work, request, mayAct, onSaved, fees }: SectionProps & { readonly fees: readonly Fee[] }): JSX.Element {
  const office = useOfficeRules(work).data;
  const broken = office ? unfinishedFees(request, fees, office, work.clock.today()) : [];
  return (
    <>
      {broken.map(unfinished => (
        <UnfinishedNotice key={unfinished.item.id} work={work} unfinished={unfinished} mayAct={mayAct} onSaved={onSaved} />
      ))}
      <ul className="ri-cards">
        {[...fees].reverse().map(fee => (
          <FeeCard key={fee.id} fee={fee} />
        ))}
      </ul>
    </>
  );
}

const { columns } = feeList;

function FeeCard({ fee }: { readonly fee: Fee }): JSX.Element {
  const language = useLanguage();
  const day = (date: CalendarDate | null): string | null => date && dateInWords(date, language);
  const money = (amount: number | null): string | null => (amount ? moneyInWords(amount, language) : null);
  return (
    <li className="ri-card" data-fee={fee.id}>
      <strong>{moneyInWords(fee.total, language)}</strong>
      <p>{choiceLabel(columns.status, fee.status, language)}</p>
      <Facts
        facts={[
          { label: columns.sentOn.title[language], value: day(fee.sentOn) },
          { label: columns.searchMinutes.title[language], value: fee.searchMinutes || null },
          { label: columns.preparationMinutes.title[language], value: fee.preparationMinutes || null },
          { label: columns.programmingMinutes.title[language], value: fee.programmingMinutes || null },
          { label: columns.pages.title[language], value: fee.pages || null },
          { label: columns.discs.title[language], value: fee.discs || null },
          { label: columns.external.title[language], value: money(fee.external) },
          { label: columns.deposit.title[language], value: money(fee.deposit) },
          { label: columns.depositPaidOn.title[language], value: day(fee.depositPaidOn) },
          { label: columns.waivedOn.title[language], value: day(fee.waivedOn) },
          { label: columns.waiverReason.title[language], value: choiceLabel(columns.waiverReason, fee.waiverReason, language) },
          { label: columns.waiverNote.title[language], value: fee.waiverNote },
        ]}
      />
    </li>
  );
}
