import * as React from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from './queryClient';
import { installStyles } from './styles';
import { Surroundings, SurroundingsContext } from './surroundings';
import { ThemedBox } from './ThemedBox';

export interface RootProps extends Surroundings {
  /** Another client than the page's own, for a test. */
  readonly client?: QueryClient;
  readonly children?: React.ReactNode;
}

/** The outermost element of a screen that is read: language, colours, the page's query client. No Fluent. */
export function PlainRoot({ language, theme, client = queryClient, children }: RootProps): JSX.Element {
  React.useLayoutEffect(() => installStyles(), []);
  const surroundings = React.useMemo(() => ({ language, theme }), [language, theme]);
  return (
    <QueryClientProvider client={client}>
      <SurroundingsContext.Provider value={surroundings}>
        <ThemedBox>{children}</ThemedBox>
      </SurroundingsContext.Provider>
    </QueryClientProvider>
  );
}
