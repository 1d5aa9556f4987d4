import * as React from 'react';

/** Seven columns need this width, in the unit that grows with a reader's letters. */
const narrow = '(max-width: 48rem)';

/** Whether the window is too narrow for the grid of a month. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = React.useState(() => matches());
  React.useEffect(() => {
    const query = window.matchMedia?.(narrow);
    if (!query) return undefined;
    const follow = (): void => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}

function matches(): boolean {
  return window.matchMedia?.(narrow).matches ?? false;
}
