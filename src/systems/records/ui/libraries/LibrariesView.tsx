import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { refreshPage } from '../../../../ui/refreshPage';
import { SidePanel } from '../../../../ui/SidePanel';
import { useWords } from '../../../../ui/surroundings';
import { libraryLifecycle } from '../../libraryList';
import { RecordsProps } from '../screen';
import { LibrariesNow, useLibraries } from './libraryQueries';
import { LibraryPanel, OpenLibrary, titleOfPanel } from './LibraryPanel';
import { libraryWords } from './libraryWords';
import { OtherTable } from './OtherTable';
import { TakenTable } from './TakenTable';

/** Which libraries of the site are under the scheme, who answers for each, and what set-up still has to do. For the coordinator and the owner. */
export function LibrariesView(props: RecordsProps): JSX.Element {
  const words = useWords(libraryWords);
  const client = useQueryClient();
  const libraries = useLibraries(props.work);
  const [open, setOpen] = React.useState<OpenLibrary>();
  const [told, setTold] = React.useState<string>();
  const show = (next: OpenLibrary): void => {
    setTold(undefined);
    setOpen(next);
  };
  const done = (message: string): void => {
    setOpen(undefined);
    setTold(message);
    void refreshPage(client);
  };
  return (
    <Page title={words.title}>
      <p>{words.intro}</p>
      {told && <Notice tone="news" title={told} takesFocus />}
      <Loaded query={libraries} shape={['line', 'block', 'line', 'block']}>
        {now => (
          <>
            <Libraries {...props} now={now} onOpen={show} />
            {open && (
              <SidePanel title={titleOfPanel(open, words)} onClose={() => setOpen(undefined)}>
                <LibraryPanel {...props} open={open} managers={now.managers} onDone={done} onCancel={() => setOpen(undefined)} />
              </SidePanel>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface LibrariesProps extends RecordsProps {
  readonly now: LibrariesNow;
  readonly onOpen: (open: OpenLibrary) => void;
}

function Libraries({ work, visitor, now, onOpen }: LibrariesProps): JSX.Element {
  const words = useWords(libraryWords);
  const waiting = now.taken.filter(({ item }) => item.status === 'awaiting').length;
  return (
    <>
      {waiting > 0 && (
        <Notice tone="note" title={words.waiting(waiting)}>
          <p>{words.waitingHint}</p>
          {visitor.roles.includes('owner') && <a href={`${work.sitePath}/SitePages/Setup.aspx`}>{words.openSetUp}</a>}
        </Notice>
      )}
      <TakenTable now={now} visitor={visitor} onOpen={onOpen} />
      <OtherTable libraries={now.others} mayTakeIn={mayTake(libraryLifecycle, 'takeIn', undefined, standingOf(visitor))} onTakeIn={facts => onOpen({ step: 'takeIn', facts })} />
    </>
  );
}
