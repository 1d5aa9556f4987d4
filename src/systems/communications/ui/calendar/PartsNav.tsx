import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { calendarWords } from './calendarWords';

export const parts = ['calendar', 'plans', 'posts'] as const;
export type Part = (typeof parts)[number];

interface PartsNavProps {
  readonly now: Part;
  readonly onGo: (part: Part) => void;
}

/** The parts of the calendar page, for those who plan. */
export function PartsNav({ now, onGo }: PartsNavProps): JSX.Element {
  const words = useWords(calendarWords);
  return (
    <nav aria-label={words.parts} className="ri-noPrint">
      <ul className="ri-plainList ri-buttons">
        {parts.map(part => (
          <li key={part}>
            {part === now ? (
              <strong aria-current="page">{words[part]}</strong>
            ) : (
              <AddressLink href={addressWith('part', part === 'calendar' ? undefined : part)} onGo={() => onGo(part)}>
                {words[part]}
              </AddressLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
