import * as React from 'react';
import { Panel, PanelType, PartialTheme, ThemeProvider } from '@fluentui/react';
import { Icon } from './icons';
import { SurroundingsContext, useWords } from './surroundings';
import { ThemedBox } from './ThemedBox';
import { uiWords } from './uiWords';

export interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children?: React.ReactNode;
}

/**
 * Fluent's panel: it keeps the keyboard inside, Escape closes it, and the focus goes back to what opened it. A click beside it does
 * not close it: too much typing was lost that way.
 */
export function FluentPanel({ title, onClose, children }: PanelProps): JSX.Element {
  const { theme } = React.useContext(SurroundingsContext);
  return (
    // SharePoint hands over a whole Fluent theme; we name only the parts that our own style sheet reads.
    <ThemeProvider theme={theme as PartialTheme | undefined} applyTo="none">
      <Panel isOpen type={PanelType.medium} headerText={title} onDismiss={() => onClose()} onOuterClick={stay} headerTextProps={{ 'aria-level': 2 }} onRenderNavigation={() => <CloseBar onClose={onClose} />}>
        <ThemedBox>
          <div className="ri-panelBody ri-page">{children}</div>
        </ThemedBox>
      </Panel>
    </ThemeProvider>
  );
}

function stay(): void {
  // A click beside the panel is not an answer.
}

function CloseBar({ onClose }: Pick<PanelProps, 'onClose'>): JSX.Element {
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
