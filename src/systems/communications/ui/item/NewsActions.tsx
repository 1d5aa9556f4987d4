import * as React from 'react';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { Skeleton } from '../../../../ui/Skeleton';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { newsLifecycle } from '../../newsLifecycle';
import { NewsItem } from '../../newsLists';
import { CommunicationsProps } from '../screen';
import { NewsStep, stepsOf } from './newsSteps';
import { StepTools } from './runStep';
import { stepWords } from './stepWords';

// A form is loaded when it is opened: whoever reads the item carries none.
const StepPanel = React.lazy(() => import('./StepPanel').then(module => ({ default: module.StepPanel })));

interface NewsActionsProps extends CommunicationsProps {
  readonly item: NewsItem;
  readonly tools: StepTools;
  /** Saves what is being written; undefined when that did not work. */
  readonly beforeStep: () => Promise<NewsItem | undefined>;
  readonly onDone: (message: string) => void;
  readonly onRefused: (message: string) => void;
}

/** How many steps stand in sight; the rest are in the menu. */
const inSight = 2;

/** Buttons for what the lifecycle lets this person do now. What was written is saved before a step opens. */
export function NewsActions({ item, tools, beforeStep, onDone, onRefused, ...props }: NewsActionsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(stepWords);
  const [open, setOpen] = React.useState<{ readonly step: NewsStep; readonly item: NewsItem }>();
  const menu = React.useRef<HTMLDetailsElement>(null);
  const label = (step: NewsStep): string => newsLifecycle.transitions[step].label[language];
  const steps = stepsOf(item, props.visitor);
  const begin = async (step: NewsStep): Promise<void> => {
    if (menu.current) menu.current.open = false;
    const saved = await beforeStep();
    if (saved) setOpen({ step, item: saved });
    else onRefused(words.notSaved);
  };
  const more = steps.slice(inSight);
  return (
    <>
      {steps.slice(0, inSight).map((step, index) => {
        const Button = index === 0 ? MainButton : OtherButton;
        return <Button key={step} text={label(step)} onClick={() => void begin(step)} />;
      })}
      {more.length > 0 && (
        <details ref={menu} className="ri-more">
          <summary>{words.more}</summary>
          <div className="ri-moreSteps">
            <ul>
              {more.map(step => (
                <li key={step}>
                  <button type="button" className="ri-linkButton" onClick={() => void begin(step)}>
                    {label(step)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
      {open && (
        <SidePanel title={words.about(label(open.step), open.item.number)} onClose={() => setOpen(undefined)}>
          <React.Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>
            <StepPanel
              {...props}
              step={open.step}
              item={open.item}
              tools={tools}
              onDone={message => {
                setOpen(undefined);
                onDone(message);
              }}
              onClose={() => {
                setOpen(undefined);
                onDone('');
              }}
            />
          </React.Suspense>
        </SidePanel>
      )}
    </>
  );
}
