import * as React from 'react';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Scheme } from '../../scheme/contract';
import { classifyWords } from './classifyWords';
import { seriesName } from './seriesName';
import { Standing } from './standing';

/** The series that holds for a record as it stands, and where it comes from. */
export function SeriesNow({ scheme, standing: { series, above } }: { readonly scheme: Scheme; readonly standing: Standing }): JSX.Element {
  const language = useLanguage();
  const words = useWords(classifyWords);
  if (series.kind === 'none') return <>{words.notClassified}</>;
  const name = seriesName(scheme, series.code, language);
  return <>{series.kind === 'own' || !above ? name : `${name}, ${words.fromFolderNamed(above.folder.facts.name)}`}</>;
}
