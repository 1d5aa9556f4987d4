import { connectAs } from '../../local/seed/connect';
import { seedGroups } from '../../local/seed/seedGroups';
import { Fault, FaultPlan } from '../../local/server/contract';
import { PersonaId, sitePath, toronto } from '../../local/site';
import { SiteTimeZone } from '../../local/store/contract';
import { torontoToday } from '../../src/kernel/dates/torontoToday';
import { Workplace } from '../../src/kernel/ports/workplace';
import { connect, Connection, ConnectionOptions } from '../../src/sharepoint/connection';
import { createWorkplace } from '../../src/sharepoint/createWorkplace';
import { completeWorkplace } from '../../src/systems/completeWorkplace';
import { setUpSite } from '../../src/sharepoint/provisioning/setUpSite';
import { SystemDeclaration } from '../../src/kernel/system/defineSystem';
import { startTestSite, testNow, TestSite } from '../support/site';

interface OfficeOptions {
  readonly systems: readonly SystemDeclaration[];
  readonly zone?: SiteTimeZone;
  readonly threshold?: number;
  readonly now?: () => number;
}

/** What went over the wire since `listen` was last called, and what is to happen to it. */
export class Wire {
  public requests: { readonly method: string; readonly url: string }[] = [];
  public plan: FaultPlan | undefined;

  /** Counts from now on, and lets a plan spoil what comes. */
  public listen(plan?: FaultPlan): void {
    this.requests = [];
    this.plan = plan;
  }

  public hear(request: { readonly method: string; readonly url: string }): Fault | undefined {
    this.requests.push(request);
    return this.plan?.(request);
  }
}

/** An office that is set up: lists, groups and people, and nothing in the lists. */
export interface Office {
  readonly site: TestSite;
  readonly wire: Wire;
  /** Milliseconds that a client waited in all, without the test waiting. */
  waited(): number;
  connectionAs(persona: PersonaId, options?: Partial<ConnectionOptions>): Connection;
  workplaceAs(persona: PersonaId): Workplace;
  close(): Promise<void>;
}

export async function startOffice({ systems, zone = toronto, threshold, now }: OfficeOptions): Promise<Office> {
  const wire = new Wire();
  const site = await startTestSite({ zone, threshold, now, faults: request => wire.hear(request) });
  const sp = connectAs(site.siteUrl, 'owner');
  await setUpSite(sp, systems, { today: torontoToday((now ?? (() => testNow))()) });
  await seedGroups(sp);
  let waited = 0;
  const sleep = async (milliseconds: number): Promise<void> => {
    waited += milliseconds;
  };
  return {
    site,
    wire,
    waited: () => waited,
    connectionAs: (persona, options = {}) => connect(connectAs(site.siteUrl, persona), { sitePath, zoneBias: () => zone.bias, sleep, ...options }),
    workplaceAs: persona =>
      completeWorkplace(createWorkplace({
        sp: connectAs(site.siteUrl, persona),
        graph: () => Promise.reject(new Error('no Graph in this test')),
        pageFacts: { sitePath, siteUrl: site.siteUrl, bias: zone.bias, language: 'en' },
        steady: { sleep },
      })),
    close: () => site.close(),
  };
}
