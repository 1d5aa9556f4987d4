import { QueryClient } from '@tanstack/react-query';

/**
 * What all web parts of a page have read. One client, so that the desk and My work ask SharePoint once for the same thing.
 * Repeats after a refusal are the store's business (src/sharepoint), so none are made here.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 30_000, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
