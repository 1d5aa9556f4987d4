import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { SidePanel } from '../../../../ui/SidePanel';
import { Skeleton } from '../../../../ui/Skeleton';
import { refreshPage } from '../../../../ui/refreshPage';
import { PanelEnds } from './CaseItemFrame';

interface Opened {
  readonly title: string;
  readonly form: (ends: PanelEnds) => JSX.Element;
}

export interface SectionPanel {
  /** What the form works on is what it was when the panel opened: nothing that is read behind it changes it under the typing hand. */
  readonly open: (title: string, form: Opened['form']) => void;
  /** Stands in the section; nothing while shut. */
  readonly panel: JSX.Element | null;
}

/** The panel beside a section of the page, for one form at a time. Once something was saved the page is read anew. */
export function useSectionPanel(onSaved: (message: string) => void): SectionPanel {
  const client = useQueryClient();
  const [opened, setOpened] = React.useState<Opened>();
  const shut = (): void => {
    setOpened(undefined);
    void refreshPage(client);
  };
  const saved = (message: string): void => {
    onSaved(message);
    shut();
  };
  const panel = opened && (
    <SidePanel title={opened.title} onClose={() => setOpened(undefined)}>
      <React.Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>{opened.form({ onSaved: saved, onCancel: shut })}</React.Suspense>
    </SidePanel>
  );
  return { open: (title, form) => setOpened({ title, form }), panel: panel ?? null };
}
