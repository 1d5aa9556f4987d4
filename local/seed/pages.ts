import { PageDeclaration } from '../../src/kernel/system/defineSystem';
import { RoleId } from '../../src/kernel/roles';
import { Bilingual } from '../../src/kernel/text';
import { systems } from '../../src/systems';

/** A web part on a page, named as its manifest names it. */
export interface PageWebPart {
  /** Alias or id of the component in the package. */
  readonly component: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** How SharePoint lays out a section: column widths in twelfths. */
export type SectionLayout = 'one' | 'two' | 'three' | 'oneThirdLeft' | 'oneThirdRight';

export interface PageSection {
  readonly layout: SectionLayout;
  /** One list of web parts for each column of the layout. */
  readonly columns: readonly (readonly PageWebPart[])[];
}

/** A site page of the local site. In a tenant an editor makes these pages by hand. */
export interface SitePage {
  /** `Home.aspx` */
  readonly fileName: string;
  readonly title: Bilingual;
  readonly sections: readonly PageSection[];
  /** Roles that may open the page, and see it in the navigation. Everyone when absent. */
  readonly readers?: readonly RoleId[];
}

export const homePage = 'Home.aspx';

/** A system's own page: its web parts, one under the other. */
function pageOf({ name, title, webParts }: PageDeclaration): SitePage {
  return { fileName: `${name}.aspx`, title, sections: [{ layout: 'one', columns: [webParts.map(component => ({ component }))] }] };
}

export const sitePages: readonly SitePage[] = [
  {
    fileName: homePage,
    title: { en: 'Home', fr: 'Accueil' },
    sections: [{
      layout: 'oneThirdRight',
      columns: [[{ component: 'NewsWebPart', properties: { layout: 'lead' } }], [{ component: 'MyWorkWebPart' }, { component: 'CalendarWebPart', properties: { compact: true } }]],
    }],
  },
  ...systems.flatMap(system => system.pages.map(pageOf)),
  {
    fileName: 'Setup.aspx',
    title: { en: 'Site set-up', fr: 'Configuration du site' },
    sections: [{ layout: 'one', columns: [[{ component: 'SetupWebPart' }]] }],
    readers: ['owner'],
  },
];
