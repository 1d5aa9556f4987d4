import { records, FoiRecord } from '../../caseLists';
import { CallOut, CallOutId } from '../../lists';
import { parseRecordLines } from '../recordLines';

const { title: titleColumn, proposedSections: sectionsColumn } = records.columns;

/** A record that a manager named in an answer and that is not among the records yet. */
export interface Proposal {
  readonly callOut: CallOutId;
  readonly title: string;
  readonly pages: number | null;
  readonly sections: string | null;
  readonly reason: string | null;
  /** Which of several equal lines of an answer it is, from 0: with the line it names the proposal for good. */
  readonly place: number;
}

/**
 * What the answers hold that was not taken yet, in the order of the answers. A line is known by its description and pages: when an answer was
 * sent back and amended, its new lines are proposals and its old ones stay what they are.
 */
export function proposalsIn(callOuts: readonly CallOut[], taken: readonly FoiRecord[]): readonly Proposal[] {
  return callOuts.filter(({ status }) => status === 'answered').flatMap(callOut => proposalsOf(callOut, taken.filter(record => record.callOut === callOut.id)));
}

function proposalsOf(callOut: CallOut, taken: readonly FoiRecord[]): readonly Proposal[] {
  const count = new Map<string, number>();
  return parseRecordLines(callOut.recordLines ?? '').flatMap(({ description, pages, sections, reason }) => {
    const title = within(description, titleColumn.maxLength);
    const name = nameOf(title, pages);
    const place = count.get(name) ?? 0;
    count.set(name, place + 1);
    const isTaken = taken.filter(record => nameOf(record.title, record.pages) === name).length > place;
    if (isTaken) return [];
    return [{ callOut: callOut.id, title, pages, sections: within(sections.join(', '), sectionsColumn.maxLength) || null, reason: reason || null, place }];
  });
}

export function nameOf(title: string, pages: number | null): string {
  return `${pages ?? ''}|${title}`;
}

/** Cut where SharePoint would refuse the rest; the answer keeps the whole. */
function within(text: string, maxLength = text.length): string {
  return text.slice(0, maxLength);
}
