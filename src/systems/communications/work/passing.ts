import { JsonValue } from '../../../kernel/activity/json';
import { Workplace } from '../../../kernel/ports/workplace';
import { Finding } from '../check/contract';
import { NewsItem } from '../newsLists';
import { Hindrance, Passing } from './contract';
import { hinderedText } from './hindrances';
import { textOf } from './newsText';
import { countsOf, readReasons, reasonsColumn } from './reasons';

/** What the check says of an item, and what is kept of it. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** For the item's column. */
  readonly reasons: string | null;
  /** For Activity. */
  readonly data: { readonly findings: JsonValue; readonly reasons: number };
}

export async function judge(work: Workplace, item: NewsItem, { reasons, check }: Passing): Promise<Judged> {
  const findings = check(textOf(item));
  const { person } = await work.people.visitor();
  const column = reasonsColumn(reasons, findings, readReasons(item.reasons), person.name, work.clock.now());
  return { findings, reasons: column, data: { findings: countsOf(findings), reasons: readReasons(column).length } };
}

/** What keeps a judged text from going on. */
export function hinderedBy(item: NewsItem, { findings }: Judged, { reasons }: Pick<Passing, 'reasons'>): Hindrance | undefined {
  return hinderedText(textOf(item), findings, reasons);
}
