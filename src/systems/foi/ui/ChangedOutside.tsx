import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { isAsLeft } from '../../../kernel/activity/asLeft';
import { CallOut, callOuts, FoiRequest, requests } from '../lists';
import { momentInWords } from '../../../ui/momentInWords';
import { Notice } from '../../../ui/Notice';
import { useLanguage, useWords } from '../../../ui/surroundings';
import { foiWords } from './foiWords';

type Watched = { readonly list: 'request'; readonly item: FoiRequest } | { readonly list: 'callOut'; readonly item: CallOut };

/** Says so when somebody changed an item past our pages, in SharePoint's own grid for example, and who last did. Nothing otherwise. */
export function ChangedOutside(watched: Watched): JSX.Element | null {
  const words = useWords(foiWords).changedOutside;
  const language = useLanguage();
  const { item } = watched;
  const left = useQuery(['asLeft', watched.list, item.id, item.etag], () => (watched.list === 'request' ? isAsLeft(requests, watched.item) : isAsLeft(callOuts, watched.item)));
  if (left.data !== false) return null;
  return (
    <Notice tone="note" title={words.title}>
      <p>{words.who(item.modifiedBy.name, momentInWords(item.modifiedAt, language))}</p>
      <p>{words.todo}</p>
    </Notice>
  );
}
