import * as React from 'react';
import { Loaded } from '../../../../ui/Loaded';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage } from '../../../../ui/surroundings';
import { FoiRequestId, requests } from '../../lists';
import { requestAddress } from '../../work/addresses';
import { useRequestItem } from '../queries';
import { PanelProps } from './panelProps';

type RequestOpenerProps = Pick<PanelProps, 'work' | 'onDone' | 'goTo'> & { readonly id: FoiRequestId };

/** A request has a page of its own, with an address that can be mailed. */
export function RequestOpener({ work, id, onDone, goTo }: RequestOpenerProps): JSX.Element {
  const language = useLanguage();
  const request = useRequestItem(work, id);
  const number = request.data?.number;
  React.useEffect(() => {
    if (number !== undefined) goTo(requestAddress(work, number));
  }, [goTo, number, work]);
  return (
    <SidePanel title={requests.title[language]} onClose={() => onDone()}>
      <Loaded query={request} shape={['short', 'block']}>
        {({ title }) => <p>{title}</p>}
      </Loaded>
    </SidePanel>
  );
}
