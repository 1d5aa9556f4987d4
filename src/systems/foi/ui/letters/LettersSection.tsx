import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { OtherButton } from '../../../../ui/Buttons';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { SidePanel } from '../../../../ui/SidePanel';
import { Skeleton } from '../../../../ui/Skeleton';
import { useWords } from '../../../../ui/surroundings';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest } from '../../lists';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { formOf } from '../forms/formOf';
import { refreshPage } from '../../../../ui/refreshPage';
import { SectionProps } from '../request/section';
import { LetterTable } from './LetterTable';
import { useLetters } from './letterQueries';
import { lettersWords } from './lettersWords';

const LetterForm = formOf.writeLetter;
const TemplatesPanel = React.lazy(() => import('./TemplatesPanel').then(module => ({ default: module.TemplatesPanel })));

/** The letters of a request, and the way to a new one. For coordinators: a letter names the requester. */
export function LettersSection(props: SectionProps): JSX.Element {
  const { work, visitor, request, mayAct } = props;
  const words = useWords(lettersWords);
  const letters = useLetters(work, request);
  const mayWrite = mayAct && mayTake(requestLifecycle, 'writeLetter', request.status, standingOf(visitor, request));
  return (
    <Section title={words.title}>
      <p className="ri-subtle">{words.draftRule}</p>
      <Loaded query={letters} shape={['line', 'line']}>
        {found => (found.length === 0 ? <p>{words.none}</p> : <LetterTable letters={found} />)}
      </Loaded>
      {mayWrite && <WriteLetter {...props} />}
      {mayAct && <Templates work={work} />}
    </Section>
  );
}

function WriteLetter({ request, onSaved, ...props }: SectionProps): JSX.Element {
  const words = useWords(lettersWords);
  const client = useQueryClient();
  // The request as it was when the form opened: what is read anew behind the panel must not change it under the typing hand.
  const [item, setItem] = React.useState<FoiRequest>();
  const shut = (): void => {
    setItem(undefined);
    void refreshPage(client);
  };
  return (
    <div className="ri-buttons ri-noPrint">
      <OtherButton text={words.write} onClick={() => setItem(request)} />
      {item && (
        <SidePanel title={words.writeTitle(request.number)} onClose={() => setItem(undefined)}>
          <React.Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>
            <LetterForm
              {...props}
              item={item}
              onSaved={({ message }) => {
                onSaved(message);
                shut();
              }}
              onCancel={shut}
            />
          </React.Suspense>
        </SidePanel>
      )}
    </div>
  );
}

/** Few come for the templates, so they wait until somebody does. */
function Templates({ work }: Pick<SectionProps, 'work'>): JSX.Element {
  const words = useWords(lettersWords).templates;
  const [isOpen, setOpen] = React.useState(false);
  return (
    <div className="ri-section ri-noPrint">
      <LinkButton text={words.title} icon="document" isOpen={isOpen} onClick={() => setOpen(!isOpen)} />
      {isOpen && (
        <React.Suspense fallback={<Skeleton shape={['line', 'block']} />}>
          <TemplatesPanel work={work} />
        </React.Suspense>
      )}
    </div>
  );
}
