/** A demonstration document: folder, name, days since it came, series; an event that ended it, in days ago. */
export interface SeedDocument {
  readonly folder: string;
  readonly name: string;
  readonly daysAgo: number;
  /** Undefined for one that nobody has classified. */
  readonly code?: string;
  readonly closed?: number;
  readonly superseded?: number;
  readonly dated?: number;
}

const year = 366;

/** What lies in the library of the demonstration office: some to be classified, some whose time has come. */
export const seedDocuments: readonly SeedDocument[] = [
  { folder: 'Media', name: '2025-10 Answers to Northern Star on road salt.docx', daysAgo: 40, code: 'PSR-MED-10' },
  { folder: 'Media', name: 'Call-back list reporters week 44.xlsx', daysAgo: 22 },
  { folder: 'Enquiries', name: 'Enquiry log 2021.xlsx', daysAgo: 50, code: 'PSR-ENQ-10', dated: 4 * year + 60 },
  { folder: 'Enquiries', name: 'Enquiry log 2022.xlsx', daysAgo: 50, code: 'PSR-ENQ-10', dated: 3 * year + 60 },
  { folder: 'Enquiries', name: 'Request for the air quality brochure.msg', daysAgo: 3 },
  { folder: 'Fleet', name: 'Truck 14 log book 2019-2021.pdf', daysAgo: 60, code: 'FAC-FLT-10', closed: 4 * year },
  { folder: 'Fleet', name: 'Winter tires quotes unit 22.pdf', daysAgo: 5 },
  { folder: 'Inspections', name: 'Rapport d’inspection station de lavage Kapuskasing.docx', daysAgo: 30, code: 'CMP-INS-10' },
  { folder: 'Inspections', name: 'Site visit notes Norpoint quarry.docx', daysAgo: 2 },
  { folder: 'Permits', name: 'PTTW renewal Loon Narrows golf course.pdf', daysAgo: 12 },
  { folder: 'Procedures', name: 'Sample handling SOP v3.docx', daysAgo: 90, code: 'GOV-POL-10', superseded: 20 },
  { folder: 'Team', name: 'Ordre du jour réunion d’équipe novembre.docx', daysAgo: 7 },
];

/** A demonstration paper file. */
export interface SeedFile {
  readonly title: string;
  readonly code: string;
  readonly place: string;
  readonly branch: string;
  readonly datedYearsAgo: number;
  readonly closedYearsAgo?: number;
}

export const seedPlaces = ['Bay A, shelf 1', 'Bay A, shelf 2', 'Bay B, shelf 1', 'Packing table'] as const;

export const seedFiles: readonly SeedFile[] = [
  { title: 'Norpoint Quarry, environmental approval', code: 'PRG-APP-10', place: 'Bay A, shelf 1', branch: 'Programs Branch', datedYearsAgo: 6 },
  { title: 'Kettle Bay marina, spill of June 2016', code: 'CMP-OCC-10', place: 'Bay A, shelf 1', branch: 'Operations Branch', datedYearsAgo: 9, closedYearsAgo: 9 },
  { title: 'Lease of the Dryden office', code: 'FAC-ACC-10', place: 'Bay A, shelf 2', branch: 'Business Services Branch', datedYearsAgo: 10, closedYearsAgo: 8 },
  { title: 'Order, Loon Narrows sawmill', code: 'CMP-ORD-10', place: 'Bay B, shelf 1', branch: 'Operations Branch', datedYearsAgo: 4 },
  { title: 'Boat trailer 7, repairs', code: 'FAC-FLT-10', place: 'Bay B, shelf 1', branch: 'Business Services Branch', datedYearsAgo: 5, closedYearsAgo: 3 },
];
