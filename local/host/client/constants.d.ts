/** Values that bundleClient.ts puts into the bundles. */
declare module 'host:constants' {
  export const siteTheme: import('../theme/siteTheme').SiteTheme;
  export const themeSlots: Readonly<Record<string, string>>;
  /** Address of the folder of Fluent's icon fonts. */
  export const iconFonts: string;
  /** The name by which the loader asks for the Graph bundle. */
  export const graphModule: string;
}

/** RequireJS's, which the framework's components are defined with. */
declare function define(name: string, dependencies: readonly string[], factory: () => unknown): void;
