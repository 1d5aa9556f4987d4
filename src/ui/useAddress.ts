import * as React from 'react';

/** Told to every part of the page that reads the address: `pushState` itself tells nobody. */
const moved = 'regional-intranet:moved';

/**
 * One value of the page's address, `?request=2026-0001`, so that what is open can be mailed and Back works. Other parts of the
 * address stay as they are. Undefined takes the value out.
 */
export function useAddress(name: string): readonly [string | undefined, (value: string | undefined, how?: 'push' | 'replace') => void] {
  const [value, setValue] = React.useState(() => read(name));
  React.useEffect(() => {
    const follow = (): void => setValue(read(name));
    window.addEventListener('popstate', follow);
    window.addEventListener(moved, follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener(moved, follow);
    };
  }, [name]);
  const go = React.useCallback(
    (next: string | undefined, how: 'push' | 'replace' = 'push') => {
      const address = addressWith(name, next);
      if (how === 'push') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
      window.dispatchEvent(new Event(moved));
    },
    [name],
  );
  return [value, go];
}

/** Moves to the page's address with these values in it, in one step of Back. Undefined takes a value out. */
export function moveTo(values: Readonly<Record<string, string | undefined>>): void {
  window.history.pushState(null, '', addressWithAll(values));
  window.dispatchEvent(new Event(moved));
}

/** As `addressWith`, for several values. */
export function addressWithAll(values: Readonly<Record<string, string | undefined>>): string {
  const address = new URL(window.location.href);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  return `${address.pathname}${address.search}${address.hash}`;
}

/** The page's address with this value in it, for a link that also opens in a new tab. */
export function addressWith(name: string, value: string | undefined): string {
  return addressWithAll({ [name]: value });
}

function read(name: string): string | undefined {
  return new URL(window.location.href).searchParams.get(name) ?? undefined;
}
