import * as React from 'react';
import { allowedTransitions } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { SidePanel } from '../../../../ui/SidePanel';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { FileTransition } from '../../fileRoom/lived';
import { recall, returnFile } from '../../fileRoom/loans';
import { remind } from '../../fileRoom/overdue';
import { unpack } from '../../fileRoom/places';
import { paperFileLifecycle } from '../../fileRoomLifecycles';
import { FileRequest, PaperFile } from '../../fileRoomLists';
import { RecordsProps } from '../screen';
import { FileStepPanel, FormStep, formSteps } from './FileStepPanel';
import { PlainStep, PlainSteps } from './PlainSteps';
import { roomWords } from './roomWords';
import { Taken } from './StepForm';
import { useSaved } from './useSaved';

interface FileStepsProps extends RecordsProps {
  readonly file: PaperFile;
  readonly queue: readonly FileRequest[];
  readonly onSaved: (message: string) => void;
}

const plain = { returnFile, unpack, recall, remind } as const;
type PlainName = keyof typeof plain;

/** In the order in which they are wanted with the file in one's hands. The first that may be taken is the one most likely wanted. */
const atHand = ['returnFile', 'chargeOut', 'find', 'pack', 'unpack', 'move', 'renew', 'reassign', 'recall', 'remind', 'reportMissing'] as const satisfies readonly FileTransition[];
const moreSteps = ['close', 'reopen', 'supersede', 'usePersonalInformation', 'describe'] as const satisfies readonly FormStep[];

/** What may be done with a file now: large buttons for who stands in the room, and under them what is done at a desk. */
export function FileSteps({ file, queue, onSaved, ...props }: FileStepsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(roomWords);
  const saved = useSaved();
  const [opened, setOpened] = React.useState<FormStep>();
  const allowed = allowedTransitions(paperFileLifecycle, file.status, standingOf(props.visitor, file));
  const label = (name: FileTransition): string => paperFileLifecycle.transitions[name].label[language];
  const done = (name: FileTransition, taken: Taken): void => {
    setOpened(undefined);
    onSaved(saved(words.done.step(label(name), file.number), taken));
  };
  const now = atHand.filter(name => allowed.includes(name));
  const later = moreSteps.filter(name => allowed.includes(name) && isOpenTo(name, file));
  if (now.length === 0) return <></>;
  return (
    <>
      <Section title={words.file.canDo}>
        <div className="ri-bigSteps ri-noPrint">
          {now.map((name, index) => (isForm(name) ? <FormButton key={name} text={label(name)} isMain={index === 0} onClick={() => setOpened(name)} /> : null))}
          <PlainSteps key={file.lastActionId ?? ''} work={props.work} steps={now.flatMap((name, index) => (isForm(name) ? [] : [stepOf(name, label(name), index === 0)]))} onDone={({ name }, taken) => done(name as PlainName, taken)} />
        </div>
      </Section>
      {later.length > 0 && (
        <Section title={words.file.more}>
          <div className="ri-buttons">
            {later.map(name => (
              <OtherButton key={name} text={label(name)} onClick={() => setOpened(name)} />
            ))}
          </div>
        </Section>
      )}
      {opened && (
        <SidePanel title={`${label(opened)} · ${file.number}`} onClose={() => setOpened(undefined)}>
          <FileStepPanel {...props} step={opened} file={file} queue={queue} onDone={taken => done(opened, taken)} onCancel={() => setOpened(undefined)} />
        </SidePanel>
      )}
    </>
  );

  function stepOf(name: PlainName, text: string, isMain: boolean): PlainStep {
    return { name, text, isMain, run: actionId => plain[name](props.work, file, actionId) };
  }
}

function FormButton({ text, isMain, onClick }: { readonly text: string; readonly isMain: boolean; readonly onClick: () => void }): JSX.Element {
  return isMain ? <MainButton text={text} onClick={onClick} /> : <OtherButton text={text} onClick={onClick} />;
}

function isForm(name: (typeof atHand)[number]): name is Exclude<(typeof atHand)[number], PlainName> {
  return (formSteps as readonly string[]).includes(name);
}

/** An event that happened already is not offered again. */
function isOpenTo(name: (typeof moreSteps)[number], { closedOn }: PaperFile): boolean {
  if (name === 'close') return closedOn === null;
  return name !== 'reopen' || closedOn !== null;
}
