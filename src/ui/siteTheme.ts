/** The theme that SharePoint hands to a component: Fluent's colour slots by name. Every part may be missing. */
export interface SiteTheme {
  readonly isInverted?: boolean;
  readonly palette?: object;
  readonly semanticColors?: object;
}

type Slots = 'palette' | 'semanticColors';
interface ThemeColour {
  readonly from: Slots;
  readonly slot: string;
  /** Fluent's own default theme, for a component that is mounted before SharePoint gives a theme. */
  readonly otherwise: string;
}

const colours = {
  '--ri-text': { from: 'semanticColors', slot: 'bodyText', otherwise: '#323130' },
  '--ri-subtle': { from: 'semanticColors', slot: 'bodySubtext', otherwise: '#605e5c' },
  '--ri-background': { from: 'semanticColors', slot: 'bodyBackground', otherwise: '#ffffff' },
  '--ri-surface': { from: 'palette', slot: 'neutralLighter', otherwise: '#f3f2f1' },
  '--ri-line': { from: 'palette', slot: 'neutralTertiaryAlt', otherwise: '#c8c6c4' },
  '--ri-input-line': { from: 'semanticColors', slot: 'inputBorder', otherwise: '#605e5c' },
  '--ri-accent': { from: 'palette', slot: 'themePrimary', otherwise: '#0078d4' },
  '--ri-button': { from: 'semanticColors', slot: 'primaryButtonBackground', otherwise: '#0078d4' },
  '--ri-button-text': { from: 'semanticColors', slot: 'primaryButtonText', otherwise: '#ffffff' },
  '--ri-button-over': { from: 'semanticColors', slot: 'primaryButtonBackgroundHovered', otherwise: '#106ebe' },
  '--ri-link': { from: 'semanticColors', slot: 'link', otherwise: '#0078d4' },
  '--ri-alert': { from: 'semanticColors', slot: 'errorText', otherwise: '#a4262c' },
  '--ri-focus': { from: 'semanticColors', slot: 'focusBorder', otherwise: '#605e5c' },
} as const satisfies Record<string, ThemeColour>;

export type ThemeVariables = Readonly<Record<keyof typeof colours, string>>;

/** The colours of the site as CSS custom properties. Our style sheet knows no colour of its own. */
export function themeVariables(theme: SiteTheme | undefined): ThemeVariables {
  const entries = Object.entries<ThemeColour>(colours).map(([name, colour]) => [name, colourOf(theme, colour)]);
  return Object.fromEntries(entries) as ThemeVariables;
}

function colourOf(theme: SiteTheme | undefined, { from, slot, otherwise }: ThemeColour): string {
  const slots = theme?.[from] as Readonly<Record<string, unknown>> | undefined;
  const value = slots?.[slot];
  return typeof value === 'string' ? value : otherwise;
}
