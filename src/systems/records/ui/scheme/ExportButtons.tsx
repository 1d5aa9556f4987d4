import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { OtherButton } from '../../../../ui/Buttons';
import { saveFile } from '../../../../ui/saveFile';
import { csvFile, excelFile } from '../../../../ui/spreadsheet/writeTable';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Scheme } from '../../scheme/contract';
import { exportRows } from '../../scheme/exportScheme';
import { schemeWords } from './schemeWords';

/** The scheme of a day as a file, both languages in it, its heads in the reader's. */
export function ExportButtons({ scheme, day }: { readonly scheme: Scheme; readonly day: CalendarDate }): JSX.Element {
  const language = useLanguage();
  const words = useWords(schemeWords);
  const name = `${words.exportName}-${day}`;
  const save = async (kind: 'csv' | 'xlsx'): Promise<void> => {
    const rows = exportRows(scheme, language);
    saveFile(`${name}.${kind}`, await (kind === 'csv' ? csvFile(rows) : excelFile(words.exportSheet, rows)));
  };
  return (
    <>
      <OtherButton text={words.exportCsv} onClick={() => void save('csv')} />
      <OtherButton text={words.exportExcel} onClick={() => void save('xlsx')} />
    </>
  );
}
