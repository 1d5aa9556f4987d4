import * as React from 'react';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { problemOf } from '../../../../ui/problemOf';
import { saveFile } from '../../../../ui/saveFile';
import { useWords } from '../../../../ui/surroundings';
import { SheetFormat, sheetFile } from '../../fileRoom/sheetFile';
import { Sheet } from '../../fileRoom/transferList';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { roomWords } from './roomWords';

/** A sheet on paper, as Excel or as CSV. */
export function SheetButtons({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const words = useWords(roomWords);
  const [problem, setProblem] = React.useState<StoreProblem>();
  const save = async (format: SheetFormat): Promise<void> => {
    try {
      const { name, content } = await sheetFile(sheet, format);
      setProblem(undefined);
      saveFile(name, content);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <>
      <div className="ri-buttons">
        <OtherButton text={words.print} icon="print" onClick={() => window.print()} />
        <OtherButton text={words.excel} onClick={() => void save('excel')} />
        <OtherButton text={words.csv} onClick={() => void save('csv')} />
      </div>
      {problem && <ErrorNotice problem={problem} takesFocus />}
    </>
  );
}
