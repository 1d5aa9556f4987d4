import { Act, dispositions } from '../../choices';
import { records } from '../../caseLists';
import { CitedSection, formatSections, isMandatory, mayOverride, parseSections } from '../../exemptions';
import { Checked } from '../contract';
import { choiceOf, count, freeText, good, optionalText, requiredText, wrong } from '../../../../kernel/typed';
import { checkedForm, Read } from '../typed';
import { AddRecordEntry, AddRecordFacts, CodeEntry, CodeFacts } from './facts';

const { columns } = records;
const { release, sever, withhold, notResponsive } = dispositions;
/** What a record may be coded as. */
export const codedDispositions = { release, sever, withhold, notResponsive } as const;
export const yesOrNo = { yes: true, no: true } as const;

export function checkAddRecord(entry: AddRecordEntry): Checked<AddRecordEntry, AddRecordFacts> {
  return checkedForm<AddRecordEntry, AddRecordFacts>({ title: requiredText(entry.title, columns.title), pages: count(entry.pages) });
}

/** Which questions the form asks, by what is answered so far. */
export function codeQuestions(entry: Pick<CodeEntry, 'disposition' | 'sections' | 'overrideApplies'>, act: Act): { readonly sections: boolean; readonly reason: boolean; readonly override: boolean } {
  const isCited = ['release', 'sever', 'withhold'].includes(entry.disposition);
  const read = parseSections(entry.sections, act);
  const cited = isCited && read.ok ? read.value : [];
  return { sections: isCited, reason: cited.length > 0, override: cited.some(mayOverride) };
}

/**
 * Reads the coding of a record. What is withheld, whole or in part, needs its sections. A discretionary exemption needs the reason for which the
 * discretion was used; a mandatory one leaves none (FIPPA ss. 12, 17, 21, MFIPPA ss. 9, 10, 14). Where the public interest may override an
 * exemption (FIPPA s. 23, MFIPPA s. 16) the question must be answered, and a yes explained. A record that is released cites a section only when
 * the public interest overrides it. What is not asked is not kept.
 */
export function checkCode(entry: CodeEntry, act: Act): Checked<CodeEntry, CodeFacts> {
  const asks = codeQuestions(entry, act);
  const read = asks.sections ? parseSections(entry.sections, act) : good<readonly CitedSection[]>([]);
  const cited = read.ok ? read.value : [];
  const withholds = entry.disposition === 'sever' || entry.disposition === 'withhold';
  const overrideApplies = asks.override && entry.overrideApplies === 'yes';
  return checkedForm<CodeEntry, CodeFacts>({
    disposition: choiceOf(entry.disposition, codedDispositions),
    sections: withholds && read.ok && cited.length === 0 ? wrong('missing') : sectionsText(read),
    reason: reasonOf(entry.reason, withholds, cited),
    overrideApplies: asks.override ? answerFits(entry, cited) : releasedWithout(entry, cited),
    overrideReason: overrideApplies ? requiredText(entry.overrideReason, columns.overrideReason) : asks.override ? optionalText(entry.overrideReason, columns.overrideReason) : good(null),
  });
}

function sectionsText(read: Read<readonly CitedSection[]>): Read<string | null> {
  if (!read.ok) return read;
  return read.value.length === 0 ? good(null) : freeText(formatSections(read.value), columns.sections);
}

function reasonOf(typed: string, withholds: boolean, cited: readonly CitedSection[]): Read<string | null> {
  if (cited.length === 0) return good(null);
  const isAsked = withholds && cited.some(section => !isMandatory(section));
  return isAsked ? requiredText(typed, columns.reason) : optionalText(typed, columns.reason);
}

/** What is released under an exemption is released by the override alone; what is withheld whole rests on a section that is not overridden. */
function answerFits({ disposition, overrideApplies }: CodeEntry, cited: readonly CitedSection[]): Read<boolean> {
  const answer = choiceOf(overrideApplies, yesOrNo);
  if (!answer.ok) return answer;
  const isOverridden = answer.value === 'yes';
  const everyOne = cited.every(mayOverride);
  if (disposition === 'release' && !(isOverridden && everyOne)) return wrong('overrideMismatch');
  return disposition === 'withhold' && isOverridden && everyOne ? wrong('overrideMismatch') : good(isOverridden);
}

/** A section that nothing can override leaves nothing to release. */
function releasedWithout({ disposition }: CodeEntry, cited: readonly CitedSection[]): Read<boolean> {
  return disposition === 'release' && cited.length > 0 ? wrong('overrideMismatch') : good(false);
}
