import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Page } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { deskWords } from './deskWords';

/** For staff, whose records work happens in their libraries: where to look things up. */
export function StaffPage({ work: { sitePath } }: { readonly work: Pick<Workplace, 'sitePath'> }): JSX.Element {
  const words = useWords(deskWords);
  return (
    <Page title={words.staffTitle}>
      <p>{words.staffText}</p>
      <ul>
        <li>
          <a className="ri-rowLink" href={`${sitePath}/SitePages/RecordScheme.aspx`}>{words.scheme}</a>
        </li>
        <li>
          <a className="ri-rowLink" href={`${sitePath}/SitePages/FileRoom.aspx`}>{words.fileRoom}</a>
        </li>
      </ul>
    </Page>
  );
}
