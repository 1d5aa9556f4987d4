import { RegisterFacts } from '../../src/systems/foi/work/contract';
import {
  answered, appealed, approved, asked, closedWith, contentious, decided, estimated, extended, feePaid, released, reviewed, SeedStep, sentBack, submitted, thirdPartyTold, withdrawn,
} from './seedSteps';

/** A request of the demonstration: when it came, and what was done with it since, each in days after receipt. */
export interface SeedRequest {
  readonly daysAgo: number;
  readonly facts: Omit<RegisterFacts, 'receivedOn' | 'feePaidOn'>;
  /** True while the fee did not come with the request. */
  readonly withoutFee?: true;
  readonly steps: readonly (readonly [after: number, take: SeedStep])[];
}

export const programAreas = [
  ['Operations', 'Exploitation'],
  ['Programs', 'Programmes'],
  ['Corporate services', 'Services généraux'],
] as const;
const [operations, programs, corporate] = programAreas.map(([en, fr]) => `${en} / ${fr}`);

const usual = { act: 'FIPPA', kind: 'general', source: 'direct', corporateNumber: null, series: 'CMP-INS-10, CMP-PCL-10', language: 'en' } as const;
const fromCorporate = { ...usual, source: 'corporate' } as const;

/** Invented requests about an invented region. None concerns a real person or file. */
export const seedRequests: readonly SeedRequest[] = [
  {
    daysAgo: 3,
    steps: [],
    facts: { ...usual, programArea: operations, title: 'Culvert inspections on Highway 11', wording: 'All inspection reports for culverts on Highway 11 between Marten River and Temagami, from January 1, 2024 to the date of this request.', requesterCategory: 'media', requesterName: 'Dana Whitfield', requesterContact: 'The Northern Ledger, 18 King Street, North Bay' },
  },
  {
    daysAgo: 5,
    withoutFee: true,
    steps: [],
    facts: { ...usual, programArea: operations, title: 'Contracts for winter road maintenance', wording: 'Contracts and amendments for winter road maintenance in the region for the 2025-26 season.', requesterCategory: 'business', requesterName: 'Harland Road Services', requesterContact: 'P.O. Box 210, Sudbury' },
  },
  {
    daysAgo: 12,
    steps: [[1, asked('manager')]],
    facts: { ...usual, programArea: programs, title: 'Complaints about the Elk Lake boat launch', wording: 'Records of complaints received about the Elk Lake boat launch since 2023, and the replies sent.', requesterCategory: 'association', requesterName: 'Elk Lake Cottagers Association', requesterContact: 'secretary, 4 Shore Road, Elk Lake' },
  },
  {
    daysAgo: 20,
    withoutFee: true,
    steps: [[2, feePaid], [3, asked('manager')], [11, answered('manager')]],
    facts: { ...usual, programArea: corporate, title: 'Wildfire base camp purchases, summer 2025', wording: 'Invoices over $10,000 for supplies to the wildfire base camps of the region from May to September 2025.', requesterCategory: 'individual', requesterName: 'Joseph Metatawabin', requesterContact: '77 Birch Avenue, Timmins' },
  },
  {
    daysAgo: 26,
    steps: [[2, asked('otherManager')]],
    facts: { ...usual, kind: 'personal', programArea: corporate, title: 'Own employment file', wording: 'My complete employment file, including notes of meetings.', requesterCategory: 'individual', requesterName: 'Colleen Baptiste', requesterContact: '5 Spruce Crescent, Kenora' },
  },
  {
    daysAgo: 34,
    steps: [[1, asked('manager')], [8, answered('manager')], [10, estimated(480, 900)]],
    facts: { ...usual, programArea: operations, title: 'Gravel pit permits', wording: 'Permits and inspection notes for the gravel pits along the Severn River since 2020.', requesterCategory: 'business', requesterName: 'Severn Aggregates', requesterContact: '12 Pit Road, Orillia' },
  },
  {
    daysAgo: 41,
    steps: [[1, asked('manager')], [2, contentious('Local media have asked twice; a civil claim is threatened.')], [9, answered('manager')], [12, reviewed], [14, extended(20, 'volume')], [15, thirdPartyTold('Lakehead Bridge Works Ltd.', '17')]],
    facts: { ...usual, programArea: operations, language: 'fr', title: 'Bridge repair tenders, Kapuskasing', wording: 'All tenders received for the repair of the Kapuskasing River bridge, with their evaluation.', requesterCategory: 'media', requesterName: 'Le Voyageur du Nord', requesterContact: '30, rue Principale, Hearst' },
  },
  {
    daysAgo: 48,
    steps: [[1, asked('otherManager')], [12, answered('otherManager')], [16, sentBack]],
    facts: { ...fromCorporate, corporateNumber: 'MIN-2026-0312', programArea: programs, title: 'Grants to snowmobile clubs', wording: 'Applications and agreements for grants to snowmobile clubs in the region, 2024 to 2026.', requesterCategory: 'academic', requesterName: '', requesterContact: '' },
  },
  {
    daysAgo: 55,
    steps: [[1, asked('manager')], [10, answered('manager')], [14, reviewed], [30, submitted]],
    facts: { ...usual, programArea: corporate, title: 'Overtime of inspectors', wording: 'Total overtime paid to inspectors by month and office, 2023 to 2025.', requesterCategory: 'association', requesterName: 'Northern Inspectors Local 12', requesterContact: '8 Union Street, Timmins' },
  },
  {
    daysAgo: 60,
    steps: [[1, asked('otherManager')], [9, answered('otherManager')], [12, reviewed], [28, submitted], [30, approved]],
    facts: { ...usual, programArea: programs, title: 'Moose tag lottery complaints', wording: 'Complaints about the moose tag lottery of 2025 and the replies sent.', requesterCategory: 'individual', requesterName: 'Arne Sundqvist', requesterContact: '2 Lake Road, Dryden' },
  },
  {
    daysAgo: 70,
    steps: [[1, asked('manager')], [9, answered('manager')], [11, reviewed], [20, submitted], [22, approved], [25, decided('partDisclosed')], [30, released]],
    facts: { ...usual, programArea: operations, title: 'Speed surveys, Highway 144', wording: 'Speed surveys on Highway 144 between Cartier and Gogama since 2021.', requesterCategory: 'government', requesterName: 'Township of Gogama', requesterContact: '1 Hall Street, Gogama' },
  },
  {
    daysAgo: 78,
    steps: [[2, asked('manager')]],
    facts: { ...usual, programArea: operations, title: 'Bridge load study, Mattagami River', wording: 'The 2022 load study of the Mattagami River bridge with its appendices.', requesterCategory: 'academic', requesterName: 'Prof. Imre Kovacs', requesterContact: 'Department of Civil Engineering, Thunder Bay' },
  },
  {
    daysAgo: 96,
    steps: [[1, asked('otherManager')], [12, answered('otherManager')], [15, reviewed], [30, submitted], [33, approved], [38, decided('noneDisclosed')], [60, appealed]],
    facts: { ...usual, programArea: corporate, title: 'Legal advice on the mill closure', wording: 'All records about the closure of the Smooth Rock mill, including advice received.', requesterCategory: 'media', requesterName: 'Dana Whitfield', requesterContact: 'The Northern Ledger, 18 King Street, North Bay' },
  },
  {
    daysAgo: 120,
    steps: [[1, asked('otherManager')], [9, answered('otherManager')], [38, closedWith('partDisclosed')]],
    facts: { ...fromCorporate, corporateNumber: 'MIN-2026-0188', programArea: operations, title: 'Snow plow tracking data', wording: 'Position data of contracted snow plows on Highway 17 for the storm of February 12 to 14, 2026.', requesterCategory: 'agent', requesterName: '', requesterContact: '' },
  },
  {
    daysAgo: 170,
    steps: [[1, asked('manager')], [8, answered('manager', { found: 'nil', nilReason: 'The municipality keeps these files.', recordCount: null, pageCount: null, recordLines: null })], [24, closedWith('noRecords')]],
    facts: { ...fromCorporate, corporateNumber: 'MIN-2026-0090', programArea: programs, title: 'Dock permits, Lake Nipissing', wording: 'Permits for docks on Lake Nipissing since 2022.', requesterCategory: 'individual', requesterName: '', requesterContact: '' },
  },
  {
    daysAgo: 210,
    steps: [[1, asked('manager')], [50, closedWith('allDisclosed')]],
    facts: { ...fromCorporate, corporateNumber: 'MIN-2026-0031', programArea: operations, title: 'Salt purchases', wording: 'Quantities and prices of road salt bought for the region, 2020 to 2025.', requesterCategory: 'business', requesterName: '', requesterContact: '' },
  },
  {
    daysAgo: 240,
    steps: [[6, withdrawn]],
    facts: { ...usual, programArea: corporate, title: 'Parking at the Sudbury office', wording: 'Allocation of parking spaces at the Sudbury office.', requesterCategory: 'individual', requesterName: 'Peter Lalonde', requesterContact: '9 Cedar Street, Sudbury' },
  },
  {
    daysAgo: 290,
    steps: [[2, asked('otherManager')], [11, answered('otherManager')], [29, closedWith('partDisclosed')]],
    facts: { ...fromCorporate, corporateNumber: 'MIN-2026-0007', programArea: programs, title: 'Trail closures', wording: 'Decisions to close trails in the region since 2024 and their reasons.', requesterCategory: 'association', requesterName: '', requesterContact: '' },
  },
];
