import * as React from 'react';
import { UseQueryResult } from '@tanstack/react-query';
import { AddressLink } from '../../../../ui/AddressLink';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { Bone } from '../../../../ui/Skeleton';
import { addressWith } from '../../../../ui/useAddress';

interface OwnPageProps<Item> {
  /** `new`, or the number of an item. */
  readonly address: string;
  /** What the address calls the number. */
  readonly parameter: string;
  /** The item of the address; null when there is none. */
  readonly item: UseQueryResult<Item | null>;
  readonly shape: readonly Bone[];
  readonly words: {
    readonly back: string;
    readonly newTitle: string;
    /** The heading when the address leads to nothing. */
    readonly title: string;
    readonly notThereTitle: string;
    readonly notThereHint: string;
  };
  /** The form of a new one. */
  readonly begin: JSX.Element;
  readonly onBack: () => void;
  readonly children: (item: Item) => JSX.Element;
}

/** An item on its own address, or a new one. */
export function OwnPage<Item extends { readonly title: string }>({ address, parameter, item, shape, words, begin, onBack, children }: OwnPageProps<Item>): JSX.Element {
  const back = (
    <AddressLink href={addressWith(parameter, undefined)} onGo={onBack} icon="back">
      {words.back}
    </AddressLink>
  );
  if (address === 'new') {
    return (
      <Page title={words.newTitle} before={back} takesFocus>
        {begin}
      </Page>
    );
  }
  return (
    <Loaded query={item} shape={shape}>
      {found => (
        <Page title={found?.title ?? words.title} before={back} takesFocus>
          {found ? children(found) : <EmptyState title={words.notThereTitle} hint={words.notThereHint} />}
        </Page>
      )}
    </Loaded>
  );
}
