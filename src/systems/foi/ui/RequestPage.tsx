import * as React from 'react';
import { AddressLink } from '../../../ui/AddressLink';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { useWords } from '../../../ui/surroundings';
import { addressWith } from '../../../ui/useAddress';
import { foiWords } from './foiWords';
import { useRequest } from './queries';
import { RequestView } from './request/RequestView';
import { useCaseAtOnce } from './request/useCaseAtOnce';
import { FoiProps } from './screen';

export interface RequestPageProps extends FoiProps {
  readonly number: string;
  readonly takesFocus?: boolean;
  /** What was just saved on the way here. */
  readonly saved?: string;
  readonly onBack: () => void;
}

/** One request at its own address. */
export function RequestPage({ number, takesFocus, saved, onBack, ...props }: RequestPageProps): JSX.Element {
  const words = useWords(foiWords);
  const request = useRequest(props.work, number);
  useCaseAtOnce(props, number);
  const back = (
    <AddressLink href={addressWith('request', undefined)} onGo={onBack} icon="back">
      {words.backToDesk}
    </AddressLink>
  );
  return (
    <Loaded query={request} shape={['short', 'block', 'block', 'line']}>
      {found =>
        found ? (
          <RequestView {...props} request={found} before={back} takesFocus={takesFocus} saved={saved} mayAct />
        ) : (
          <>
            {back}
            <EmptyState title={words.request.notFoundTitle(number)} hint={words.request.notFoundHint} />
          </>
        )
      }
    </Loaded>
  );
}
