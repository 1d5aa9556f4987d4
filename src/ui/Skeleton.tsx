import * as React from 'react';
import { useWords } from './surroundings';
import { uiWords } from './uiWords';

export type Bone = 'short' | 'line' | 'block';

const patience = 2_000;

/** The shape of what comes, while it comes. `data-loading` tells a test that the screen is not finished. */
export function Skeleton({ shape }: { readonly shape: readonly Bone[] }): JSX.Element {
  const words = useWords(uiWords);
  const isSlow = useSlow();
  return (
    <div className="ri-skeleton" role="status" data-loading="true">
      <span className={isSlow ? 'ri-subtle' : 'ri-hidden'}>{isSlow ? words.stillLoading : words.loading}</span>
      {shape.map((bone, index) => (
        <div key={index} className={`ri-bone ri-bone-${bone}`} aria-hidden="true" />
      ))}
    </div>
  );
}

function useSlow(): boolean {
  const [isSlow, setSlow] = React.useState(false);
  React.useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
}
