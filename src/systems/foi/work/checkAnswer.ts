import { findings, media } from '../choices';
import { callOuts } from '../lists';
import { AnswerEntry, AnswerFacts, Checked } from './contract';
import { choiceOf, count, good, optionalCount, optionalText, requiredText, wrong } from '../../../kernel/typed';
import { checkedForm, Read } from './typed';
import { checkRecordLines } from './typedLines';

const { columns } = callOuts;

/**
 * Reads the search form (rules.md 1.8). A nil answer needs its reason, an answer with records their number; the fields of the
 * other kind are hidden then and are neither checked nor kept.
 */
export function checkAnswer(entry: AnswerEntry): Checked<AnswerEntry, AnswerFacts> {
  const nil = entry.found === 'nil';
  const records = entry.found === 'records';
  return checkedForm<AnswerEntry, AnswerFacts>({
    found: choiceOf(entry.found, findings),
    nilReason: nil ? requiredText(entry.nilReason, columns.nilReason) : good(null),
    searchedBy: requiredText(entry.searchedBy, columns.searchedBy),
    searcherPosition: requiredText(entry.searcherPosition, columns.searcherPosition),
    searchedWhere: requiredText(entry.searchedWhere, columns.searchedWhere),
    searchTerms: requiredText(entry.searchTerms, columns.searchTerms),
    searchMinutes: count(entry.searchMinutes),
    preparationMinutes: optionalCount(entry.preparationMinutes),
    recordCount: records ? recordCount(entry.recordCount) : good(null),
    pageCount: records ? optionalCount(entry.pageCount) : good(null),
    medium: records && entry.medium !== '' ? choiceOf(entry.medium, media) : good(null),
    location: records ? optionalText(entry.location, columns.location) : good(null),
    recordLines: records ? checkRecordLines(entry.recordLines, columns.recordLines) : good(null),
    thirdPartiesNamed: records ? optionalText(entry.thirdPartiesNamed, columns.thirdPartiesNamed) : good(null),
    destroyedRecords: optionalText(entry.destroyedRecords, columns.destroyedRecords),
    sensitivities: optionalText(entry.sensitivities, columns.sensitivities),
    otherHolders: optionalText(entry.otherHolders, columns.otherHolders),
    affirmed: entry.affirmed ? good(true) : wrong('mustAffirm'),
  });
}

/** Records that were found are at least one: none at all is a nil answer. */
function recordCount(typed: string): Read<number> {
  const read = count(typed);
  return read.ok && read.value === 0 ? wrong('missing') : read;
}
