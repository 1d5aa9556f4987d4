import * as React from 'react';
import { PartialTheme, ThemeProvider } from '@fluentui/react';
import { PlainRoot, RootProps } from './PlainRoot';

/** The outermost element of a screen that is operated: what PlainRoot gives, and Fluent in the theme of the site. */
export function ThemedRoot({ theme, children, ...rest }: RootProps): JSX.Element {
  // SharePoint hands over a whole Fluent theme; we name only the parts that our own style sheet reads.
  const fluentTheme = theme as PartialTheme | undefined;
  return (
    <ThemeProvider theme={fluentTheme} applyTo="none">
      <PlainRoot theme={theme} {...rest}>
        {children}
      </PlainRoot>
    </ThemeProvider>
  );
}
