import * as React from 'react';
import { themeVariables } from './siteTheme';
import { SurroundingsContext } from './surroundings';

/** Carries language and colours into a part of the page: a root, or what stands outside it, such as a panel. */
export function ThemedBox({ children }: { readonly children?: React.ReactNode }): JSX.Element {
  const { language, theme } = React.useContext(SurroundingsContext);
  return (
    <div className="ri-root" lang={`${language}-CA`} style={themeVariables(theme) as React.CSSProperties}>
      {children}
    </div>
  );
}
