import { sha256 } from '../../../kernel/activity/json';
import { Workplace } from '../../../kernel/ports/workplace';
import { plainText } from '../../../ui/spreadsheet/matchHeads';
import { FileTable } from '../../../ui/spreadsheet/readFileTable';
import { foiActivity } from '../lists';
import { checkRow, ImportFacts, RowProblem, RowReading } from './checkRow';

/** One request that an import would make. */
export interface ImportLine {
  readonly line: number;
  readonly facts: ImportFacts;
  /** The same for the same request of a register, however often it is imported: by it nothing is added twice. */
  readonly actionId: string;
}

/** What an import would do. Nothing is written until a person accepts it. */
export interface ImportPlan {
  readonly toAdd: readonly ImportLine[];
  /** Lines of requests that an earlier import made. */
  readonly alreadyHere: readonly number[];
  readonly problems: readonly RowProblem[];
}

/** Ids of one question: the address of a request has an end. */
const askedAtOnce = 20;

/** Checks every row and asks which of them are here already. Throws StoreError. */
export async function planImport(work: Workplace, table: FileTable, reading: RowReading): Promise<ImportPlan> {
  const checked = table.rows.map(row => checkRow(row, reading));
  const lines = await Promise.all(checked.flatMap(row => (row.ok ? [lineOf(row.line, row.facts)] : [])));
  const { once, repeated } = withoutRepeats(lines);
  const here = await imported(work, once.map(line => line.actionId));
  return {
    toAdd: once.filter(line => !here.has(line.actionId)),
    alreadyHere: once.filter(line => here.has(line.actionId)).map(({ line }) => line),
    problems: [...checked.flatMap(row => (row.ok ? [] : row.problems)), ...repeated].sort((a, b) => a.line - b.line),
  };
}

async function lineOf(line: number, facts: ImportFacts): Promise<ImportLine> {
  return { line, facts, actionId: `import:${(await sha256(identityOf(facts))).slice(0, 40)}` };
}

/** By its own number where the register has one, so that a corrected spelling makes no second request; else by what was asked and when. */
function identityOf({ number, receivedOn, wording, requesterName }: ImportFacts): string {
  return number === null ? `${receivedOn}|${plainText(wording)}|${plainText(requesterName)}` : `number|${plainText(number)}`;
}

function withoutRepeats(lines: readonly ImportLine[]): { readonly once: readonly ImportLine[]; readonly repeated: readonly RowProblem[] } {
  const seen = new Set<string>();
  const once: ImportLine[] = [];
  const repeated: RowProblem[] = [];
  for (const line of lines) {
    if (seen.has(line.actionId)) repeated.push({ line: line.line, field: 'number', fault: 'twiceInFile', value: line.facts.number ?? '' });
    else once.push(line);
    seen.add(line.actionId);
  }
  return { once, repeated };
}

async function imported(work: Workplace, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const heaps = Array.from({ length: Math.ceil(ids.length / askedAtOnce) }, (_, heap) => ids.slice(heap * askedAtOnce, (heap + 1) * askedAtOnce));
  const found = await Promise.all(heaps.map(heap => work.lists.find(foiActivity, { where: { actionId: heap }, top: askedAtOnce })));
  return new Set(found.flatMap(({ items }) => items.map(({ actionId }) => actionId)));
}
