import * as React from 'react';
import type { PanelProps } from './FluentPanel';
import { Skeleton } from './Skeleton';

// Half of what a working screen weighs, and needed by nobody who only looks.
const FluentPanel = React.lazy(() => import('./FluentPanel').then(module => ({ default: module.FluentPanel })));

/** A form or an item beside the page it belongs to; the whole width on a phone. Fluent arrives with the first one that is opened. */
export function SidePanel(props: PanelProps): JSX.Element {
  return (
    <React.Suspense
      fallback={
        <div className="ri-panelWait">
          <Skeleton shape={['short', 'line', 'line']} />
        </div>
      }
    >
      <FluentPanel {...props} />
    </React.Suspense>
  );
}
