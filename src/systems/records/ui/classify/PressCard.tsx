import * as React from 'react';
import { useLanguage } from '../../../../ui/surroundings';
import { Scheme, SchemeCode } from '../../scheme/contract';
import { newestOf } from '../../scheme/titles';
import { RuleWords } from '../scheme/RuleWords';
import { seriesName } from './seriesName';

interface PressCardProps {
  readonly scheme: Scheme;
  readonly code: SchemeCode;
  readonly onPress: () => void;
  /** Why it is offered. */
  readonly children?: React.ReactNode;
}

/** A series that one press chooses: code, title, why, and what its rule says. */
export function PressCard({ scheme, code, onPress, children }: PressCardProps): JSX.Element {
  const language = useLanguage();
  return (
    <li className="ri-card">
      <button type="button" className="ri-button" onClick={onPress}>
        {seriesName(scheme, code, language)}
      </button>
      {children}
      <p className="ri-subtle">
        <RuleWords rule={newestOf(scheme, code)?.rule ?? null} />
      </p>
    </li>
  );
}
