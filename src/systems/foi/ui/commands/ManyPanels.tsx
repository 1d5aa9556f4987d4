import * as React from 'react';
import { UseQueryResult } from '@tanstack/react-query';
import { Loaded } from '../../../../ui/Loaded';
import { SidePanel } from '../../../../ui/SidePanel';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLanguage } from '../../../../ui/surroundings';
import { CallOut, CallOutId, FoiRequestId } from '../../lists';
import { FoiCommand } from '../commandState';
import { commandTitles } from '../commandTitles';
import { useCallOutsOfRequests, useRequests, useSelectedCallOuts } from './manyQueries';
import { PanelProps } from './panelProps';

const AllocateManyForm = React.lazy(() => import('../callOuts/AllocateManyForm').then(module => ({ default: module.AllocateManyForm })));
const RemindManyForm = React.lazy(() => import('../callOuts/RemindManyForm').then(module => ({ default: module.RemindManyForm })));

type Props = Pick<PanelProps, 'work' | 'visitor' | 'onDone'>;

/** Several requests for one manager. */
export function AllocateManyPanel({ ids, ...props }: Props & { readonly ids: readonly FoiRequestId[] }): JSX.Element {
  const chosen = useRequests(props.work, ids);
  return (
    <ManyPanel {...props} command="allocate" query={chosen}>
      {(requests, ends) => <AllocateManyForm {...props} {...ends} requests={requests} />}
    </ManyPanel>
  );
}

/** Reminds of the selected call-outs. */
export function RemindPanel({ ids, ...props }: Props & { readonly ids: readonly CallOutId[] }): JSX.Element {
  return <Reminder {...props} query={useSelectedCallOuts(props.work, ids)} />;
}

/** Reminds of every call-out of the selected requests that waits for an answer. */
export function RemindOfRequestsPanel({ ids, ...props }: Props & { readonly ids: readonly FoiRequestId[] }): JSX.Element {
  return <Reminder {...props} query={useCallOutsOfRequests(props.work, ids)} />;
}

function Reminder({ query, ...props }: Props & { readonly query: UseQueryResult<readonly CallOut[]> }): JSX.Element {
  return (
    <ManyPanel {...props} command="remind" query={query}>
      {(callOuts, ends) => <RemindManyForm {...props} {...ends} callOuts={callOuts} />}
    </ManyPanel>
  );
}

/** How a form for several items ends. */
interface Ends {
  readonly onDone: (message: string) => void;
  readonly onCancel: () => void;
}

interface ManyPanelProps<Items> extends Pick<Props, 'onDone'> {
  readonly command: FoiCommand;
  readonly query: UseQueryResult<Items>;
  readonly children: (items: Items, ends: Ends) => JSX.Element;
}

function ManyPanel<Items>({ command, query, onDone, children }: ManyPanelProps<Items>): JSX.Element {
  const title = commandTitles[command][useLanguage()];
  return (
    // Shut by the cross, something may have been saved: the list then reads its rows anew.
    <SidePanel title={title} onClose={() => onDone(title)}>
      <Loaded query={query} shape={['short', 'line', 'line']}>
        {items => <React.Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>{children(items, { onDone, onCancel: () => onDone() })}</React.Suspense>}
      </Loaded>
    </SidePanel>
  );
}
