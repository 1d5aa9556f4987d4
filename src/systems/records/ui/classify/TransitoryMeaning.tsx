import * as React from 'react';
import { useWords } from '../../../../ui/surroundings';
import { classifyWords } from './classifyWords';

/** What it means that a document is transitory, and what follows. */
export function TransitoryMeaning(): JSX.Element {
  const { meaning, follows } = useWords(classifyWords).transitory;
  return (
    <p>
      {meaning} {follows}
    </p>
  );
}
