import * as React from 'react';
import { allowedTransitions } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { OtherButton } from '../../../../ui/Buttons';
import { Section } from '../../../../ui/Page';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { emptyBox, recallBox, sendBox, unlistBox } from '../../fileRoom/boxSteps';
import { BoxTransition } from '../../fileRoom/lived';
import { boxLifecycle } from '../../fileRoomLifecycles';
import { Box } from '../../fileRoomLists';
import { RecordsProps } from '../screen';
import { AcceptForm, BringBackForm, ListForm } from './boxForms';
import { PlainSteps } from './PlainSteps';
import { roomWords } from './roomWords';
import { Taken } from './StepForm';
import { useSaved } from './useSaved';

const forms = { list: ListForm, accept: AcceptForm, bringBack: BringBackForm } as const;
const plain = { send: sendBox, recall: recallBox, unlist: unlistBox, empty: emptyBox } as const;
type FormName = keyof typeof forms;
type PlainName = keyof typeof plain;

interface BoxStepsProps extends RecordsProps {
  readonly box: Box;
  readonly onSaved: (message: string) => void;
}

/** What may be done with a box now. */
export function BoxSteps({ box, onSaved, ...props }: BoxStepsProps): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(roomWords);
  const saved = useSaved();
  const [opened, setOpened] = React.useState<FormName>();
  const allowed = allowedTransitions(boxLifecycle, box.status, standingOf(props.visitor, box));
  const label = (name: BoxTransition): string => boxLifecycle.transitions[name].label[language];
  const done = (name: BoxTransition, taken: Taken): void => {
    setOpened(undefined);
    onSaved(saved(words.done.step(label(name), box.number), taken));
  };
  if (allowed.length === 0) return null;
  const Form = opened && forms[opened];
  const plainNames = allowed.filter((name): name is PlainName => name in plain);
  return (
    <Section title={words.file.canDo}>
      <div className="ri-bigSteps ri-noPrint">
        {allowed.filter((name): name is FormName => name in forms).map(name => (
          <OtherButton key={name} text={label(name)} onClick={() => setOpened(name)} />
        ))}
        <PlainSteps key={box.lastActionId ?? ''} work={props.work} steps={plainNames.map(name => ({ name, text: label(name), run: actionId => plain[name](props.work, box, actionId) }))} onDone={({ name }, taken) => done(name as PlainName, taken)} />
      </div>
      {opened && Form && (
        <SidePanel title={`${label(opened)} · ${box.number}`} onClose={() => setOpened(undefined)}>
          <Form {...props} box={box} onDone={taken => done(opened, taken)} onCancel={() => setOpened(undefined)} />
        </SidePanel>
      )}
    </Section>
  );
}
