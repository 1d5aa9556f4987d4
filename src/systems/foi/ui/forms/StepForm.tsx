import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { MailResult } from '../../../../kernel/ports/people';
import { Bilingual, Language } from '../../../../kernel/text';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest, requests } from '../../lists';
import { Checked } from '../../work/contract';
import { hasReadableEvents } from '../../work/events';
import { OfficeRules } from '../../work/officeRules';
import { RequestStep } from '../../work/requestStep';
import { foiWords } from '../foiWords';
import { askLabel } from '../../../../ui/labels';
import { useOfficeRules } from '../queries';
import { FoiProps } from '../screen';
import { useSayFault } from './faults';
import { ItemFormProps, savedMessage } from './itemForm';
import { RequestActionFrame } from './RequestActionFrame';
import { StepPreview } from './StepPreview';

type Entry = Record<string, string | boolean>;

/** What the fields of a step may lean on. */
export interface StepSurroundings extends Pick<FoiProps, 'work'> {
  readonly item: FoiRequest;
  readonly language: Language;
  readonly office: OfficeRules;
}

export interface StepFormDeclaration<E extends Entry, Facts> {
  readonly step: RequestStep<Facts>;
  readonly initial: (item: FoiRequest, today: CalendarDate) => E;
  readonly read: (entry: E, item: FoiRequest, today: CalendarDate, office: OfficeRules) => Checked<E, Facts>;
  readonly fields: (typed: TypedForm<E, Facts>, surroundings: StepSurroundings) => React.ReactNode;
  /** One sentence once it is saved. */
  readonly saved: Bilingual;
  /** A sentence above the button: what follows from the step. */
  readonly note?: Bilingual;
  /** The button names the request: for a step that ends it. */
  readonly namesRequest?: boolean;
  /** Labels of fields that neither the lifecycle asks nor a request keeps: columns of another list. */
  readonly labels?: { readonly [K in keyof E]?: Bilingual };
  /** Fields that never stay in the browser: names. */
  readonly secret?: readonly (keyof E & string)[];
}

/** The form of a step that changes one request. Labels come from the lifecycle; what the step does to the dates shows while it is typed. */
export function stepForm<E extends Entry, Facts>(declaration: StepFormDeclaration<E, Facts>): (props: ItemFormProps<FoiRequest>) => JSX.Element {
  return function StepFormOf(props) {
    const words = useWords(foiWords);
    const office = useOfficeRules(props.work);
    if (!hasReadableEvents(props.item)) {
      return (
        <Notice tone="alert" title={words.changedOutside.unreadable}>
          <p>{words.changedOutside.todo}</p>
        </Notice>
      );
    }
    return (
      <Loaded query={office} shape={['short', 'line', 'line']}>
        {rules => <StepFields {...props} declaration={declaration} office={rules} />}
      </Loaded>
    );
  };
}

interface StepFieldsProps<E extends Entry, Facts> extends ItemFormProps<FoiRequest> {
  readonly declaration: StepFormDeclaration<E, Facts>;
  readonly office: OfficeRules;
}

function StepFields<E extends Entry, Facts>({ declaration, office, ...props }: StepFieldsProps<E, Facts>): JSX.Element {
  const { step, initial, read, fields, saved, note, namesRequest = false, labels = {}, secret } = declaration;
  const { work, item } = props;
  const language = useLanguage();
  const words = useWords(foiWords);
  const today = work.clock.today();
  const start = React.useMemo(() => initial(item, today), [initial, item, today]);
  const typed = useTypedForm<E, Facts>({
    id: `foi-${step.transition}`,
    initial: start,
    read: entry => read(entry, item, today, office),
    labels: labelsOf(step.transition, start, labels, language),
    sayFault: useSayFault(),
  });
  const { label, promises } = requestLifecycle.transitions[step.transition];
  const movesDueDate = promises.some(promise => promise.kind === 'dueDate' && promise.column === 'dueOn');
  const told = (mail: MailResult | undefined): string => (mail?.sent === false ? `${saved[language]} ${words.saved.notTold}` : saved[language]);
  const planned = read(typed.form.watch() as E, item, today, office);
  return (
    <RequestActionFrame
      {...props}
      transition={step.transition}
      secret={secret}
      typed={typed}
      run={(request, facts: Facts, actionId) => step.run(work, request, facts, actionId)}
      changes={facts => step.plan(item, facts, office, today).changes}
      savedBy={outcome => (outcome.kind === 'done' ? savedMessage(told(outcome.mail), outcome.recorded, words) : undefined)}
      submitText={namesRequest ? words.about(label[language], item.number) : undefined}
    >
      {fields(typed, { work, item, language, office })}
      {movesDueDate && planned.ok && <StepPreview before={item} changes={step.plan(item, planned.facts, office, today).changes} office={office} today={today} />}
      {note && <p>{note[language]}</p>}
    </RequestActionFrame>
  );
}

/** A question of the lifecycle by its name; what the lifecycle does not ask is a column of the request, unless the form names it. */
function labelsOf<E extends Entry>(transition: RequestStep<unknown>['transition'], entry: E, given: Readonly<Record<string, Bilingual | undefined>>, language: Language): { readonly [K in keyof E]: string } {
  const questions = requestLifecycle.transitions[transition].asks;
  const asksFor = (name: string): boolean => questions.some(question => question.name === name);
  const columns: Readonly<Record<string, { readonly title: Bilingual }>> = requests.columns;
  const label = (name: string): string => given[name]?.[language] ?? (asksFor(name) ? askLabel(requestLifecycle, transition, name, language) : columns[name].title[language]);
  return Object.fromEntries(Object.keys(entry).map(name => [name, label(name)])) as { [K in keyof E]: string };
}
