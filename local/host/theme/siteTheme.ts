import { createTheme } from '@fluentui/react/lib-commonjs/Styling';
import { OntarioTokens } from './ontarioTokens';

/** A theme as SharePoint hands it to web parts: Fluent's colour slots by name, and what Fluent derives from them. */
export interface SiteTheme {
  readonly isInverted: boolean;
  readonly palette: Readonly<Record<string, string>>;
  readonly semanticColors: Readonly<Record<string, string>>;
  readonly fonts: Readonly<Record<string, unknown>>;
  readonly effects: Readonly<Record<string, string>>;
}

const fontStack = "'Segoe UI', 'Open Sans', Arial, sans-serif";

/** The local site's theme: Ontario's tokens in Fluent's slots. Fluent computes the rest, as SharePoint does. */
export function siteTheme(token: OntarioTokens): SiteTheme {
  const theme = createTheme({
    palette: palette(token),
    semanticColors: {
      errorText: token('colour-system-alert'),
      focusBorder: token('colour-system-focus'),
      link: token('colour-system-link'),
      linkHovered: token('colour-system-link-hover'),
      messageText: token('colour-greyscale-black'),
    },
    defaultFontStyle: { fontFamily: fontStack },
  });
  return {
    isInverted: theme.isInverted,
    palette: { ...theme.palette },
    semanticColors: { ...theme.semanticColors },
    fonts: { ...theme.fonts },
    effects: { ...theme.effects },
  };
}

function palette(token: OntarioTokens): Record<string, string> {
  const grey = (step: string): string => token(`colour-greyscale-${step}`);
  return {
    themeDarker: token('colour-system-link-active'),
    themeDark: token('colour-system-link-hover'),
    themeDarkAlt: token('colour-accent-dark-blue'),
    themePrimary: token('colour-system-link'),
    themeSecondary: token('colour-accent-dark-sky'),
    themeTertiary: token('colour-accent-main-blue'),
    themeLight: token('colour-accent-button-colours-secondary-active'),
    themeLighter: token('colour-accent-button-colours-secondary-hover'),
    themeLighterAlt: token('colour-system-information-light'),
    accent: token('colour-accent-main-gold'),
    black: grey('black'),
    neutralDark: grey('black'),
    neutralPrimary: grey('black'),
    neutralPrimaryAlt: grey('greyscale70'),
    neutralSecondary: grey('greyscale70'),
    neutralSecondaryAlt: grey('greyscale60'),
    neutralTertiary: grey('greyscale40'),
    neutralTertiaryAlt: grey('greyscale20'),
    neutralQuaternary: token('colour-accent-button-colours-tertiary-active'),
    neutralQuaternaryAlt: token('colour-accent-button-colours-tertiary-active'),
    neutralLight: token('colour-accent-button-colours-tertiary-hover'),
    neutralLighter: grey('greyscale5'),
    neutralLighterAlt: grey('greyscale5'),
    white: grey('white'),
    red: token('colour-system-alert'),
    redDark: token('colour-accent-dark-red'),
    green: token('colour-system-success'),
    greenDark: token('colour-accent-dark-green'),
    yellow: token('colour-system-warning'),
    yellowDark: token('colour-accent-dark-yellow'),
    orange: token('colour-accent-dark-orange'),
    purple: token('colour-accent-dark-purple'),
    teal: token('colour-accent-dark-teal'),
    blue: token('colour-accent-dark-blue'),
    magenta: token('colour-accent-dark-magenta'),
  };
}

/** The flat form that `[theme:name]` in style sheets is filled from. */
export function themeSlots(theme: SiteTheme): Readonly<Record<string, string>> {
  return { ...theme.semanticColors, ...theme.palette };
}
