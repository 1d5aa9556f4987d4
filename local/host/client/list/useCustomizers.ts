import * as React from 'react';
import { reportError } from '../probe';
import { CellRenderer, startFieldCustomizer } from '../runtime/fieldCustomizers';
import type { HostListView } from '../runtime/listView';
import { Column } from './columns';
import type { ListPlace } from './place';

export type Customizers = ReadonlyMap<string, CellRenderer>;

/** Starts the field customizers of the columns. Undefined until all have started; one that fails leaves its column to plain text. */
export function useCustomizers({ host }: ListPlace, view: HostListView, columns: readonly Column[]): Customizers | undefined {
  const [customizers, setCustomizers] = React.useState<Customizers>();
  React.useEffect(() => {
    const starting = columns.filter(({ field }) => field.customizer).map(async ({ field }) => {
      try {
        return [[field.internalName, await startFieldCustomizer(host, view, field)] as const];
      } catch (error) {
        reportError(`field customizer of ${field.internalName}`, error);
        return [];
      }
    });
    Promise.all(starting).then((started) => setCustomizers(new Map(started.flat()))).catch((error: unknown) => reportError('field customizers', error));
  }, [host, view, columns]);
  return customizers;
}
