import * as React from 'react';
import { Panel, PanelType } from '@fluentui/react';
import { Icon } from './icons';
import { useWords } from './surroundings';
import { ThemedBox } from './ThemedBox';
import { uiWords } from './uiWords';

interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children?: React.ReactNode;
}

/**
 * A form or an item beside the page it belongs to; the whole width on a phone. Escape closes it and the focus goes back to
 * what opened it. A click beside it does not: too much typing was lost that way.
 */
export function SidePanel({ title, onClose, children }: SidePanelProps): JSX.Element {
  return (
    <Panel isOpen type={PanelType.medium} headerText={title} onDismiss={() => onClose()} onOuterClick={stay} headerTextProps={{ 'aria-level': 2 }} onRenderNavigation={() => <CloseBar onClose={onClose} />}>
      <ThemedBox>
        <div className="ri-panelBody ri-page">{children}</div>
      </ThemedBox>
    </Panel>
  );
}

function stay(): void {
  // A click beside the panel is not an answer.
}

function CloseBar({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { close } = useWords(uiWords);
  return (
    <ThemedBox>
      <div className="ri-panelBar">
        <button type="button" className="ri-iconButton" aria-label={close} title={close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </ThemedBox>
  );
}
