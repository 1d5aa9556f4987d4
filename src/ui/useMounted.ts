import * as React from 'react';

/** Whether the component is still on the page, for an answer that comes late. */
export function useMounted(): React.MutableRefObject<boolean> {
  const isMounted = React.useRef(true);
  React.useEffect(
    () => () => {
      isMounted.current = false;
    },
    [],
  );
  return isMounted;
}
