import fc from 'fast-check';
import { StampedEntry } from '../../../../src/kernel/activity/entriesOf';
import { addDays, CalendarDate, calendarDate, Instant } from '../../../../src/kernel/dates/calendarDate';
import { LifecycleDeclaration } from '../../../../src/kernel/lifecycle/defineLifecycle';
import { mayTake } from '../../../../src/kernel/lifecycle/allowed';
import { Person, PersonId } from '../../../../src/kernel/lists/columns';
import { RoleId } from '../../../../src/kernel/roles';
import { ApprovalRole, approvalsAsked, Approvers, countApprovals, openApprovals, roleToApprove } from '../../../../src/systems/records/disposition/approvals';
import { judge } from '../../../../src/systems/records/disposition/judge';
import { DispositionMethod } from '../../../../src/systems/records/dispositionLists';
import { dispositionLifecycle } from '../../../../src/systems/records/dispositionLifecycle';
import { paperFileLifecycle } from '../../../../src/systems/records/fileRoomLifecycles';
import { PaperFile } from '../../../../src/systems/records/fileRoomLists';
import { HeldSubject, holdsOver } from '../../../../src/systems/records/holds/coverage';
import { isInForce } from '../../../../src/systems/records/holds';
import { Hold } from '../../../../src/systems/records/lists';
import { recordLifecycle } from '../../../../src/systems/records/recordLifecycle';
import { RetainedFields, retentionOf } from '../../../../src/systems/records/retention/retentionOf';
import { Retention } from '../../../../src/systems/records/retention/contract';
import { ArchivalReview, FinalDisposition } from '../../../../src/systems/records/retained';
import { Scheme, SchemeCode, SchemeEntry } from '../../../../src/systems/records/scheme/contract';
import { schemeOn } from '../../../../src/systems/records/scheme/schemeOn';

/** People of the office. Ravi leads the records and is a manager too, as happens in a small office. */
const roles: Readonly<Record<string, readonly RoleId[]>> = {
  maya: ['staff', 'manager'],
  ravi: ['staff', 'manager', 'recordsCoordinator'],
  marguerite: ['staff', 'archivist'],
  sam: ['staff'],
};
export const names = Object.keys(roles);
const personOf = (name: string): Person => ({ id: (names.indexOf(name) + 1) as PersonId, name, email: `${name}@region.example` });

export const codes = ['ENV-SPL-10', 'PSR-MED-10', 'FIN-CON-10', 'ADM-NIL-10'] as const;
const rules: readonly { readonly rule: string | null; readonly final: FinalDisposition | null }[] = [
  { rule: 'CY+2y nil DE', final: 'destroy' },
  { rule: 'SO+1y nil FR', final: 'transfer' },
  { rule: 'CY+1y nil SR', final: 'selective' },
  { rule: null, final: null },
];

interface ModelRecord {
  readonly key: string;
  readonly isPaper: boolean;
  fields: RetainedFields;
  status: keyof typeof recordLifecycle.states | null;
  custody: PaperFile['status'];
  isAsLeft: boolean;
}
interface ModelBatch {
  readonly number: string;
  readonly method: DispositionMethod;
  readonly assignedTo: string;
  readonly keys: readonly string[];
  status: keyof typeof dispositionLifecycle.states;
  linesHash: string;
  entries: StampedEntry[];
}
/** What a disposal is judged by: what truly happened, told apart from what the rules say. */
export interface Disposed {
  readonly key: string;
  readonly heldBy: readonly string[];
  readonly rule: string | null | undefined;
  readonly custody: PaperFile['status'] | undefined;
  readonly approvedBy: readonly string[];
}

