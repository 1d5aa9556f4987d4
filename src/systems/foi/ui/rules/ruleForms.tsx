import * as React from 'react';
import { DateField } from '../../../../ui/form/DateField';
import { CheckInput, RadioInput, SelectInput, TextInput } from '../../../../ui/form/inputs';
import { TypedForm } from '../../../../ui/form/useTypedForm';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { defaultClockSettings } from '../../clock/clockTypes';
import { officeRuleItems } from '../../officeLists';
import { checkArea, checkDay, checkRegime, checkSetting } from '../../rulesDesk/checkRule';
import { AreaEntry, DayEntry, RegimeEntry, RuleFacts, SettingEntry } from '../../rulesDesk/ruleEntry';
import { optionsOf } from '../../../../ui/labels';
import { RuleForm, RuleFormProps } from './RuleForm';
import { rulesWords } from './rulesWords';

const { columns } = officeRuleItems;
const named = { title: '', titleFr: '', source: '', sourceFr: '', confidence: '' } as const;
const emptyDay: DayEntry = { kind: '', effectiveOn: '', ...named };
const emptyRegime: RegimeEntry = {
  effectiveOn: '', unit: '', decision: '', forward: '', transfer: '', tpRepresentations: '', tpEarliest: '', tpDecision: '', appeal: '', accessPlanStops: true, ...named,
};
const emptySetting: SettingEntry = { ...defaultClockSettings, source: '' };
const emptyArea: AreaEntry = { title: '', titleFr: '' };

/** A proclaimed holiday, or a day on which only the office is closed. */
export function DayForm(props: RuleFormProps): JSX.Element {
  const language = useLanguage();
  const { labels, hints } = useWords(rulesWords);
  const { kind, effectiveOn, title, titleFr, source, sourceFr, confidence } = labels;
  const kinds = optionsOf(columns.kind, language).filter(({ value }) => value === 'proclaimed' || value === 'officeClosure');
  return (
    <RuleForm<DayEntry>
      {...props}
      name="day"
      initial={emptyDay}
      check={entry => checkDay(entry, props.items)}
      labels={{ kind, effectiveOn, title, titleFr, source, sourceFr, confidence }}
      fields={typed => (
        <>
          <RadioInput {...typed.field('kind')} options={kinds} hint={hints.kind} />
          <DateField {...typed.field('effectiveOn')} />
          <NamedFields typed={typed} />
        </>
      )}
    />
  );
}

/** A newer version of the rules. A limit that is left empty is not known. */
export function RegimeForm(props: RuleFormProps): JSX.Element {
  const { labels, hints, units } = useWords(rulesWords);
  const { firstDay, unit, decision, forward, transfer, tpRepresentations, tpEarliest, tpDecision, appeal, accessPlanStops, title, titleFr, source, sourceFr, confidence } = labels;
  const unitOptions = [{ value: 'calendarDay', label: units.calendarDay }, { value: 'businessDay', label: units.businessDay }];
  const limits = ['forward', 'transfer', 'tpRepresentations', 'tpEarliest', 'tpDecision', 'appeal'] as const;
  return (
    <RuleForm<RegimeEntry>
      {...props}
      name="regime"
      initial={emptyRegime}
      check={entry => checkRegime(entry, props.items)}
      labels={{ effectiveOn: firstDay, unit, decision, forward, transfer, tpRepresentations, tpEarliest, tpDecision, appeal, accessPlanStops, title, titleFr, source, sourceFr, confidence }}
      fields={typed => (
        <>
          <DateField {...typed.field('effectiveOn')} hint={hints.firstDay} />
          <RadioInput {...typed.field('unit')} options={unitOptions} />
          <TextInput {...typed.field('decision')} isNumber />
          {limits.map(limit => (
            <TextInput key={limit} {...typed.field(limit)} hint={hints.unknown} isNumber isOptional />
          ))}
          <CheckInput {...typed.field('accessPlanStops')} isOptional />
          <NamedFields typed={typed} />
        </>
      )}
    />
  );
}

export function SettingForm(props: RuleFormProps): JSX.Element {
  const { labels, hints, clarifications } = useWords(rulesWords);
  const { clarification, officeClosuresExcluded, reason } = labels;
  const options = [{ value: 'restart', label: clarifications.restart }, { value: 'pause', label: clarifications.pause }];
  return (
    <RuleForm<SettingEntry>
      {...props}
      name="setting"
      initial={emptySetting}
      check={checkSetting}
      labels={{ clarification, officeClosuresExcluded, source: reason }}
      fields={typed => (
        <>
          <RadioInput {...typed.field('clarification')} options={options} />
          <CheckInput {...typed.field('officeClosuresExcluded')} isOptional />
          <TextInput {...typed.field('source')} hint={hints.source} />
        </>
      )}
    />
  );
}

export function AreaForm(props: RuleFormProps): JSX.Element {
  const { title, titleFr } = useWords(rulesWords).labels;
  return (
    <RuleForm<AreaEntry>
      {...props}
      name="area"
      initial={emptyArea}
      check={entry => checkArea(entry, props.items)}
      labels={{ title, titleFr }}
      fields={typed => (
        <>
          <TextInput {...typed.field('title')} />
          <TextInput {...typed.field('titleFr')} />
        </>
      )}
    />
  );
}

/** Name and source in both languages: what the reader of a due date is told. */
function NamedFields<Entry extends DayEntry | RegimeEntry>({ typed }: { readonly typed: TypedForm<Entry, RuleFacts> }): JSX.Element {
  const language = useLanguage();
  const { hints } = useWords(rulesWords);
  return (
    <>
      <TextInput {...typed.field('title')} />
      <TextInput {...typed.field('titleFr')} />
      <TextInput {...typed.field('source')} hint={hints.source} />
      <TextInput {...typed.field('sourceFr')} />
      <SelectInput {...typed.field('confidence')} options={optionsOf(columns.confidence, language)} />
    </>
  );
}
