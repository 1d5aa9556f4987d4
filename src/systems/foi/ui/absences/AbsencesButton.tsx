import * as React from 'react';
import { OtherButton } from '../../../../ui/Buttons';
import { SidePanel } from '../../../../ui/SidePanel';
import { Skeleton } from '../../../../ui/Skeleton';
import { useWords } from '../../../../ui/surroundings';
import { FoiProps } from '../screen';
import { absenceWords } from './absenceWords';

const AbsencesView = React.lazy(() => import('./AbsencesView').then(module => ({ default: module.AbsencesView })));

/** Opens the absences of managers, for coordinators: the list is theirs alone. */
export function AbsencesButton(props: FoiProps): JSX.Element | null {
  const words = useWords(absenceWords);
  const [isOpen, setOpen] = React.useState(false);
  if (!props.visitor.roles.includes('foiCoordinator')) return null;
  return (
    <>
      <OtherButton text={words.open} icon="person" onClick={() => setOpen(true)} />
      {isOpen && (
        <SidePanel title={words.title} onClose={() => setOpen(false)}>
          <React.Suspense fallback={<Skeleton shape={['line', 'line', 'line']} />}>
            <AbsencesView {...props} />
          </React.Suspense>
        </SidePanel>
      )}
    </>
  );
}
