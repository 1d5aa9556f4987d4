import '../../support/browserParts';
import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { CleanHtml, TextFix } from '../../../../src/kernel/richText';
import { Language } from '../../../../src/kernel/text';
import { PlainRoot } from '../../../../src/ui/PlainRoot';
import { cleanHtml } from '../../../../src/ui/richText/cleanHtml';
import { RichTextEditor, RichTextEditorProps, RichTextHandle } from '../../../../src/ui/richText/RichTextEditor';
import './layout';

type Options = Partial<Omit<RichTextEditorProps, 'value' | 'onChange'>> & { readonly reader?: Language };

/** A page around the editor that keeps what it is told, as a form does. */
export async function openEditor(html: string, { reader = 'en', ...props }: Options = {}) {
  const told: CleanHtml[] = [];
  const handle = React.createRef<RichTextHandle>();
  let give: (value: CleanHtml) => void = () => undefined;
  function Form(): JSX.Element {
    const [value, setValue] = React.useState(cleanHtml(html));
    give = setValue;
    return (
      <PlainRoot language={reader}>
        <RichTextEditor ref={handle} id="text" label="Text" language="en" value={value} onChange={next => (told.push(next), setValue(next))} {...props} />
      </PlainRoot>
    );
  }
  render(<Form />);
  const text = await screen.findByRole('textbox');
  await frame();
  return {
    text, told, handle,
    give: async (next: string) => {
      act(() => give(cleanHtml(next)));
      await frame();
    },
    select: (line: number, start: number, end: number) => act(() => handle.current?.goTo({ line, start, end })),
    press: async (name: string) => {
      fireEvent.click(screen.getByRole('button', { name }));
      await frame();
    },
    key: async (key: string, more: KeyboardEventInit = {}) => {
      const went = fireEvent.keyDown(text, { key, ...more });
      await frame();
      return went;
    },
    fix: async (fix: TextFix) => {
      act(() => handle.current?.apply(fix));
      await frame();
    },
    paste: async (data: Record<string, string>, files: readonly File[] = []) => {
      fireEvent.paste(text, { clipboardData: { getData: (type: string) => data[type] ?? '', files, types: Object.keys(data), items: [] } });
      await frame();
    },
    now: () => told[told.length - 1],
  };
}

/** Waits until the screen has been drawn once more: until then the editor tells nothing. */
export const frame = async (): Promise<void> => act(async () => new Promise(resolve => requestAnimationFrame(() => resolve())));
