import { addDays, CalendarDate } from '../../src/kernel/dates/calendarDate';
import { RegisterFacts } from '../../src/systems/foi/work/contract';

/** A request of the demonstration: when it came, and what was done with it since, in days after receipt. */
export interface SeedRequest {
  readonly daysAgo: number;
  readonly facts: Omit<RegisterFacts, 'receivedOn' | 'feePaidOn'>;
  /** Days after receipt on which the fee came; absent while it has not. */
  readonly feeAfter?: number;
  readonly allocatedAfter?: number;
  readonly to?: 'manager' | 'otherManager';
  readonly answeredAfter?: number;
  readonly closedAfter?: number;
}

const general = { act: 'FIPPA', kind: 'general' } as const;

/** Invented requests about an invented region. None concerns a real person or file. */
export const seedRequests: readonly SeedRequest[] = [
  {
    daysAgo: 3,
    feeAfter: 0,
    facts: { ...general, title: 'Culvert inspections on Highway 11', wording: 'All inspection reports for culverts on Highway 11 between Marten River and Temagami, from January 1, 2024 to the date of this request.', requesterCategory: 'media', requesterName: 'Dana Whitfield', requesterContact: 'The Northern Ledger, 18 King Street, North Bay' },
  },
  {
    daysAgo: 5,
    facts: { ...general, title: 'Contracts for winter road maintenance', wording: 'Contracts and amendments for winter road maintenance in the region for the 2025-26 season.', requesterCategory: 'business', requesterName: 'Harland Road Services', requesterContact: 'P.O. Box 210, Sudbury' },
  },
  {
    daysAgo: 12,
    feeAfter: 0,
    allocatedAfter: 1,
    to: 'manager',
    facts: { ...general, title: 'Complaints about the Elk Lake boat launch', wording: 'Records of complaints received about the Elk Lake boat launch since 2023, and the replies sent.', requesterCategory: 'association', requesterName: 'Elk Lake Cottagers Association', requesterContact: 'secretary, 4 Shore Road, Elk Lake' },
  },
  {
    daysAgo: 20,
    feeAfter: 2,
    allocatedAfter: 3,
    to: 'manager',
    answeredAfter: 11,
    facts: { ...general, title: 'Wildfire base camp purchases, summer 2025', wording: 'Invoices over $10,000 for supplies to the wildfire base camps of the region from May to September 2025.', requesterCategory: 'individual', requesterName: 'Joseph Metatawabin', requesterContact: '77 Birch Avenue, Timmins' },
  },
  {
    daysAgo: 26,
    feeAfter: 0,
    allocatedAfter: 2,
    to: 'otherManager',
    facts: { act: 'FIPPA', kind: 'personal', title: 'Own employment file', wording: 'My complete employment file, including notes of meetings.', requesterCategory: 'individual', requesterName: 'Colleen Baptiste', requesterContact: '5 Spruce Crescent, Kenora' },
  },
  {
    daysAgo: 78,
    feeAfter: 0,
    allocatedAfter: 2,
    to: 'manager',
    facts: { ...general, title: 'Bridge load study, Mattagami River', wording: 'The 2022 load study of the Mattagami River bridge with its appendices.', requesterCategory: 'academic', requesterName: 'Prof. Imre Kovacs', requesterContact: 'Department of Civil Engineering, Thunder Bay' },
  },
  {
    daysAgo: 120,
    feeAfter: 0,
    allocatedAfter: 1,
    to: 'otherManager',
    answeredAfter: 9,
    closedAfter: 38,
    facts: { ...general, title: 'Snow plow tracking data', wording: 'Position data of contracted snow plows on Highway 17 for the storm of February 12 to 14, 2026.', requesterCategory: 'agent', requesterName: 'Patel Law Office', requesterContact: '200 Front Street, Sault Ste. Marie' },
  },
];

/** The day on which something happened, `after` days from the receipt. */
export function seedDay(today: CalendarDate, request: SeedRequest, after: number): CalendarDate {
  return addDays(today, after - request.daysAgo);
}