const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('classify' as const), record: fc.nat(3), code: fc.constantFrom(...codes) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('close' as const, 'supersede' as const, 'usePersonalInformation' as const), record: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('hold' as const), scope: fc.constantFrom('all', 'series', 'search', 'items', 'search', 'items'), record: fc.nat(3), code: fc.constantFrom(...codes), reason: fc.constantFrom('foi' as const, 'legal' as const, 'audit' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('release' as const, 'endHold' as const), hold: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('review' as const), record: fc.nat(3), review: fc.constantFrom<ArchivalReview>('keep', 'release') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('chargeOut' as const, 'returnFile' as const, 'reportMissing' as const, 'find' as const) }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('draw' as const), method: fc.constantFrom<DispositionMethod>('destroy', 'destroy', 'transfer'), manager: fc.constantFrom('maya', 'ravi', 'sam') }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('submit' as const) }) },
  { weight: 16, arbitrary: fc.record({ kind: fc.constant('approve' as const), who: fc.constantFrom(...names) }) },
  // Whoever may add to Activity can add anything under their own name.
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('forge' as const), who: fc.constantFrom(...names), actor: fc.constantFrom(...names), role: fc.constantFrom<ApprovalRole>('manager', 'recordsCoordinator', 'archivist') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('refuse' as const, 'withdrawBatch' as const) }) },
  { weight: 12, arbitrary: fc.record({ kind: fc.constantFrom('start' as const, 'dispose' as const, 'dispose' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rule' as const), series: fc.nat(3), rule: fc.nat(3) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('later' as const), days: fc.constantFrom(1, 30, 400, 1200) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('grid' as const), record: fc.nat(3) }) },
);
export type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

const noise = fc.array(action, { maxLength: 2 });

/** The way of a batch to its end, with anything else in between: by chance alone hardly any batch would get there. */
const wayOfABatch: fc.Arbitrary<readonly Action[]> = fc
  .tuple(fc.array(noise, { minLength: 8, maxLength: 8 }), fc.constantFrom<DispositionMethod>('destroy', 'destroy', 'transfer'), fc.constantFrom('maya', 'ravi'), fc.nat(3), fc.constantFrom(...codes))
  .map(([between, method, manager, record, code]) => {
    const way: readonly Action[] = [{ kind: 'classify', record, code }, { kind: 'draw', method, manager }, { kind: 'submit' }, { kind: 'approve', who: manager }, { kind: 'approve', who: 'ravi' }, { kind: 'approve', who: 'marguerite' }, { kind: 'start' }, { kind: 'dispose' }];
    return way.flatMap((step, place) => [step, ...between[place]]);
  });

export const sequence: fc.Arbitrary<readonly Action[]> = fc.array(fc.oneof(wayOfABatch, noise), { minLength: 1, maxLength: 6 }).map(parts => parts.flat());

/** An office in which only what the rules allow happens: lifecycles, the clock, coverage, `judge` and the counting of approvals are the real ones. */
export class ModelOffice {
  public readonly disposed: Disposed[] = [];
  private today = calendarDate('2026-03-10');
  private readonly records: ModelRecord[] = [0, 1, 2, 3].map(place => emptyRecord(`${place === 3 ? 'F' : 'D'}-${place}`, place === 3, this.today));
  private readonly holds: (Hold & { readonly truly: (record: ModelRecord) => boolean })[] = [];
  private readonly versions: SchemeEntry[] = codes.map((code, place) => entryOf(code, 1, rules[place], calendarDate('2015-01-01')));
  private batch: ModelBatch | undefined;
  private batches = 0;
  private entries = 0;
  /** Who truly approved since approvals were last asked for. */
  private truly = new Set<string>();

  public do(step: Action): void {
    switch (step.kind) {
      case 'classify':
        return this.onRecord(step.record, record => {
          if (!may(recordLifecycle, record.status === null ? 'classify' : 'reclassify', record.status ?? undefined)) return;
          record.fields = { ...record.fields, seriesCode: step.code, classifiedOn: this.today };
          record.status ??= 'filed';
        });
      case 'close':
      case 'supersede':
      case 'usePersonalInformation': {
        const column = { close: 'closedOn', supersede: 'supersededOn', usePersonalInformation: 'personalInformationUsedOn' }[step.kind];
        return this.onRecord(step.record, record => {
          if (record.status !== null && may(recordLifecycle, step.kind, record.status)) record.fields = { ...record.fields, [column]: this.today };
        });
      }
      case 'hold':
        return this.placeHold(step);
      case 'release':
      case 'endHold': {
        const hold = this.holds[step.hold];
        if (hold) this.holds[step.hold] = { ...hold, ...(step.kind === 'release' ? { status: 'released' } : { status: 'ending', until: addDays(this.today, 20) }) };
        return;
      }
      case 'review':
        return this.onRecord(step.record, record => {
          if (record.status !== null && may(recordLifecycle, 'review', record.status)) record.fields = { ...record.fields, archivalReview: step.review };
        });
      case 'chargeOut':
      case 'returnFile':
      case 'reportMissing':
      case 'find': {
        const [paper] = this.records.filter(({ isPaper }) => isPaper);
        const { to } = paperFileLifecycle.transitions[step.kind];
        if (may(paperFileLifecycle, step.kind, paper.custody) && to !== 'same') paper.custody = to;
        return;
      }
      case 'draw':
        return this.draw(step.method, step.manager);
      case 'submit':
        return this.submit();
      case 'approve':
        return this.approve(step.who);
      case 'forge':
        return this.enter('approve', step.who, { role: step.role, linesHash: this.batch?.linesHash ?? '' }, step.actor);
      case 'refuse':
      case 'withdrawBatch':
        return this.endApproval(step.kind === 'refuse' ? 'refuse' : 'withdraw');
      case 'start':
        return this.start();
      case 'dispose':
        return this.dispose();
      case 'rule': {
        const code = codes[step.series];
        const latest = Math.max(...this.versions.filter(entry => entry.code === code).map(({ version }) => version));
        this.versions.push(entryOf(code, latest + 1, rules[step.rule], this.today));
        return;
      }
      case 'later':
        this.today = addDays(this.today, step.days);
        return;
      case 'grid':
        return this.onRecord(step.record, record => {
          record.isAsLeft = false;
        });
    }
  }

  private onRecord(place: number, change: (record: ModelRecord) => void): void {
    if (this.records[place].status !== 'disposed') change(this.records[place]);
  }

  private placeHold({ scope, record, code, reason }: Extract<Action, { kind: 'hold' }>): void {
    const { key } = this.records[record];
    const hold = { id: this.holds.length, status: 'placed', reason, placedOn: this.today, until: null, series: scope === 'series' ? code : null, scope: scope === 'all' ? 'series' : scope, words: key, records: JSON.stringify([{ key, medium: 'document' }]) } as unknown as Hold;
    const truly = { all: () => true, series: (one: ModelRecord) => one.fields.seriesCode === code, search: (one: ModelRecord) => one.key === key, items: (one: ModelRecord) => one.key === key }[scope];
    this.holds.push({ ...hold, truly: truly ?? (() => true) });
  }

  private scheme(): Scheme {
    return schemeOn(this.versions, this.today);
  }

  private retention(record: ModelRecord): Retention {
    const subject: HeldSubject = { key: record.key, title: record.key, place: '', branch: null, seriesCode: record.fields.seriesCode as SchemeCode | null };
    return retentionOf(record.fields, this.scheme(), holdsOver(subject, this.holds, this.today), this.today);
  }

  private refusals(record: ModelRecord, method: DispositionMethod, batch: string | null) {
    const { fields, custody, status, isAsLeft, isPaper } = record;
    return judge(
      { medium: isPaper ? 'paperFile' : 'document', seriesCode: fields.seriesCode, retention: this.retention(record), archivalReview: fields.archivalReview, custody: isPaper ? custody : null, isDisposed: status === 'disposed', batch: fields.batch, isAsLeft, inside: null, boxFellows: [] },
      { method, batch, asOf: this.today },
    );
  }

  private draw(method: DispositionMethod, manager: string): void {
    if (this.batch && !['disposed', 'withdrawn'].includes(this.batch.status)) return;
    const fit = this.records.filter(record => this.refusals(record, method, null).length === 0);
    if (fit.length === 0) return;
    const number = `D-2026-${(this.batches += 1)}`;
    for (const record of fit) {
      record.fields = { ...record.fields, batch: number };
      record.status = 'proposed';
    }
    this.batch = { number, method, assignedTo: manager, keys: fit.map(({ key }) => key), status: 'draft', linesHash: '', entries: [] };
    this.enter('draw', 'ravi', {});
  }

  private submit(): void {
    const { batch } = this;
    if (!batch || !may(dispositionLifecycle, 'submit', batch.status)) return;
    if (this.inBatch(batch).some(record => this.refusals(record, batch.method, batch.number).length > 0)) return;
    Object.assign(batch, { status: 'inApproval', linesHash: `hash of ${batch.keys.join(' ')}` });
    this.truly = new Set();
    this.enter('submit', 'ravi', {});
  }

  private approvers(batch: ModelBatch): Approvers {
    const holding = (role: RoleId): readonly PersonId[] => names.filter(name => roles[name].includes(role)).map(name => personOf(name).id);
    return { manager: holding('manager').filter(id => id === personOf(batch.assignedTo).id), recordsCoordinator: holding('recordsCoordinator'), archivist: holding('archivist') };
  }

  private standing(batch: ModelBatch) {
    const asked = approvalsAsked(batch.method, this.inBatch(batch).map(record => ({ final: this.retention(record).finalDisposition ?? 'destroy' })));
    const given = countApprovals(batch.entries, batch.linesHash, this.approvers(batch));
    return { given, open: openApprovals(asked, given) };
  }

  private approve(who: string): void {
    const { batch } = this;
    if (!batch || !mayTake(dispositionLifecycle, 'approve', batch.status, { roles: roles[who], isAssignee: batch.assignedTo === who })) return;
    const { given, open } = this.standing(batch);
    const role = roleToApprove(personOf(who).id, open, given, this.approvers(batch));
    if (!role) return;
    this.truly.add(who);
    this.enter('approve', who, { role, linesHash: batch.linesHash });
  }

  private enter(title: string, by: string, data: object, actor = by): void {
    if (!this.batch) return;
    this.entries += 1;
    if (title === 'approve' && actor === by) this.truly.add(by);
    this.batch.entries.push({ id: this.entries, title, actor: personOf(actor).email, modifiedBy: personOf(by), at: `${this.today}T12:00:00.000Z` as Instant, position: this.entries, actionId: String(this.entries), hash: '', previousHash: '', data: JSON.stringify({ data, fingerprint: '' }) } as StampedEntry);
  }

  private endApproval(transition: 'refuse' | 'withdraw'): void {
    const { batch } = this;
    if (!batch || !may(dispositionLifecycle, transition, batch.status)) return;
    this.enter(transition, 'ravi', {});
    const { to } = dispositionLifecycle.transitions[transition];
    if (to !== 'same') batch.status = to;
    if (transition === 'refuse') return;
    for (const record of this.inBatch(batch)) Object.assign(record, { status: 'filed', fields: { ...record.fields, batch: null } });
  }

  private start(): void {
    const { batch } = this;
    if (batch && may(dispositionLifecycle, 'startDisposal', batch.status) && this.standing(batch).open.length === 0) batch.status = 'disposing';
  }

  private dispose(): void {
    const { batch } = this;
    if (batch?.status !== 'disposing' || this.standing(batch).open.length > 0) return;
    for (const record of this.inBatch(batch)) {
      if (record.status === 'disposed') continue;
      if (this.refusals(record, batch.method, batch.number).length > 0) Object.assign(record, { status: 'filed', fields: { ...record.fields, batch: null } });
      else this.destroy(record);
    }
    batch.status = 'disposed';
  }

  private destroy(record: ModelRecord): void {
    record.status = 'disposed';
    const { seriesCode } = record.fields;
    const inForce = [...this.versions].filter(({ code }) => code === seriesCode).sort((a, b) => b.version - a.version)[0];
    this.disposed.push({
      key: record.key,
      heldBy: this.holds.filter(hold => isInForce(hold, this.today) && hold.truly(record)).map(({ reason }) => reason),
      rule: inForce?.rule,
      custody: record.isPaper ? record.custody : undefined,
      approvedBy: [...this.truly],
    });
  }

  private inBatch({ keys, number }: ModelBatch): readonly ModelRecord[] {
    return this.records.filter(({ key, fields }) => keys.includes(key) && fields.batch === number);
  }
}

/** Whether a lifecycle lets somebody of any role do it. */
function may<State extends string, Transition extends string>(lifecycle: LifecycleDeclaration<State, Transition>, transition: Transition, state: State | undefined): boolean {
  return mayTake(lifecycle, transition, state, { roles: ['staff', 'recordsCoordinator', 'archivist'], isAssignee: true });
}

function emptyRecord(key: string, isPaper: boolean, today: CalendarDate): ModelRecord {
  const fields: RetainedFields = { seriesCode: null, classifiedOn: null, branch: null, datedOn: addDays(today, -1500), closedOn: null, supersededOn: null, personalInformationUsedOn: null, reopenings: null, archivalReview: null, schemeVersion: null, retentionRule: null, semiActiveOn: null, eligibleOn: null, finalDisposition: null, batch: null };
  return { key, isPaper, fields, status: null, custody: 'inShelf', isAsLeft: true };
}

function entryOf(code: string, version: number, { rule, final }: (typeof rules)[number], fromOn: CalendarDate): SchemeEntry {
  return { code: code as SchemeCode, version, level: 'series', parent: null, title: { en: code, fr: code }, scope: { en: '', fr: '' }, keywords: { en: [], fr: [] }, rule, finalDisposition: final, citation: '', appliesTo: 'allUndisposed', fromOn, untilOn: null };
}
