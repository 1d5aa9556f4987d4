import * as React from 'react';
import { UseQueryResult } from '@tanstack/react-query';
import { LinkButton } from './LinkButton';
import { ErrorNotice } from './ErrorNotice';
import { problemOf } from './problemOf';
import { Bone, Skeleton } from './Skeleton';
import { useWords } from './surroundings';
import { uiWords } from './uiWords';

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** The shape of what comes. */
  readonly shape: readonly Bone[];
  readonly children: (data: Data) => JSX.Element;
}

/** What was asked for, once it is here: before that its shape, or what went wrong and a way to try again. */
export function Loaded<Data>({ query, shape, children }: LoadedProps<Data>): JSX.Element {
  const { tryAgain } = useWords(uiWords);
  const again = <LinkButton text={tryAgain} onClick={() => void query.refetch()} />;
  if (query.data === undefined) return query.isError ? <ErrorNotice problem={problemOf(query.error)}>{again}</ErrorNotice> : <Skeleton shape={shape} />;
  return (
    <>
      {/* What was read before stays in sight when reading it anew fails. */}
      {query.isError && <ErrorNotice problem={problemOf(query.error)}>{again}</ErrorNotice>}
      {children(query.data)}
    </>
  );
}
