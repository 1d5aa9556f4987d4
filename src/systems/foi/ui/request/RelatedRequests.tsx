import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import { useLanguage } from '../../../../ui/surroundings';
import { relations } from '../../choices';
import { requestAddress } from '../../work/addresses';
import { relatedOf } from '../../work/steps/related';

/** The other requests that one belongs with, each a link. `related` is the column: `2026-0003 duplicate, 2026-0004 related`. */
export function RelatedRequests({ work, related }: { readonly work: Workplace; readonly related: string }): JSX.Element {
  const language = useLanguage();
  return (
    <ul className="ri-plainList">
      {relatedOf(related).map(({ number, relation }) => (
        <li key={number}>
          <a href={requestAddress(work, number)}>{number}</a> <span className="ri-subtle">{relations[relation][language]}</span>
        </li>
      ))}
    </ul>
  );
}
