import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useLetters } from '../letters/letterQueries';
import { activityQuery, callOutsQuery, requestQuery, useOfficeRules } from '../queries';
import { mayReview, useFees, useRecords, useThirdParties } from '../review/caseQueries';
import { FoiProps } from '../screen';

/**
 * Asks for everything that the page of a request shows in one moment, so that it travels in one request, and for Activity as soon as it is
 * known which items belong to it. The sections find it there when their code has arrived.
 */
export function useCaseAtOnce({ work, visitor }: FoiProps, number: string): void {
  const client = useQueryClient();
  const reviews = mayReview(visitor);
  useOfficeRules(work);
  useRecords(work, number, reviews);
  useThirdParties(work, number, reviews);
  useFees(work, number, reviews);
  useLetters(work, { number }, visitor.roles.includes('foiCoordinator'));
  React.useEffect(() => {
    const ask = async (): Promise<void> => {
      const [request, callOuts] = await Promise.all([client.fetchQuery(requestQuery(work, number)), client.fetchQuery(callOutsQuery(work, number))]);
      if (request) await client.prefetchQuery(activityQuery(work, request, callOuts));
    };
    // What failed is told by the section that shows it, which asks for itself.
    ask().catch(() => undefined);
  }, [client, work, number]);
}
