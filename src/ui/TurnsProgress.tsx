import * as React from 'react';
import { Turns } from '../kernel/inTurn';
import { useMounted } from './useMounted';

/** Fewer are done before one could read how far it is. */
const worthTelling = 3;

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How far an action on several items is, and what an earlier press of the same button ended. */
export function useTurns<Outcome>(): { readonly turns: Turns<Outcome>; readonly progress: Progress | undefined } {
  const [progress, setProgress] = React.useState<Progress>();
  const isMounted = useMounted();
  const [turns] = React.useState<Turns<Outcome>>(() => ({
    ended: new Map<string, Outcome>(),
    onProgress: (done, total) => {
      if (isMounted.current) setProgress({ done, total });
    },
  }));
  return { turns, progress };
}

interface TurnsProgressProps {
  readonly progress: Progress | undefined;
  /** "3 of 12 done". */
  readonly said: (done: number, total: number) => string;
}

export function TurnsProgress({ progress, said }: TurnsProgressProps): JSX.Element | null {
  if (!progress || progress.total <= worthTelling || progress.done === progress.total) return null;
  return (
    <p role="status">
      <progress value={progress.done} max={progress.total} aria-hidden="true" /> {said(progress.done, progress.total)}
    </p>
  );
}
