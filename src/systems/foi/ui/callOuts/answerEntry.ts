import { Language } from '../../../../kernel/text';
import { callOutLifecycle } from '../../callOutLifecycle';
import { CallOut, callOuts } from '../../lists';
import { AnswerEntry } from '../../work/contract';
import { typedLinesOf } from '../../work/typedLines';
import { askLabel } from '../../../../ui/labels';

/** The search form as it opens: empty, or with what was answered before it was sent back. The affirmation is always made anew. */
export function answerEntryOf(callOut: CallOut, searcher: string): AnswerEntry {
  return {
    found: callOut.found ?? '',
    nilReason: callOut.nilReason ?? '',
    recordCount: typed(callOut.recordCount),
    pageCount: typed(callOut.pageCount),
    medium: callOut.medium ?? '',
    location: callOut.location ?? '',
    recordLines: typedLinesOf(callOut.recordLines),
    thirdPartiesNamed: callOut.thirdPartiesNamed ?? '',
    searchedBy: callOut.searchedBy ?? searcher,
    searcherPosition: callOut.searcherPosition ?? '',
    searchedWhere: callOut.searchedWhere ?? '',
    searchTerms: callOut.searchTerms ?? '',
    searchMinutes: typed(callOut.searchMinutes),
    preparationMinutes: typed(callOut.preparationMinutes),
    destroyedRecords: callOut.destroyedRecords ?? '',
    sensitivities: callOut.sensitivities ?? '',
    otherHolders: callOut.otherHolders ?? '',
    affirmed: false,
  };
}

function typed(value: number | null): string {
  return value === null ? '' : String(value);
}

/** In the order of the fields on the page, which is the order of the summary of faults. */
export function answerLabels(language: Language, affirmed: string): { readonly [K in keyof AnswerEntry]: string } {
  const { columns } = callOuts;
  return {
    found: askLabel(callOutLifecycle, 'answer', 'found', language),
    nilReason: columns.nilReason.title[language],
    recordCount: columns.recordCount.title[language],
    pageCount: columns.pageCount.title[language],
    medium: columns.medium.title[language],
    location: columns.location.title[language],
    recordLines: columns.recordLines.title[language],
    thirdPartiesNamed: columns.thirdPartiesNamed.title[language],
    searchedBy: askLabel(callOutLifecycle, 'answer', 'searchedBy', language),
    searcherPosition: columns.searcherPosition.title[language],
    searchedWhere: askLabel(callOutLifecycle, 'answer', 'searchedWhere', language),
    searchTerms: askLabel(callOutLifecycle, 'answer', 'searchTerms', language),
    searchMinutes: askLabel(callOutLifecycle, 'answer', 'searchMinutes', language),
    preparationMinutes: columns.preparationMinutes.title[language],
    destroyedRecords: columns.destroyedRecords.title[language],
    sensitivities: columns.sensitivities.title[language],
    otherHolders: columns.otherHolders.title[language],
    affirmed,
  };
}
