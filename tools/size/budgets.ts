import { PersonaId } from '../../local/site';

/** A page whose scripts are counted, and how many bytes of ours it may load (docs/architecture.md, budgets of the design). */
export interface PageBudget {
  readonly what: string;
  readonly persona: PersonaId;
  readonly path: string;
  /** KB of 1,024 bytes, gzip. */
  readonly budget: number;
}

const readingPart = 60;
const homePage = 200;
const workingScreen = 170;

export const pageBudgets: readonly PageBudget[] = [
  { what: 'My work, before its content shows', persona: 'staff', path: '/sites/region', budget: readingPart },
  { what: 'Home page, all web parts', persona: 'foiCoordinator', path: '/sites/region', budget: homePage },
  { what: 'FOI desk', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOI.aspx', budget: workingScreen },
  { what: 'Request page', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOI.aspx?request={request}', budget: workingScreen },
  { what: 'FOI search', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOI.aspx?request=search', budget: workingScreen },
  { what: 'Import of a register', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOI.aspx?request=import', budget: workingScreen },
  { what: 'About the rules', persona: 'owner', path: '/sites/region/SitePages/FOI.aspx?rules=1', budget: workingScreen },
  { what: 'My FOI, before its content shows', persona: 'manager', path: '/sites/region/SitePages/MyFOI.aspx', budget: readingPart },
  { what: 'FOI compliance', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOIReports.aspx', budget: workingScreen },
  { what: 'New request form', persona: 'foiCoordinator', path: '/sites/region/Lists/FoiRequests/NewForm.aspx', budget: workingScreen },
  { what: 'Call-out form', persona: 'manager', path: '/sites/region/Lists/FoiCallOuts/EditForm.aspx?ID={callOut}', budget: workingScreen },
  { what: 'List of requests', persona: 'foiCoordinator', path: '/sites/region/Lists/FoiRequests', budget: workingScreen },
  { what: 'Setup', persona: 'owner', path: '/sites/region/SitePages/Setup.aspx', budget: workingScreen },
];
