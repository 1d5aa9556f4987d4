import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { monthInWords } from '../../../../kernel/dates/dateInWords';
import { firstDayOf, Month, monthOf, monthsLater } from '../../../../kernel/dates/month';
import { OtherButton } from '../../../../ui/Buttons';
import { Icon } from '../../../../ui/icons';
import { sentence } from '../../../../ui/sentence';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { EntryKind } from '../../calendar/entry';
import { calendarWords } from './calendarWords';

export const calendarViews = ['month', 'list', 'print'] as const;
export type CalendarViewName = (typeof calendarViews)[number];

interface MonthStepsProps {
  readonly month: Month;
  readonly today: CalendarDate;
  readonly onMonth: (month: Month) => void;
}

/** The month that is shown, and the ways to another one. */
export function MonthSteps({ month, today, onMonth }: MonthStepsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(calendarWords);
  return (
    <div className="ri-months">
      <button type="button" className="ri-iconButton" aria-label={words.earlier} title={words.earlier} onClick={() => onMonth(monthsLater(month, -1))}>
        <Icon name="back" />
      </button>
      <h3 aria-live="polite">{sentence(monthInWords(firstDayOf(month), language))}</h3>
      <button type="button" className="ri-iconButton" aria-label={words.later} title={words.later} onClick={() => onMonth(monthsLater(month, 1))}>
        <Icon name="forward" />
      </button>
      {month !== monthOf(today) && <OtherButton text={words.today} onClick={() => onMonth(monthOf(today))} />}
    </div>
  );
}

interface ViewChoiceProps {
  readonly view: CalendarViewName;
  /** False where the window is too narrow for a month. */
  readonly hasMonth: boolean;
  readonly onView: (view: CalendarViewName) => void;
}

export function ViewChoice({ view, hasMonth, onView }: ViewChoiceProps): JSX.Element {
  const words = useWords(calendarWords);
  return <Presses label={words.views} names={calendarViews.filter(name => name !== 'month' || hasMonth)} textOf={name => words[name]} isPressed={name => name === view} onPress={onView} />;
}

interface KindChoiceProps {
  readonly kinds: readonly EntryKind[];
  readonly hidden: ReadonlySet<EntryKind>;
  readonly onToggle: (kind: EntryKind) => void;
}

/** Which kinds of entries are shown. */
export function KindChoice({ kinds, hidden, onToggle }: KindChoiceProps): JSX.Element {
  const words = useWords(calendarWords);
  return <Presses label={words.show} names={kinds} textOf={kind => words.kinds[kind]} isPressed={kind => !hidden.has(kind)} onPress={onToggle} />;
}

interface ReachChoiceProps {
  readonly isForMe: boolean;
  readonly onChoose: (isForMe: boolean) => void;
}

/** What concerns the reader, or everything. */
export function ReachChoice({ isForMe, onChoose }: ReachChoiceProps): JSX.Element {
  const words = useWords(calendarWords);
  return <Presses label={words.facts.audience} names={['forMe', 'everything'] as const} textOf={name => words[name]} isPressed={name => (name === 'forMe') === isForMe} onPress={name => onChoose(name === 'forMe')} />;
}

interface PressesProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly textOf: (name: Name) => string;
  readonly isPressed: (name: Name) => boolean;
  readonly onPress: (name: Name) => void;
}

/** Buttons that stay pressed. The mark says it too, not the colour alone. */
function Presses<Name extends string>({ label, names, textOf, isPressed, onPress }: PressesProps<Name>): JSX.Element {
  return (
    <div role="group" aria-label={label} className="ri-buttons ri-noPrint">
      {names.map(name => (
        <button key={name} type="button" className="ri-button" aria-pressed={isPressed(name)} onClick={() => onPress(name)}>
          {isPressed(name) && <Icon name="done" />}
          <span>{textOf(name)}</span>
        </button>
      ))}
    </div>
  );
}
