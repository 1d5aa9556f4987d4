import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { LinkButton } from '../../../../ui/LinkButton';
import { SidePanel } from '../../../../ui/SidePanel';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { callOutLifecycle } from '../../callOutLifecycle';
import { CallOut } from '../../lists';
import { isLate } from '../../work/callOuts/remind';
import { callOutTransitions } from '../../work/standing';
import { foiWords } from '../foiWords';
import { refreshPage } from '../../../../ui/refreshPage';
import { SectionProps } from '../request/section';
import { callOutWords } from './callOutWords';

const RemindManyForm = React.lazy(() => import('./RemindManyForm').then(module => ({ default: module.RemindManyForm })));

/** One button for all late call-outs of a request. None where nothing is late. */
export function RemindLate({ work, visitor, request, callOuts, onSaved }: SectionProps & { readonly callOuts: readonly CallOut[] }): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(callOutWords);
  const { about } = useWords(foiWords);
  const client = useQueryClient();
  const [open, setOpen] = React.useState<readonly CallOut[]>();
  const late = callOuts.filter(callOut => isLate(callOut, work.clock.today()) && callOutTransitions(callOut, visitor).includes('remind'));
  if (late.length === 0 && !open) return null;
  const shut = (): void => {
    setOpen(undefined);
    void refreshPage(client);
  };
  return (
    <div className="ri-noPrint">
      {late.length > 0 && <LinkButton text={words.remindLate(late.length)} icon="overdue" onClick={() => setOpen(late)} />}
      {open && (
        <SidePanel title={about(callOutLifecycle.transitions.remind.label[language], request.number)} onClose={shut}>
          <React.Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>
            <RemindManyForm
              work={work}
              visitor={visitor}
              callOuts={open}
              onDone={message => {
                shut();
                onSaved(message);
              }}
              onCancel={shut}
            />
          </React.Suspense>
        </SidePanel>
      )}
    </div>
  );
}
