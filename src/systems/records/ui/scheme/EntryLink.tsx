import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { useLanguage } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { SchemeEntry } from '../../scheme/contract';

interface EntryLinkProps {
  readonly entry: Pick<SchemeEntry, 'code' | 'title'>;
  readonly onOpen: (code: string) => void;
}

/** The way to the page of an entry: its code and its title in the reader's language. */
export function EntryLink({ entry, onOpen }: EntryLinkProps): JSX.Element {
  const language = useLanguage();
  return (
    <AddressLink href={addressWith('series', entry.code)} onGo={() => onOpen(entry.code)}>
      <span className="ri-code">{entry.code}</span> {entry.title[language]}
    </AddressLink>
  );
}
