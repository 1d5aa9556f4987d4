import * as React from 'react';
import { Language } from '../kernel/text';
import { SiteTheme } from './siteTheme';
import { BothLanguages, Words } from './words';

/** What every part of a screen may ask for: the reader's language and the colours of the site. */
export interface Surroundings {
  readonly language: Language;
  readonly theme?: SiteTheme;
}

export const SurroundingsContext = React.createContext<Surroundings>({ language: 'en' });

export function useLanguage(): Language {
  return React.useContext(SurroundingsContext).language;
}

/** The words of a table in the reader's language. */
export function useWords<Table>(table: BothLanguages<Table>): Words<Table> {
  return table[useLanguage()];
}
