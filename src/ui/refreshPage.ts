import { QueryClient } from '@tanstack/react-query';

/** After something was saved: whatever the page has read, My work too, is read anew. */
export function refreshPage(client: QueryClient): Promise<void> {
  return client.invalidateQueries();
}
