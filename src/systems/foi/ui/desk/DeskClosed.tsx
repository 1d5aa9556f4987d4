import * as React from 'react';
import { EmptyState } from '../../../../ui/EmptyState';
import { Page } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { callOuts } from '../../lists';
import { foiWords } from '../foiWords';
import { FoiProps } from '../screen';

/** The desk for those whom it is not for: why, and where to go instead. */
export function DeskClosed({ work, visitor }: FoiProps): JSX.Element {
  const words = useWords(foiWords).desk;
  const isManager = visitor.roles.includes('manager');
  return (
    <Page title={words.title}>
      <EmptyState title={words.closedTitle} hint={isManager ? words.managerHint : words.staffHint}>
        {isManager && <a href={`${work.sitePath}/Lists/${callOuts.name}`}>{words.managerLink}</a>}
      </EmptyState>
    </Page>
  );
}
