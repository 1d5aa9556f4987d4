import * as React from 'react';
import { WallClock } from '../../../../kernel/ports/workplace';
import { allRead, keepMarks, loadMarks, ReadMarks, withRead } from './readMarks';

export interface MarksControl {
  readonly marks: ReadMarks;
  readonly noteRead: (number: string) => void;
  readonly noteAllRead: () => void;
}

/** The unread marks of a person on this computer. */
export function useReadMarks(person: string, clock: WallClock): MarksControl {
  const [marks, setMarks] = React.useState(() => loadMarks(person, clock.today()));
  const keep = (next: ReadMarks): void => {
    keepMarks(person, next);
    setMarks(next);
  };
  return { marks, noteRead: number => keep(withRead(marks, number)), noteAllRead: () => keep(allRead(clock.now())) };
}
