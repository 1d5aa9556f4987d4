import * as React from 'react';
import { Page } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { RoomProps } from './room';
import { roomWords } from './roomWords';
import { SearchSection } from './SearchSection';

/** The beginning of the room for its coordinator: find a file. */
export function SearchView(props: RoomProps): JSX.Element {
  const words = useWords(roomWords);
  return (
    <Page title={words.title}>
      <SearchSection {...props} />
    </Page>
  );
}
